using LawGov.Readers.Layout;

namespace LawGov.Readers.Pages;

/// <summary>Puts the parts of a table on following pages together: the header that each page repeats is left out, a row that a page cuts is mended.</summary>
internal static class TableJoiner
{
    /// <summary>Columns of one table lie at the same place on each page, but for so much.</summary>
    private const double SameColumn = 6;

    private const int MostHeaderRows = 3;

    /// <summary>In a column of numbers or names nearly every row has its own.</summary>
    private const double UsuallyFilled = 0.6;

    /// <summary>Whether a table at the top of a page goes on from one at the end of the page before.</summary>
    public static bool GoesOn(PageTable table, PageTable next) => Match(table, next) is not null;

    /// <summary>
    /// The column of <paramref name="table"/> for each of <paramref name="next"/>; null when they are not the same table. Pages may be bound, and shifted; and a cell
    /// that spans pages may have no lines of its own on the second.
    /// </summary>
    private static int[]? Match(PageTable table, PageTable next)
    {
        const int fewest = 3;
        if (table.Columns.Count == next.Columns.Count
            && table.Columns.Zip(next.Columns).All(c => Math.Abs(c.First - table.Columns[0] - (c.Second - next.Columns[0])) < SameColumn))
            return [.. Enumerable.Range(0, table.Columns.Count - 1)];
        if (next.Columns.Count < fewest || Math.Abs(table.Columns[^1] - next.Columns[^1]) >= SameColumn) return null;
        var columns = new int[next.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = Enumerable.Range(0, table.Columns.Count).MinBy(c => Math.Abs(table.Columns[c] - next.Columns[i]));
            if (Math.Abs(table.Columns[columns[i]] - next.Columns[i]) >= SameColumn || (i > 0 && columns[i] <= columns[i - 1])) return null;
        }

        return columns;
    }

    /// <summary>Adds the rows of <paramref name="next"/> to <paramref name="table"/>.</summary>
    public static void Join(PageTable table, PageTable next)
    {
        if (Match(table, next) is not { } columns) return;
        var rows = next.Rows.ConvertAll(r => Moved(r, columns));
        var header = 0;
        while (header < MostHeaderRows && header < rows.Count && header < table.Rows.Count && rows[header].Equals(table.Rows[header])) header++;
        rows.RemoveRange(0, header);
        if (rows.Count > 0 && table.Rows.Count > 0) Continue(table, rows);
        table.Rows.AddRange(rows);
    }

    // Columns in front of those that are ruled belong to a cell of the page before.
    private static PageRow Moved(PageRow row, int[] columns)
    {
        if (columns[0] == 0 && columns[^1] == columns.Length - 1) return row;
        var cells = new SortedDictionary<int, List<string>?>();
        for (var c = 0; c < columns[0]; c++) cells[c] = null;
        foreach (var (column, lines) in row.Cells) cells[columns[column]] = lines;
        return row with { Cells = cells };
    }

    /// <summary>The row at the head of a page may be the rest of one, or stand below a cell that spans both pages, whose text is on the page before.</summary>
    private static void Continue(PageTable table, List<PageRow> rows)
    {
        var (last, first) = (table.Rows[^1], rows[0]);
        var open = first.Cells.Keys.TakeWhile(c => first.TextOf(c).Length == 0 && IsUsuallyFilled(table, c)).ToList();
        if (open.Count == 0) return;
        if (IsRest(last, first))
        {
            foreach (var (column, lines) in first.Cells)
            {
                if (lines is null || lines.Count == 0) continue;
                if (last.Cells.TryGetValue(column, out var above) && above is { Count: > 0 }) above[^1] += string.Concat(lines);
                else last.Cells[column] = lines;
            }

            rows.RemoveAt(0);
            return;
        }

        foreach (var column in open)
            if (first.Cells[column] is not null) first.Cells[column] = null;
    }

    private static bool IsUsuallyFilled(PageTable table, int column)
    {
        var filled = table.Rows.Count(r => !r.Cells.TryGetValue(column, out var lines) || lines is null or { Count: > 0 });
        return filled >= UsuallyFilled * table.Rows.Count;
    }

    // A sentence that has not ended goes on; where no cell contains a sentence, a list does that ends in a separator.
    private static bool IsRest(PageRow last, PageRow first)
    {
        var text = first.Cells.Keys.MaxBy(c => first.TextOf(c).Length);
        var (above, rest) = (last.TextOf(text), first.TextOf(text));
        return above.Length > 0 && rest.Length > 0 && above[^1] is not ('。' or '；' or ';' or '！' or '.') && !char.IsAsciiDigit(rest[0]) && rest[0] is not ('（' or '(');
    }
}
