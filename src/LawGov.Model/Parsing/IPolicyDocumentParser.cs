namespace LawGov.Model.Parsing;

/// <summary>Reads government documents into typed data. Implementations are thread-safe.</summary>
/// <remarks>Content never makes reading throw: what is not understood is kept and reported in the result.</remarks>
public interface IPolicyDocumentParser
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; spans in the result count its UTF-16 code units.</param>
    /// <param name="source">Name of the source, such as a file name; null when it has none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ParseResult Parse(string text, string? source = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; spans in the result count its UTF-16 code units.</param>
    /// <param name="source">Name of the source; null when it has none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ParseResult Parse(ReadOnlyMemory<char> text, string? source = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a text of which more is known than it says.</summary>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="text">The text; spans in the result count its UTF-16 code units.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="origin"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ParseResult ParseFrom(TextOrigin origin, string text, CancellationToken cancellationToken = default);

    /// <summary>Reads all that is left in a reader; the reader stays open.</summary>
    /// <param name="reader">The reader; spans count the characters it gives.</param>
    /// <param name="source">Name of the source; null when it has none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ParseResult Parse(TextReader reader, string? source = null, CancellationToken cancellationToken = default);

    /// <summary>Reads all that is left in a stream of UTF-8 or, with a byte order mark, UTF-16; the stream stays open.</summary>
    /// <param name="stream">The stream; spans count the decoded UTF-16 code units, the byte order mark not among them.</param>
    /// <param name="source">Name of the source; null when it has none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ParseResult Parse(Stream stream, string? source = null, CancellationToken cancellationToken = default);
}
