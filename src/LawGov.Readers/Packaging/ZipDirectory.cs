using System.Buffers.Binary;
using System.Text;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Packaging;

/// <summary>
/// Walks the central directory of a .zip without building anything from it: the count that an archive states need not be true, and an
/// archive object is made for every entry that is really there.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint EntrySignature = 0x02014B50;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LocalLength = 30;

    /// <summary>So many names are enough to tell one format from another.</summary>
    private const int NamesLookedAt = 1024;

    /// <exception cref="ReadFaultException">There is no directory, or it contains more than <paramref name="limit"/> entries.</exception>
    public static void CheckCount(ReadOnlySpan<byte> bytes, int limit)
    {
        var end = FindEnd(bytes);
        if (end < 0) throw new ReadFaultException(ReadDiagnostics.Damaged);
        // 0xFFFF means that the true count stands in a zip64 record, which only archives far over the bounds need.
        if (UInt16(bytes, end + 10) == ushort.MaxValue) throw new ReadFaultException(ReadDiagnostics.TooManyParts, limit);
        var count = 0;
        for (var at = Start(bytes, end); at >= 0; at = Next(bytes, at, end))
            if (++count > limit) throw new ReadFaultException(ReadDiagnostics.TooManyParts, limit);
    }

    /// <summary>The first names of the directory, each byte as one character; empty when there is no directory.</summary>
    public static IReadOnlyList<string> Names(ReadOnlySpan<byte> bytes)
    {
        var names = new List<string>();
        var end = FindEnd(bytes);
        if (end < 0) return names;
        for (var at = Start(bytes, end); at >= 0 && names.Count < NamesLookedAt; at = Next(bytes, at, end))
            if (Name(bytes, at + EntryLength, UInt16(bytes, at + 28)) is { } name) names.Add(name);
        return names;
    }

    /// <summary>Name of the entry at the start of the file; null when it is not whole.</summary>
    public static string? FirstLocalName(ReadOnlySpan<byte> bytes) =>
        bytes.Length < LocalLength ? null : Name(bytes, LocalLength, UInt16(bytes, 26));

    // The end record is the last thing of an archive but for a comment of up to 64 KiB.
    private static int FindEnd(ReadOnlySpan<byte> bytes)
    {
        var last = bytes.Length - EndLength;
        for (var at = last; at >= Math.Max(0, last - ushort.MaxValue); at--)
            if (UInt32(bytes, at) == EndSignature) return at;
        return -1;
    }

    private static int Start(ReadOnlySpan<byte> bytes, int end) => Entry(bytes, UInt32(bytes, end + 16), end);

    private static int Next(ReadOnlySpan<byte> bytes, int at, int end) =>
        Entry(bytes, (long)at + EntryLength + UInt16(bytes, at + 28) + UInt16(bytes, at + 30) + UInt16(bytes, at + 32), end);

    private static int Entry(ReadOnlySpan<byte> bytes, long at, int end) =>
        at <= end - EntryLength && UInt32(bytes, (int)at) == EntrySignature ? (int)at : -1;

    private static string? Name(ReadOnlySpan<byte> bytes, int at, int length) =>
        at + length <= bytes.Length ? Encoding.Latin1.GetString(bytes.Slice(at, length)) : null;

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static int UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
