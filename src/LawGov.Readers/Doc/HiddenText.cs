namespace LawGov.Readers.Doc;

/// <summary>Finds text that is not shown: hidden (vanish) or deleted by a tracked change ([MS-DOC] 2.4.6.2).</summary>
internal sealed class HiddenText
{
    private const int TablePair = 12;
    private const int PageLength = 512;
    private const int Vanish = 0x083C;
    private const int Deleted = 0x0800;

    private readonly List<(long Start, long End)> _ranges = [];

    public HiddenText(DocHeader header)
    {
        var (at, length) = header.Pair(TablePair);
        var count = (length - 4) / 8;
        for (var i = 0; i < count; i++)
        {
            var page = (long)(header.Table.Int32(at + (4L * (count + 1)) + (4L * i)) & 0x3F_FFFF) * PageLength;
            if (page + PageLength <= header.Main.Length) ReadPage(header.Main, page);
        }

        _ranges.Sort();
    }

    /// <summary>Whether any text was deleted by a tracked change.</summary>
    public bool HasChanges { get; private set; }

    /// <summary>Whether the character at this byte of the document stream is not shown.</summary>
    public bool Contains(long offset)
    {
        int low = 0, high = _ranges.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (offset < _ranges[middle].Start) high = middle - 1;
            else if (offset >= _ranges[middle].End) low = middle + 1;
            else return true;
        }

        return false;
    }

    private void ReadPage(DocBytes main, long page)
    {
        int runs = main.Byte(page + PageLength - 1);
        for (var i = 0; i < runs && (5 * i) + 8 < PageLength; i++)
        {
            var at = 2 * main.Byte(page + (4L * (runs + 1)) + i);
            if (at == 0 || at >= PageLength - 1) continue;
            int length = main.Byte(page + at);
            if (at + 1 + length > PageLength) continue;
            var isHidden = false;
            PropertyReader.Walk(main.Slice(page + at + 1, length).Span, (code, value) =>
            {
                if (code is Vanish or Deleted) isHidden |= value[0] == 1;
                HasChanges |= code == Deleted && value[0] == 1;
            });
            if (isHidden) _ranges.Add((main.UInt32(page + (4L * i)), main.UInt32(page + (4L * i) + 4)));
        }
    }
}
