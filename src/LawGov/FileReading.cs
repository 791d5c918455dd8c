using System.Runtime.CompilerServices;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Readers;
using LawGov.Readers.Archives;
using LawGov.Readers.Merging;
using LawGov.Readers.Reading;

namespace LawGov;

/// <summary>Turns files, folders and archives into documents: the work behind <c>PolicyFile.Read</c> and behind a reader of one's own choice. Stateless and thread-safe.</summary>
/// <typeparam name="TFile">What a file becomes.</typeparam>
internal sealed class FileReading<TFile>
{
    private const int ChunkBytes = 64 * 1024;

    private readonly IDocumentReader _reader;
    private readonly IPolicyDocumentParser _parser;
    private readonly ReadOptions _options;
    private readonly Maker _make;

    public FileReading(Maker make, IDocumentReader? reader = null, IPolicyDocumentParser? parser = null, ReadOptions? options = null)
    {
        _make = make;
        _reader = reader ?? DocumentReader.Default;
        _parser = parser ?? PolicyDocumentParser.Default;
        _options = options ?? ReadOptions.Default;
    }

    /// <summary>Makes what a file becomes.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="parsed">What reading the text gave; null when the file could not be read.</param>
    /// <param name="content">The file as text; null when the file could not be read.</param>
    /// <param name="findings">What the reader of the file found, then what the parser found.</param>
    public delegate TFile Maker(string name, ParseResult? parsed, ReadDocument? content, ValueList<Diagnostic> findings);

    public TFile Read(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return Parse(Path.GetFileName(path), _reader.Read(stream, _options, cancellationToken), cancellationToken);
    }

    public TFile Read(ReadOnlyMemory<byte> bytes, string? name, CancellationToken cancellationToken) =>
        Parse(name ?? "", _reader.Read(bytes, _options, cancellationToken), cancellationToken);

    public async Task<TFile> ReadAsync(Stream stream, string? name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = await LoadAsync(stream, cancellationToken).ConfigureAwait(false);
        return Parse(name ?? "", _reader.Read(bytes, _options, cancellationToken), cancellationToken);
    }

    public IAsyncEnumerable<TFile> ReadAllAsync(string path, int depth, string? pattern, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path)) return ReadFilesAsync(FolderListing.Of(path, depth, pattern).Files, path, cancellationToken);
        if (File.Exists(path)) return ReadFilesAsync([path], Path.GetDirectoryName(path) ?? "", cancellationToken);
        throw new FileNotFoundException("There is no such file or folder.", path);
    }

    public IEnumerable<TFile> ReadAll(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IsPacked(bytes.Span) && _reader.Detect(bytes) == SourceFormat.ZipArchive ? ReadArchive(bytes, name, cancellationToken)
            : [Parse(name, _reader.Read(bytes, _options, cancellationToken), cancellationToken)];
    }

    private async IAsyncEnumerable<TFile> ReadFilesAsync(IReadOnlyList<string> paths, string root, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlyMemory<byte> bytes;
            await using (var stream = File.OpenRead(path)) bytes = await LoadAsync(stream, cancellationToken).ConfigureAwait(false);
            foreach (var file in ReadAll(bytes, Path.GetRelativePath(root.Length == 0 ? "." : root, path).Replace('\\', '/'), cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return file;
            }
        }
    }

    private IEnumerable<TFile> ReadArchive(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken)
    {
        var archive = DocumentArchive.Open(bytes, _reader, _options);
        if (archive.Diagnostics.Count > 0) yield return _make(name, null, null, archive.Diagnostics);
        foreach (var file in archive.ReadAll(cancellationToken)) yield return Parse($"{name}!{file.Path}", file.Result, cancellationToken);
    }

    private TFile Parse(string name, ReadResult read, CancellationToken cancellationToken)
    {
        if (read.Document is not { } content) return _make(name, null, null, read.Diagnostics);
        var merged = MetadataMerge.Apply(_parser.ParseFrom(content.Metadata.ToOrigin(name), content.Text, cancellationToken), content.Metadata);
        ValueList<Diagnostic> findings = [.. read.Diagnostics, .. merged.Diagnostics];
        return _make(name, merged with { Diagnostics = findings }, content, findings);
    }

    // Only what begins like one can be an archive; recognising a text takes as long as reading it.
    private static bool IsPacked(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', ..];

    // One byte more than is allowed is enough for the reader to say that there are too many.
    private async Task<ReadOnlyMemory<byte>> LoadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        int count;
        while (buffer.Length <= _options.Limits.InputBytes && (count = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0) buffer.Write(chunk, 0, count);
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
