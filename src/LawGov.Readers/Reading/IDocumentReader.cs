namespace LawGov.Readers.Reading;

/// <summary>Reads a file of any supported format into text for the parser.</summary>
public interface IDocumentReader
{
    /// <summary>Tells what a file is, from its bytes.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <returns>The format; <see cref="SourceFormat.PlainText"/> for everything that may be text and is no web page.</returns>
    SourceFormat Detect(ReadOnlyMemory<byte> bytes);

    /// <summary>Reads a file that lies in memory.</summary>
    /// <param name="bytes">The whole file; not changed, and not used after the call.</param>
    /// <param name="options">How to read it; null means <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The document, or the error that says why there is none. Content never makes this method throw.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A limit in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ReadResult Read(ReadOnlyMemory<byte> bytes, ReadOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a file from a stream, to its end or to the limit.</summary>
    /// <param name="stream">Where the file comes from; left open. Need not be seekable.</param>
    /// <param name="options">How to read it; null means <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The document, or the error that says why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ReadResult Read(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default);
}
