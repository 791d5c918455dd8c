namespace LawGov.Readers.Doc;

/// <summary>Finds the properties of paragraphs ([MS-DOC] 2.4.6.1): pages of 512 bytes that name, for stretches of the document stream, style and properties.</summary>
internal sealed class ParagraphMap
{
    private const int TablePair = 13;
    private const int PageLength = 512;
    private const int EntryLength = 13;

    private readonly DocBytes _main;
    private readonly List<(long Start, int Page)> _pages = [];

    public ParagraphMap(DocHeader header)
    {
        _main = header.Main;
        var (at, length) = header.Pair(TablePair);
        var count = (length - 4) / 8;
        for (var i = 0; i < count; i++) _pages.Add((header.Table.UInt32(at + (4L * i)), header.Table.Int32(at + (4L * (count + 1)) + (4L * i)) & 0x3F_FFFF));
    }

    /// <summary>The properties of the paragraph that contains this byte of the document stream: its style, and what it says itself.</summary>
    public (int Style, ReadOnlyMemory<byte> Properties) Find(long offset)
    {
        int low = 0, high = _pages.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pages[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        var page = high < 0 ? -1 : (long)_pages[low].Page * PageLength;
        if (page < 0 || page + PageLength > _main.Length) return (0, default);
        int runs = _main.Byte(page + PageLength - 1);
        for (var i = 0; i < runs; i++)
        {
            if (offset < _main.UInt32(page + (4L * i)) || offset >= _main.UInt32(page + (4L * i) + 4)) continue;
            var at = 2 * _main.Byte(page + (4L * (runs + 1)) + ((long)EntryLength * i));
            return at == 0 ? (0, default) : ReadAt(page + at);
        }

        return (0, default);
    }

    // The length counts pairs of bytes, and stands in a second byte where the first is zero.
    private (int, ReadOnlyMemory<byte>) ReadAt(long at)
    {
        int count = _main.Byte(at);
        var (start, length) = count == 0 ? (at + 2, 2 * _main.Byte(at + 1)) : (at + 1, (2 * count) - 1);
        return length < 2 ? (0, default) : (_main.UInt16(start), _main.Slice(start + 2, length - 2));
    }
}
