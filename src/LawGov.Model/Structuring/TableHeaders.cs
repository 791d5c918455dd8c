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
            if (i > first && !ContainsOnlyNames(text, blocks[i])) break;
            names = Names(text, blocks[i], names);
            // A row of data above a header that a page repeats is no part of it.
            if (names.Length == 0 || i == first && !Array.Exists(names, n => n.Kind != ColumnKind.None)) break;
            if (!NamesColumns(names)) continue;
            columns = names;
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
        }

        return names;
    }

    private static bool ContainsOnlyNames(CompactText text, Block row)
    {
        Span<Range> cells = stackalloc Range[MostColumns];
        var content = text.Slice(row.Start, row.End);
        var named = 0;
        foreach (var range in cells[..content.Split(cells, '\t')])
        {
            var cell = content[range];
            if (cell.IsEmpty || DittoMarks.IsDitto(cell)) continue;
            if (ColumnNames.Read(cell).Kind == ColumnKind.None) return false;
            named++;
        }

        return named > 0;
    }
}
