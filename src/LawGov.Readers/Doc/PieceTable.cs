using System.Text;
using LawGov.Readers.Bounds;
using LawGov.Readers.Decoding;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Doc;

/// <summary>The pieces that the text of an old Word file is put together from ([MS-DOC] 2.9.178): characters of one or two bytes.</summary>
internal sealed class PieceTable
{
    private const int ClxPair = 33;
    private const byte PropertyMark = 1;
    private const byte TableMark = 2;
    private const uint Narrow = 0x4000_0000;

    private readonly DocBytes _main;
    private readonly List<(int Start, int End, long Offset, bool IsNarrow)> _pieces = [];

    public PieceTable(DocHeader header)
    {
        _main = header.Main;
        var (at, length) = header.Pair(ClxPair);
        long position = at, end = (long)at + length;
        // Sets of properties may stand before the table.
        while (position < end && header.Table.Byte(position) == PropertyMark) position += 3 + header.Table.UInt16(position + 1);
        if (position >= end || header.Table.Byte(position) != TableMark) throw new ReadFaultException(ReadDiagnostics.Damaged);
        var count = (header.Table.Int32(position + 1) - 4) / 12;
        position += 5;
        if (count < 0 || position + (4L * (count + 1)) + (8L * count) > header.Table.Length) throw new ReadFaultException(ReadDiagnostics.Damaged);
        for (var i = 0; i < count; i++)
        {
            var (start, stop) = (header.Table.Int32(position + (4L * i)), header.Table.Int32(position + (4L * i) + 4));
            var place = header.Table.UInt32(position + (4L * (count + 1)) + (8L * i) + 2);
            var isNarrow = (place & Narrow) != 0;
            var offset = isNarrow ? (place & ~Narrow) / 2 : place;
            if (start < 0 || stop < start || (_pieces.Count > 0 && start < _pieces[^1].End)) throw new ReadFaultException(ReadDiagnostics.Damaged);
            _pieces.Add((start, stop, offset, isNarrow));
        }
    }

    /// <summary>The characters from <paramref name="start"/> on.</summary>
    public string Text(long start, long length, int limit)
    {
        if (length > limit) throw new ReadFaultException(ReadDiagnostics.TextTooLong, limit);
        var text = new StringBuilder();
        foreach (var (from, to, offset, isNarrow) in _pieces)
        {
            var (first, last) = (Math.Max(from, start), Math.Min(to, start + length));
            if (first >= last) continue;
            var width = isNarrow ? 1 : 2;
            var bytes = _main.Slice(offset + ((first - from) * width), (last - first) * width).Span;
            text.Append((isNarrow ? KnownEncodings.Windows1252 : Encoding.Unicode).GetString(bytes));
        }

        return text.ToString();
    }

    /// <summary>The byte of the document stream at which a character stands; -1 when no piece contains it.</summary>
    public long OffsetOf(long character)
    {
        int low = 0, high = _pieces.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (from, to, offset, isNarrow) = _pieces[middle];
            if (character < from) high = middle - 1;
            else if (character >= to) low = middle + 1;
            else return offset + ((character - from) * (isNarrow ? 1 : 2));
        }

        return -1;
    }
}
