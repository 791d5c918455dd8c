using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Packaging;

/// <summary>A .zip in memory whose parts are opened one by one, every inflated byte counted.</summary>
internal sealed class ZipPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly InflationBudget _budget;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _repeated = new(StringComparer.OrdinalIgnoreCase);

    private ZipPackage(ZipArchive archive, InflationBudget budget, CancellationToken cancellationToken)
    {
        CancellationToken = cancellationToken;
        _archive = archive;
        _budget = budget;
        // Two entries of one name are a trick to show a scanner another part than the reader: the first counts.
        foreach (var entry in archive.Entries)
        {
            var name = ZipNames.Decode(entry.FullName);
            if (!_entries.TryAdd(name, entry)) _repeated.Add(name);
        }
    }

    /// <summary>Names of the parts, as the package orders them.</summary>
    public IReadOnlyCollection<string> Names => _entries.Keys;

    /// <summary>Stops whoever walks a part.</summary>
    public CancellationToken CancellationToken { get; }

    /// <exception cref="ReadFaultException">The package is damaged or contains too many parts.</exception>
    public static ZipPackage Open(ReadOnlyMemory<byte> bytes, int parts, InflationBudget budget, CancellationToken cancellationToken)
    {
        ZipDirectory.CheckCount(bytes.Span, parts);
        try
        {
            return new ZipPackage(new ZipArchive(AsStream(bytes), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1), budget, cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException or ArithmeticException)
        {
            throw new ReadFaultException(ReadDiagnostics.Damaged);
        }
    }

    public bool Contains(string name) => _entries.ContainsKey(name);

    /// <summary>Whether the package contains more than one part of this name, of which the first is read.</summary>
    public bool IsRepeated(string name) => _repeated.Contains(name);

    public bool IsEncrypted(string name) => _entries[name].IsEncrypted;

    /// <summary>Length of the part as the package states it, not to be relied on.</summary>
    public long StatedLength(string name) => _entries[name].Length;

    /// <summary>Checksum (CRC-32) of the part as the package states it.</summary>
    public uint StatedChecksum(string name) => _entries[name].Crc32;

    /// <exception cref="ReadFaultException">The part is locked or damaged.</exception>
    public BoundedStream OpenPart(string name)
    {
        var entry = _entries[name];
        if (entry.IsEncrypted) throw new ReadFaultException(ReadDiagnostics.Encrypted);
        try
        {
            return new BoundedStream(entry.Open(), _budget, entry.CompressedLength, name);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException or ArithmeticException)
        {
            throw new ReadFaultException(ReadDiagnostics.Damaged);
        }
    }

    public void Dispose() => _archive.Dispose();

    private static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
