using System.Globalization;
using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Tells a table whose numbers say by themselves where each cell stands: one cell a line, with a column before that of numbers whose cell spans rows.</summary>
internal static class CountedCells
{
    private const int FewestRows = 2;

    /// <summary>A number is not longer, spaces around it included.</summary>
    private const int LongestNumber = 6;

    /// <summary>A number that comes within so many lines behind a row with another count of cells belongs to the table.</summary>
    private const int MostLinesLookedAt = 40;

    /// <summary>Whether they are below the header that starts at <paramref name="first"/>, or with the names of columns of text above it: before 序号 such a name may be taken for a title.</summary>
    public static bool AreFrom(string source, PrintedLine first, int from)
    {
        if (Are(source, first)) return true;
        for (var line = first; line.Start > from && HeaderLines.LineAround(source, line.Start - 1, from) is { } above && (above.IsBlank || HeaderLines.IsText(source, above)); line = above)
            if (!above.IsBlank && Are(source, above)) return true;
        return false;
    }

    /// <summary>Whether each row below the header that starts at <paramref name="first"/> has a line for each of its cells, and at most those of the columns before the number besides.</summary>
    public static bool Are(string source, PrintedLine first)
    {
        if (StackedHeader.Read(source, first, out var last, out _) is not { } columns || columns.FindIndex(c => c.Kind == ColumnKind.Number) is var leading && leading <= 0) return false;
        var (next, cells, rows) = (1, 0, 0);
        var count = columns.Count;
        for (var line = last.Next(source); line is not null && cells <= columns.Count + MostLinesLookedAt; line = line.Next(source))
        {
            if (line.IsBlank || line.IsPageMark) continue;
            var isNumber = line.End - line.Start <= LongestNumber && PrintedLine.Compact(source, new SourceRange(line.Start, line.End)) == next.ToString(CultureInfo.InvariantCulture);
            cells++;
            if (!isNumber) continue;
            // Above the first number stand the cells of the first group, which may have been taken for names of columns.
            if (next == 1 && leading - (cells - 1) is var taken and > 0 && columns.TakeLast(taken).All(c => c.Kind == ColumnKind.Text)) count -= taken;
            if (next > 1 && (cells < count - leading || cells > count)) return false;
            (next, cells, rows) = (next + 1, 0, rows + 1);
        }

        return rows >= FewestRows;
    }
}
