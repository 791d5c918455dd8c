using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using LawGov.Corpus.Storage;
using LawGov.Files;
using LawGov.Readers;

namespace LawGov.Corpus;

/// <summary>The files of a collection: those of folders and of the .zip archives in them, in one order on every machine.</summary>
/// <remarks>Contains the paths, not the files. An archive may be of any size and contain any number of files; each file is bounded by <see cref="ReadLimits.DefaultInputBytes"/>.</remarks>
/// <example>
/// <code>
/// using LawGov.Corpus;
///
/// Console.WriteLine($"{CorpusFiles.Find(["plans", "plans.zip"]).Count} files");
/// </code>
/// </example>
public sealed class CorpusFiles
{
    private const string ArchiveEnding = ".zip";

    private readonly List<(string Id, string Path)> _files;

    private CorpusFiles(List<(string Id, string Path)> files) => _files = files;

    /// <summary>How many files there are, an archive as one.</summary>
    public int Count => _files.Count;

    /// <summary>Looks for the files of paths.</summary>
    /// <param name="paths">Folders, which are looked into to any depth, archives and files.</param>
    /// <param name="options">Which files of folders are taken; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    /// <exception cref="FileNotFoundException">There is nothing at one of the paths.</exception>
    public static CorpusFiles Find(IEnumerable<string> paths, FolderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] roots = [.. paths];
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            if (File.Exists(root)) files.TryAdd(Path.GetFileName(root), root);
            else if (!Directory.Exists(root)) throw new FileNotFoundException("There is no such file or folder.", root);
            else
                foreach (var file in PolicyFolder.List(root, options ?? FolderOptions.Default).Files)
                {
                    var relative = Path.GetRelativePath(root, file).Replace('\\', '/');
                    // Several folders may contain files of one name.
                    files.TryAdd(roots.Length == 1 ? relative : $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)))}/{relative}", file);
                }
        }

        var sorted = files.Select(f => (f.Key, f.Value)).ToList();
        sorted.Sort((x, y) => DocumentOrder.Instance.Compare(x.Key, y.Key));
        return new CorpusFiles(sorted);
    }

    /// <summary>The documents, in order.</summary>
    /// <param name="isWanted">Asked for each name, in order; a document that is not wanted is not read. Null wants all.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async IAsyncEnumerable<CorpusInput> ReadAsync(Func<string, bool>? isWanted = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var (id, path) in _files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!path.EndsWith(ArchiveEnding, StringComparison.OrdinalIgnoreCase))
            {
                if (isWanted is null || isWanted(id)) yield return new CorpusInput(id, token => LoadAsync(path, token));
                continue;
            }

            await foreach (var input in ReadArchiveAsync(id, path, isWanted, cancellationToken).ConfigureAwait(false)) yield return input;
        }
    }

    /// <summary>Tells collections apart: made of the names and sizes of the files.</summary>
    internal string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (id, path) in _files) hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{id}\n{new FileInfo(path).Length}\n")));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async IAsyncEnumerable<CorpusInput> ReadArchiveAsync(string id, string path, Func<string, bool>? isWanted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ZipArchive? archive = null;
        string? fault = null;
        try
        {
            archive = await ZipFile.OpenAsync(path, ZipArchiveMode.Read, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            fault = e.Message;
        }

        if (archive is null)
        {
            // One broken archive is one document with an error.
            if (isWanted is null || isWanted(id)) yield return new CorpusInput(id, _ => throw new InvalidDataException(fault));
            yield break;
        }

        await using (archive)
        {
            var entries = archive.Entries.Where(e => e.Name.Length > 0 && !e.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)).ToList();
            entries.Sort((x, y) => DocumentOrder.Instance.Compare(x.FullName, y.FullName));
            string? before = null;
            foreach (var entry in entries)
            {
                // Of two files of one name the first counts: a name stands for one document.
                if (entry.FullName == before) continue;
                before = entry.FullName;
                var name = $"{id}{DocumentOrder.ArchiveMark}{entry.FullName}";
                if (isWanted is not null && !isWanted(name)) continue;
                // Archives are read from one end to the other: the bytes are taken here, not by the worker.
                yield return await ReadEntryAsync(entry, name, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async ValueTask<CorpusInput> ReadEntryAsync(ZipArchiveEntry entry, string name, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
            return CorpusInput.OfBytes(name, await ReadAllAsync(stream, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return new CorpusInput(name, _ => throw new InvalidDataException(e.Message));
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>> LoadAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        return await ReadAllAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>One byte more than is allowed is enough for the reader to say that there are too many.</summary>
    private static async ValueTask<ReadOnlyMemory<byte>> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81_920];
        int count;
        while (buffer.Length <= ReadLimits.DefaultInputBytes && (count = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0) buffer.Write(chunk, 0, count);
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
