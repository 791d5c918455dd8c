using System.IO.Hashing;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Packaging;
using LawGov.Readers.Reading;

namespace LawGov.Readers.Archives;

/// <summary>A .zip archive of documents, read one by one. Immutable and thread-safe; nothing is ever unpacked to a disk.</summary>
/// <remarks>Names that Chinese Windows packed as GBK are read as meant. What the system or an editor left behind (__MACOSX, .DS_Store, Thumbs.db, ~$ locks) is left out.</remarks>
/// <example>
/// <code>
/// using LawGov.Readers.Archives;
///
/// DocumentArchive archive = DocumentArchive.Open(File.ReadAllBytes("plans.zip"));
/// foreach (ArchivedDocument file in archive.ReadAll()) Console.WriteLine($"{file.Path}: {file.Result.Document?.Format}");
/// </code>
/// </example>
public sealed class DocumentArchive
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly IDocumentReader _reader;
    private readonly ReadOptions _options;

    private DocumentArchive(ReadOnlyMemory<byte> bytes, IDocumentReader reader, ReadOptions options, ValueList<string> paths, ValueList<Diagnostic> diagnostics)
    {
        _bytes = bytes;
        _reader = reader;
        _options = options;
        Paths = paths;
        Diagnostics = diagnostics;
    }

    /// <summary>Paths of the files, in ordinal order; empty when the archive could not be opened.</summary>
    public ValueList<string> Paths { get; }

    /// <summary>Why the archive could not be opened; empty when it could.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Opens an archive that lies in memory. Damage and limits are reported in <see cref="Diagnostics"/>, never thrown.</summary>
    /// <param name="bytes">The whole archive; must not change while the result is in use.</param>
    /// <param name="reader">Reads the files; null means <see cref="DocumentReader.Default"/>.</param>
    /// <param name="options">How to read each file, and the limits of the archive; null means <see cref="ReadOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit in <paramref name="options"/> is not positive.</exception>
    public static DocumentArchive Open(ReadOnlyMemory<byte> bytes, IDocumentReader? reader = null, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        options.Limits.Check(nameof(options.Limits));
        reader ??= DocumentReader.Default;
        try
        {
            using var package = OpenPackage(bytes, options.Limits);
            var paths = package.Names.Where(IsDocument).Order(StringComparer.Ordinal).ToValueList();
            return new DocumentArchive(bytes, reader, options, paths, []);
        }
        catch (ReadFaultException fault)
        {
            return new DocumentArchive(bytes, reader, options, [], [ReadDiagnostics.AtStart(fault.Rule, fault.Values)]);
        }
    }

    /// <summary>
    /// Reads the files in the order of <see cref="Paths"/>, each when it is asked for. A file that cannot be read has its error in its result and the
    /// others are still read; when all files together inflate too far, the one that passed the limit is the last.
    /// </summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<ArchivedDocument> ReadAll(CancellationToken cancellationToken = default)
    {
        if (Paths.Count == 0) yield break;
        using var package = OpenPackage(_bytes, _options.Limits);
        foreach (var path in Paths)
        {
            var result = ReadEntry(package, path, out var isOver, cancellationToken);
            yield return new ArchivedDocument(path, result);
            if (isOver) yield break;
        }
    }

    private static ZipPackage OpenPackage(ReadOnlyMemory<byte> bytes, ReadLimits limits) =>
        ZipPackage.Open(bytes, limits.Parts, new InflationBudget(limits.ArchiveBytes, limits.InflationRatio, ReadDiagnostics.ArchiveTooFar), CancellationToken.None);

    private static bool IsDocument(string path)
    {
        if (path.EndsWith('/') || path.StartsWith("__MACOSX/", StringComparison.Ordinal)) return false;
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name is not (".DS_Store" or "Thumbs.db" or "desktop.ini" or "") && !name.StartsWith("~$", StringComparison.Ordinal) && !name.StartsWith("._", StringComparison.Ordinal);
    }

    private static IEnumerable<Diagnostic> OddEntry(ZipPackage package, string path, ReadOnlyMemory<byte> bytes)
    {
        if (package.IsRepeated(path)) yield return ReadDiagnostics.AtStart(ReadDiagnostics.RepeatedEntry);
        var stated = package.StatedLength(path);
        if (stated != bytes.Length) yield return ReadDiagnostics.AtStart(ReadDiagnostics.LengthDiffers, stated, bytes.Length);
        // What inflates to more than its stated length is cut there without a word; only the checksum tells.
        else if (package.StatedChecksum(path) != Crc32.HashToUInt32(bytes.Span)) yield return ReadDiagnostics.AtStart(ReadDiagnostics.ChecksumDiffers);
    }

    private ReadResult ReadEntry(ZipPackage package, string path, out bool isOver, CancellationToken cancellationToken)
    {
        isOver = false;
        try
        {
            using var part = package.OpenPart(path);
            var bytes = BoundedInput.ReadToEnd(part, _options.Limits.InputBytes, cancellationToken);
            if (_reader.Detect(bytes) == SourceFormat.ZipArchive) return new ReadResult(null, [ReadDiagnostics.AtStart(ReadDiagnostics.NestedArchive)]);
            var result = _reader.Read(bytes, _options, cancellationToken);
            return result.IsRead ? result with { Diagnostics = OddEntry(package, path, bytes).Concat(result.Diagnostics).ToValueList() } : result;
        }
        catch (ReadFaultException fault)
        {
            isOver = fault.Rule == ReadDiagnostics.ArchiveTooFar;
            return new ReadResult(null, [ReadDiagnostics.AtStart(fault.Rule, fault.Values)]);
        }
    }
}
