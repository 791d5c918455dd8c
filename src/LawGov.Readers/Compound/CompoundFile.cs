using System.Buffers.Binary;
using System.Text;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Compound;

/// <summary>
/// A compound file ([MS-CFB]): streams in one file, each a chain of sectors. Chains are followed within the number of sectors that the file has, so a chain that
/// runs in a circle ends, and no stream is longer than the file.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int HeaderSlots = 109;
    private const uint LastSector = 0xFFFF_FFFA;
    private const int MiniShift = 6;
    private const int MiniCutoff = 4096;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _shift;
    private readonly List<uint> _table = [];
    private readonly List<uint> _miniTable = [];
    private readonly Dictionary<string, (uint Start, long Length)> _entries = new(StringComparer.OrdinalIgnoreCase);
    private byte[] _mini = [];

    /// <exception cref="ReadFaultException">The file is damaged.</exception>
    public CompoundFile(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        if (bytes.Length < HeaderLength) throw Damaged();
        _shift = UInt16(0x1E);
        if (_shift is not (9 or 12)) throw Damaged();
        ReadTable();
        foreach (var sector in Chain(UInt32(0x3C), _table))
            for (var i = 0; i < SectorLength; i += 4) _miniTable.Add(UInt32(Offset(sector) + i));
        ReadDirectory(UInt32(0x30));
    }

    private int SectorLength => 1 << _shift;

    private int SectorCount => (_bytes.Length - 1) / SectorLength;

    /// <summary>The bytes of a stream; null when there is none of this name.</summary>
    /// <exception cref="ReadFaultException">Its chain is damaged.</exception>
    public byte[]? Read(string name)
    {
        if (!_entries.TryGetValue(name, out var entry)) return null;
        return entry.Length < MiniCutoff ? ReadMini(entry.Start, entry.Length) : ReadStream(entry.Start, entry.Length);
    }

    private void ReadTable()
    {
        var slots = new List<uint>();
        for (var i = 0; i < HeaderSlots; i++) slots.Add(UInt32(0x4C + (4 * i)));
        // The table of tables goes on in sectors that each name the next.
        var next = UInt32(0x44);
        for (var i = 0; next < LastSector && i < SectorCount; i++)
        {
            var offset = Offset(next);
            for (var at = 0; at < SectorLength - 4; at += 4) slots.Add(UInt32(offset + at));
            next = UInt32(offset + SectorLength - 4);
        }

        foreach (var sector in slots)
        {
            if (sector >= LastSector || _table.Count > SectorCount + SectorLength) continue;
            var offset = Offset(sector);
            for (var at = 0; at < SectorLength; at += 4) _table.Add(UInt32(offset + at));
        }
    }

    private void ReadDirectory(uint start)
    {
        foreach (var sector in Chain(start, _table))
        {
            for (var at = Offset(sector); at + EntryLength <= Math.Min(_bytes.Length, Offset(sector) + SectorLength); at += EntryLength)
            {
                var kind = _bytes.Span[at + 0x42];
                var nameLength = Math.Clamp(UInt16(at + 0x40) - 2, 0, 64);
                var name = Encoding.Unicode.GetString(_bytes.Span.Slice(at, nameLength));
                var entry = (UInt32(at + 0x74), (long)UInt32(at + 0x78));
                // The root contains the short streams.
                if (kind == 5) _mini = ReadStream(entry.Item1, entry.Item2);
                else if (kind == 2) _entries.TryAdd(name, entry);
            }
        }
    }

    private byte[] ReadStream(uint start, long length)
    {
        if (length > _bytes.Length) throw Damaged();
        var result = new byte[length];
        var filled = 0;
        foreach (var sector in Chain(start, _table))
        {
            if (filled >= length) break;
            var offset = Offset(sector);
            var count = (int)Math.Min(Math.Min(SectorLength, length - filled), _bytes.Length - offset);
            _bytes.Span.Slice(offset, count).CopyTo(result.AsSpan(filled));
            filled += count;
        }

        return filled == length ? result : throw Damaged();
    }

    private byte[] ReadMini(uint start, long length)
    {
        var result = new byte[length];
        var filled = 0;
        foreach (var sector in Chain(start, _miniTable))
        {
            if (filled >= length) break;
            var offset = (long)sector << MiniShift;
            var count = (int)Math.Min(1 << MiniShift, length - filled);
            if (offset + count > _mini.Length) throw Damaged();
            _mini.AsSpan((int)offset, count).CopyTo(result.AsSpan(filled));
            filled += count;
        }

        return filled == length ? result : throw Damaged();
    }

    private static IEnumerable<uint> Chain(uint start, List<uint> table)
    {
        var sector = start;
        for (var i = 0; i <= table.Count && sector < LastSector; i++)
        {
            yield return sector;
            if (sector >= table.Count) throw Damaged();
            sector = table[(int)sector];
        }
    }

    private int Offset(uint sector)
    {
        var offset = (sector + 1L) << _shift;
        return offset < _bytes.Length ? (int)offset : throw Damaged();
    }

    private uint UInt32(int at) => at + 4 <= _bytes.Length ? BinaryPrimitives.ReadUInt32LittleEndian(_bytes.Span[at..]) : throw Damaged();

    private int UInt16(int at) => at + 2 <= _bytes.Length ? BinaryPrimitives.ReadUInt16LittleEndian(_bytes.Span[at..]) : throw Damaged();

    private static ReadFaultException Damaged() => new(ReadDiagnostics.Damaged);
}
