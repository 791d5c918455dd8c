using LawGov.Model.Parsing;
using LawGov.Readers;
using LawGov.Readers.Reading;

namespace LawGov.Files;

/// <summary>Reads files with a reader and a parser of one's own choice. Stateless and thread-safe.</summary>
/// <example>
/// <code>
/// PolicyFileReader reader = new(options: new ReadOptions());
/// await foreach (PolicyFile file in reader.ReadAllAsync("plans")) Console.WriteLine($"{file.Name}: {file.Document}");
/// </code>
/// </example>
public sealed class PolicyFileReader : IPolicyFileReader
{
    private readonly FileReading<PolicyFile> _reading;

    /// <summary>Makes a reader.</summary>
    /// <param name="reader">Turns files into text; null means <see cref="DocumentReader.Default"/>.</param>
    /// <param name="parser">Turns text into documents; null means <see cref="PolicyDocumentParser.Default"/>.</param>
    /// <param name="options">How files are read; null means <see cref="ReadOptions.Default"/>.</param>
    public PolicyFileReader(IDocumentReader? reader = null, IPolicyDocumentParser? parser = null, ReadOptions? options = null) => _reading = new FileReading<PolicyFile>(PolicyFile.Of, reader, parser, options);

    /// <summary>The shared instance, with all defaults.</summary>
    public static PolicyFileReader Default { get; } = new();

    /// <inheritdoc/>
    public PolicyFile Read(string path, CancellationToken cancellationToken = default) => _reading.Read(path, cancellationToken);

    /// <inheritdoc/>
    public PolicyFile Read(ReadOnlyMemory<byte> bytes, string? name = null, CancellationToken cancellationToken = default) => _reading.Read(bytes, name, cancellationToken);

    /// <inheritdoc/>
    public Task<PolicyFile> ReadAsync(Stream stream, string? name = null, CancellationToken cancellationToken = default) => _reading.ReadAsync(stream, name, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<PolicyFile> ReadAllAsync(string path, FolderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= FolderOptions.Default;
        options.Check();
        return _reading.ReadAllAsync(path, options.Depth, options.Pattern, cancellationToken);
    }

    /// <summary>Reads a file that lies in memory, or all files of one that is an archive.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<PolicyFile> ReadAll(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken = default) => _reading.ReadAll(bytes, name, cancellationToken);
}
