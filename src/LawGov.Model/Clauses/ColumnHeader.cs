using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>The names of columns in order, one of which no list knows: 序号, 民生实事, 责任单位, 完成时限.</summary>
/// <remarks>Behind 序号 a short name between two that are known names a column as well; it is the text where no other name says which column that is.</remarks>
internal sealed class ColumnHeader
{
    private const int LongestUnknown = 8;

    private readonly List<Column> _columns = [];

    /// <summary>The columns, up to the last one whose name is known.</summary>
    public IReadOnlyList<Column> Columns
    {
        get
        {
            var columns = _columns.GetRange(0, _columns.FindLastIndex(c => c.Kind != ColumnKind.None) + 1);
            if (FindText(columns.Select(c => c.Kind)) is var text and >= 0) columns[text] = new Column(ColumnKind.Text, default);
            return columns.ConvertAll(c => c.Kind == ColumnKind.None ? new Column(ColumnKind.Other, default) : c);
        }
    }

    /// <summary>The columns that the first of <paramref name="cells"/> name, one cell behind the other.</summary>
    /// <remarks>发展目标 above the first number is the cell of 分类 that stands before 序号, though it could name a column.</remarks>
    public static IReadOnlyList<Column> Of(IReadOnlyList<string> cells)
    {
        var header = new ColumnHeader();
        foreach (var cell in cells)
            if (!header.TryAdd(cell)) break;
        var columns = header.Columns;
        var leading = columns.ToList().FindIndex(c => c.Kind == ColumnKind.Number);
        if (leading <= 0) return columns;
        for (var first = leading + 1; first < Math.Min(cells.Count, columns.Count + leading); first++)
        {
            if (ChineseNumerals.ReadArabic(cells[first], out _) is var length && (length == 0 || length < cells[first].Length)) continue;
            var named = columns.Take(first - leading).ToList();
            return named.Count > leading && columns.Skip(named.Count).All(c => c.Kind == ColumnKind.Text) && named.Exists(c => c.Kind == ColumnKind.Units) && named.Exists(c => c.Kind == ColumnKind.Text) ? named : columns;
        }

        return columns;
    }

    /// <summary>Takes the next name; false when it is none, and the header ended before.</summary>
    public bool TryAdd(ReadOnlySpan<char> name)
    {
        var column = ColumnNames.Read(name);
        if (column.Kind == ColumnKind.None && (_columns.Count == 0 || !MayBeName(_columns[0].Kind, name))) return false;
        _columns.Add(column);
        return true;
    }

    /// <summary>Whether <paramref name="name"/> may name a column that no list knows, in a header which begins with <paramref name="first"/>.</summary>
    public static bool MayBeName(ColumnKind first, ReadOnlySpan<char> name)
    {
        if (first != ColumnKind.Number || name.Length is < 2 or > LongestUnknown || NameShapes.LooksLikeUnit(name)) return false;
        foreach (var c in name)
            if (!char.IsLetter(c) || char.IsAscii(c)) return false;
        return true;
    }

    /// <summary>Index of the column that contains the text though its name is not known; -1 when a name says which one does, or none is left.</summary>
    public static int FindText(IEnumerable<ColumnKind> kinds)
    {
        var list = kinds.ToList();
        return list.Contains(ColumnKind.Text) || !list.Contains(ColumnKind.Units) ? -1 : list.IndexOf(ColumnKind.None);
    }
}
