using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Structuring;

/// <summary>Reads the rows that together name the columns of a table.</summary>
/// <remarks>Where a cell such as 责任分工 spans 牵头单位 and 配合单位 of a row below, the name of a column is the lowest cell that contains one.</remarks>
internal static class TableHeaders
{
    private const int MostColumns = 24;

    private const int MostRows = 3;

    /// <summary>The name of a part of a group, such as 一级, is not longer.</summary>
    private const int LongestPart = 8;

    /// <summary>Whether the row names columns, one of them of units.</summary>
    public static bool IsHeader(CompactText text, Block row) => NamesColumns(Names(text, row, null));

    /// <summary>Number of rows from <paramref name="first"/> on that name the columns; 0 when none do.</summary>
    public static int Read(CompactText text, Block[] blocks, int first, out Column[] columns)
    {
        columns = [];
        Column[]? names = null;
        var rows = 0;
        for (var i = first; i < blocks.Length && i < first + MostRows && blocks[i].Has(BlockTraits.Row); i++)
        {
            if (i > first && !ContainsOnlyNames(text, blocks[i], names!)) break;
            names = Names(text, blocks[i], names);
            // A row of data above a header that a page repeats is no part of it.
            if (names.Length == 0 || i == first && !Array.Exists(names, n => n.Kind != ColumnKind.None)) break;
            if (!NamesColumns(names)) continue;
            columns = [.. names];
            if (ColumnHeader.FindText(names.Select(n => n.Kind)) is var unnamed and >= 0) columns[unnamed] = new Column(ColumnKind.Text, default);
            rows = i - first + 1;
        }

        return rows;
    }

    private static bool NamesColumns(Column[] columns)
    {
        var named = columns.Count(c => c.Kind != ColumnKind.None);
        return named >= 2 && named * 2 >= columns.Length && Array.Exists(columns, c => c.Kind == ColumnKind.Units);
    }

    /// <summary>What the cells of <paramref name="row"/> announce; one that is empty announces what the one above it does.</summary>
    private static Column[] Names(CompactText text, Block row, Column[]? above)
    {
        Span<Range> cells = stackalloc Range[MostColumns];
        var content = text.Slice(row.Start, row.End);
        var count = content.Split(cells, '\t');
        if (above is not null && count != above.Length) return [];
        var names = new Column[count];
        for (var c = 0; c < count; c++)
        {
            var cell = content[cells[c]];
            names[c] = above is not null && (cell.IsEmpty || DittoMarks.IsDitto(cell)) ? above[c] : ColumnNames.Read(cell);
            // 一级, 二级 below 重点任务: what is no name of its own is a part of the group above.
            if (above is not null && names[c].Kind == ColumnKind.None && Array.FindLastIndex(above, c, c + 1, n => n.Kind != ColumnKind.None) is var group and >= 0) names[c] = above[group];
        }

        return names;
    }

    /// <summary>Whether all cells of <paramref name="row"/> are names of columns, or parts of a group that spans them above.</summary>
    private static bool ContainsOnlyNames(CompactText text, Block row, Column[] above)
    {
        Span<Range> cells = stackalloc Range[MostColumns];
        var content = text.Slice(row.Start, row.End);
        var count = content.Split(cells, '\t');
        var named = 0;
        for (var c = 0; c < count; c++)
        {
            var cell = content[cells[c]];
            if (cell.IsEmpty || DittoMarks.IsDitto(cell)) continue;
            if (ColumnNames.Read(cell).Kind != ColumnKind.None) named++;
            else if (!IsBelowGroup(above, c) || cell.Length > LongestPart || cell.ContainsAny("。;,、") || cell.ContainsAnyInRange('0', '9')) return false;
        }

        return named > 0;
    }

    /// <summary>The cell above is empty, or the one beside it is: a name spans both.</summary>
    private static bool IsBelowGroup(Column[] above, int column) =>
        column < above.Length && (above[column].Kind == ColumnKind.None || column + 1 < above.Length && above[column + 1].Kind == ColumnKind.None);
}
