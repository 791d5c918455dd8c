using System.Runtime.CompilerServices;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Readers;
using LawGov.Readers.Archives;
using LawGov.Readers.Merging;
using LawGov.Readers.Reading;

namespace LawGov;

/// <summary>Turns files, folders and archives into <see cref="PolicyFile"/>s: the work behind <c>PolicyFile.Read</c> and behind a reader of one's own choice. Stateless and thread-safe.</summary>
internal sealed class FileReading
{
    private const int ChunkBytes = 64 * 1024;

    private readonly IDocumentReader _reader;
    private readonly IPolicyDocumentParser _parser;
    private readonly ReadOptions _options;

    public FileReading(IDocumentReader? reader, IPolicyDocumentParser? parser, ReadOptions? options)
    {
        _reader = reader ?? DocumentReader.Default;
        _parser = parser ?? PolicyDocumentParser.Default;
        _options = options ?? ReadOptions.Default;
    }

    /// <summary>The shared instance, with all defaults.</summary>
    public static FileReading Default { get; } = new(null, null, null);

    public PolicyFile Read(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return Parse(Path.GetFileName(path), _reader.Read(stream, _options, cancellationToken), cancellationToken);
    }

    public PolicyFile Read(ReadOnlyMemory<byte> bytes, string? name, CancellationToken cancellationToken) =>
        Parse(name ?? "", _reader.Read(bytes, _options, cancellationToken), cancellationToken);

    public async Task<PolicyFile> ReadAsync(Stream stream, string? name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = await LoadAsync(stream, cancellationToken).ConfigureAwait(false);
        return Parse(name ?? "", _reader.Read(bytes, _options, cancellationToken), cancellationToken);
    }

    public IAsyncEnumerable<PolicyFile> ReadAllAsync(string path, int depth, string? pattern, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path)) return ReadFilesAsync(FolderListing.Of(path, depth, pattern).Files, path, cancellationToken);
        if (File.Exists(path)) return ReadFilesAsync([path], Path.GetDirectoryName(path) ?? "", cancellationToken);
        throw new FileNotFoundException("There is no such file or folder.", path);
    }

    public IEnumerable<PolicyFile> ReadAll(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IsPacked(bytes.Span) && _reader.Detect(bytes) == SourceFormat.ZipArchive ? ReadArchive(bytes, name, cancellationToken)
            : [Parse(name, _reader.Read(bytes, _options, cancellationToken), cancellationToken)];
    }

    private async IAsyncEnumerable<PolicyFile> ReadFilesAsync(IReadOnlyList<string> paths, string root, [EnumeratorCancellation] CancellationToken cancellationToken)
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

    private IEnumerable<PolicyFile> ReadArchive(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken)
    {
        var archive = DocumentArchive.Open(bytes, _reader, _options);
        if (archive.Diagnostics.Count > 0) yield return new PolicyFile { Name = name, Diagnostics = archive.Diagnostics };
        foreach (var file in archive.ReadAll(cancellationToken)) yield return Parse($"{name}!{file.Path}", file.Result, cancellationToken);
    }

    private PolicyFile Parse(string name, ReadResult read, CancellationToken cancellationToken)
    {
        if (read.Document is not { } content) return new PolicyFile { Name = name, Diagnostics = read.Diagnostics };
        var merged = MetadataMerge.Apply(_parser.ParseFrom(content.Metadata.ToOrigin(name), content.Text, cancellationToken), content.Metadata);
        ValueList<Diagnostic> findings = [.. read.Diagnostics, .. merged.Diagnostics];
        return new PolicyFile { Name = name, Parsed = merged with { Diagnostics = findings }, Content = content, Diagnostics = findings };
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
