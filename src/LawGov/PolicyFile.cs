using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Readers;

namespace LawGov;

/// <summary>A file of a government plan, read into typed data: the document, its text, and what was odd about either. Immutable and thread-safe.</summary>
/// <remarks>
/// The static methods read with the parser's and readers' defaults; <see cref="Files.PolicyFileReader"/> reads with others. Content never makes them throw: a file that
/// contains no document has <see cref="IsRead"/> false and one finding of severity error that says why.
/// </remarks>
/// <example>
/// <code>
/// PolicyFile file = PolicyFile.Read("plan.docx");
/// if (file.Document is { } plan) Console.WriteLine($"{plan}, read as {file.Content!.Format}");
/// foreach (Diagnostic finding in file.Diagnostics) Console.WriteLine(finding);
/// </code>
/// </example>
public sealed record PolicyFile
{
    private static readonly FileReading<PolicyFile> Reading = new(Of);

    /// <summary>Name of the file, as given; in an archive <c>archive.zip!folder/plan.docx</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What reading the text gave, with the findings of file and parser; null when the file could not be read. The analyses take it.</summary>
    public ParseResult? Parsed { get; init; }

    /// <summary>The document, with what the file says about it; null when the file could not be read.</summary>
    [JsonIgnore]
    public PolicyDocument? Document => Parsed?.Document;

    /// <summary>The file as text, with the map back to it; null when the file could not be read.</summary>
    public ReadDocument? Content { get; init; }

    /// <summary>What the reader of the file found, then what the parser found. Lines and columns refer to <see cref="Text"/>.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document), nameof(Parsed), nameof(Content))]
    [JsonIgnore]
    public bool IsRead => Parsed is not null && Content is not null;

    /// <summary>The text that the spans of the document refer to; empty when the file could not be read.</summary>
    [JsonIgnore]
    public string Text => Content?.Text ?? "";

    /// <summary>Reads a file: text, web page, Word, WPS, PDF, OFD or workbook, told by content.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be opened.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static PolicyFile Read(string path, CancellationToken cancellationToken = default) => Reading.Read(path, cancellationToken);

    /// <summary>Reads a file that lies in memory.</summary>
    /// <param name="bytes">The whole file; not changed, and not used after the call.</param>
    /// <param name="name">Name that the result is to have; null means none.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static PolicyFile Read(ReadOnlyMemory<byte> bytes, string? name = null, CancellationToken cancellationToken = default) =>
        Reading.Read(bytes, name, cancellationToken);

    /// <summary>Reads a file from a stream, such as an upload.</summary>
    /// <param name="stream">Where the file comes from; left open. Need not be seekable.</param>
    /// <param name="name">Name that the result is to have; null means none.</param>
    /// <param name="cancellationToken">Stops waiting for the stream, and the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<PolicyFile> ReadAsync(Stream stream, string? name = null, CancellationToken cancellationToken = default) =>
        Reading.ReadAsync(stream, name, cancellationToken);

    /// <summary>Reads all documents of a folder and the folders in it, of an archive, or the one file, each when it is asked for.</summary>
    /// <param name="path">Path of a folder, a .zip archive or a file.</param>
    /// <param name="cancellationToken">Stops between files and while one is loaded.</param>
    /// <returns>The files in ordinal order of their paths; those that cannot be read are among them.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is nothing at <paramref name="path"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<PolicyFile> ReadAllAsync(string path, CancellationToken cancellationToken = default) =>
        Reading.ReadAllAsync(path, int.MaxValue, null, cancellationToken);

    /// <summary>The place in the file that the text at <paramref name="offset"/> comes from; no place at all when the file could not be read.</summary>
    /// <param name="offset">Zero-based UTF-16 offset in <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside <see cref="Text"/>.</exception>
    public SourcePlace Locate(int offset) => Content?.Locate(offset) ?? default;

    internal static PolicyFile Of(string name, ParseResult? parsed, ReadDocument? content, ValueList<Diagnostic> findings) =>
        new() { Name = name, Parsed = parsed, Content = content, Diagnostics = findings };
}
