namespace LawGov.Files;

/// <summary>Reads files of government plans into typed data.</summary>
public interface IPolicyFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What came of it. Content never makes this method throw.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be opened.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    PolicyFile Read(string path, CancellationToken cancellationToken = default);

    /// <summary>Reads a file that lies in memory.</summary>
    /// <param name="bytes">The whole file; not changed, and not used after the call.</param>
    /// <param name="name">Name that the result is to have; null means none.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    PolicyFile Read(ReadOnlyMemory<byte> bytes, string? name = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="stream">Where the file comes from; left open. Need not be seekable.</param>
    /// <param name="name">Name that the result is to have; null means none.</param>
    /// <param name="cancellationToken">Stops waiting for the stream, and the reading.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<PolicyFile> ReadAsync(Stream stream, string? name = null, CancellationToken cancellationToken = default);

    /// <summary>Reads all documents of a folder, of an archive, or the one file, each when it is asked for.</summary>
    /// <param name="path">Path of a folder, a .zip archive or a file.</param>
    /// <param name="options">Which files of a folder; null means <see cref="FolderOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops between files and while one is loaded.</param>
    /// <returns>The files in ordinal order of their paths; those that cannot be read are among them.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is nothing at <paramref name="path"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    IAsyncEnumerable<PolicyFile> ReadAllAsync(string path, FolderOptions? options = null, CancellationToken cancellationToken = default);
}
