using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Normalizing;

/// <summary>A table of a web page that contains data, not layout: its rows are written as lines, its cells set apart by tabs.</summary>
/// <param name="start">First character of the table.</param>
/// <param name="end">Behind its last character.</param>
internal sealed class MarkupTable(int start, int end)
{
    private const int FewestCells = 3;

    private const int MostColumns = 24;

    /// <summary>Text longer than this in one cell is a page set in a table.</summary>
    private const int LongestCell = 1500;

    /// <summary>For each column, the rows that a cell above still fills.</summary>
    private readonly int[] _filled = new int[MostColumns];

    private int _column;

    /// <summary>Columns that the open cell spans beyond its first.</summary>
    private int _across;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The tables without tables inside whose rows have three cells or more, in order.</summary>
    public static List<MarkupTable> FindGrids(string text, List<MarkupTag> tags)
    {
        var found = new List<MarkupTable>();
        var open = -1;
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Kind != MarkupKind.Table || !IsTable(text, tags[i])) continue;
            if (!tags[i].IsClosing)
            {
                open = i;
                continue;
            }

            if (open >= 0 && IsGrid(text, tags, open, i)) found.Add(new MarkupTable(tags[open].Start, tags[i].End));
            open = -1;
        }

        return found;
    }

    /// <summary>Writes what <paramref name="tag"/> means into its own place.</summary>
    public void Write(MarkupTag tag, string text, Span<char> target)
    {
        if (tag.Kind == MarkupKind.Table) target[0] = '\n';
        if (tag.Kind == MarkupKind.Row)
        {
            if (tag.IsClosing) WriteSpanned(target, 0);
            else target[0] = '\n';
            _column = 0;
        }

        if (tag.Kind != MarkupKind.Cell) return;
        if (tag.IsClosing)
        {
            // A cell over several columns leaves those behind its first empty.
            for (var at = 0; at < target.Length && _across > 0; at++, _across--, _column++) target[at] = '\t';
            return;
        }

        var written = WriteSpanned(target, 0);
        if (_column > 0 && written < target.Length) target[written] = '\t';
        var content = text.AsSpan(tag.Start, tag.End - tag.Start);
        if (_column < MostColumns) _filled[_column] = ReadSpan(content, "rowspan") - 1;
        _across = ReadSpan(content, "colspan") - 1;
        _column++;
    }

    /// <summary>Writes a ditto mark for each column that a cell above still fills, as far as there is room.</summary>
    private int WriteSpanned(Span<char> target, int at)
    {
        while (_column < MostColumns && _filled[_column] > 0)
        {
            if (_column > 0 && at < target.Length) target[at++] = '\t';
            if (at + 1 < target.Length) target[at++] = DittoMarks.Mark;
            _filled[_column++]--;
        }

        return at;
    }

    private static bool IsTable(string text, MarkupTag tag) => text.AsSpan(tag.Start, tag.End - tag.Start).Contains("table", StringComparison.OrdinalIgnoreCase);

    private static bool IsGrid(string text, List<MarkupTag> tags, int first, int last)
    {
        var rows = 0;
        var cells = 0;
        var cellStart = -1;
        for (var i = first; i <= last; i++)
        {
            var tag = tags[i];
            if (tag.Kind == MarkupKind.Row && !tag.IsClosing) rows++;
            if (tag.Kind != MarkupKind.Cell) continue;
            if (!tag.IsClosing)
            {
                cells++;
                cellStart = i;
            }
            else if (cellStart >= 0)
            {
                if (TextLength(tags, cellStart, i) > LongestCell) return false;
                cellStart = -1;
            }
        }

        return rows > 1 && cells >= rows * FewestCells - rows / 2;
    }

    private static int TextLength(List<MarkupTag> tags, int first, int last)
    {
        var length = 0;
        for (var i = first; i < last; i++) length += tags[i + 1].Start - tags[i].End;
        return length;
    }

    private static int ReadSpan(ReadOnlySpan<char> tag, string attribute)
    {
        var at = tag.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return 1;
        var digits = tag[(at + 7)..].TrimStart(" =\"'");
        return ChineseNumerals.ReadArabic(digits, out var rows) > 0 ? Math.Clamp(rows, 1, 500) : 1;
    }
}
