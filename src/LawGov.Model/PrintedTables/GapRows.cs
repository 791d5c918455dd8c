using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Tells rows without numbers that blank lines part throughout: what stands between two of them has a text and units.</summary>
internal static class GapRows
{
    private const int Fewest = 4;

    /// <summary>Of the stretches at least so many percent are whole rows.</summary>
    private const int ShareOfWhole = 90;

    /// <summary>With more cells of units to a hundred stretches they are no rows.</summary>
    private const int MostCells = 130;

    /// <summary>Indices of the lines that start a row; null where blank lines do not tell.</summary>
    /// <param name="grid">The columns.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="cells">How many cells of units the lines seem to have.</param>
    /// <param name="costOf">What it costs to end a row before a line.</param>
    public static List<int>? Find(ITableGrid grid, IReadOnlyList<GridLine> lines, int cells, Func<int, double> costOf)
    {
        var gaps = new List<int> { 0 };
        for (var i = 1; i < lines.Count; i++)
            if (lines[i].IsBehindGap || lines[i].IsPageTop && costOf(i) <= 0) gaps.Add(i);
        if (gaps.Count < Fewest || cells * 100 > gaps.Count * MostCells) return null;
        var starts = new List<int>();
        for (var g = 0; g < gaps.Count; g++)
        {
            var end = g + 1 < gaps.Count ? gaps[g + 1] : lines.Count;
            // The rest of a row that a page has cut belongs to the row above.
            if (g == 0 || Contains(grid, lines, gaps[g], end, ColumnKind.Text) && Contains(grid, lines, gaps[g], end, ColumnKind.Units)) starts.Add(gaps[g]);
        }

        return starts.Count * 100 >= gaps.Count * ShareOfWhole ? starts : null;
    }

    private static bool Contains(ITableGrid grid, IReadOnlyList<GridLine> lines, int from, int to, ColumnKind kind)
    {
        for (var i = from; i < to; i++)
            for (var c = 0; c < grid.Count; c++)
                if (grid.KindOf(c) == kind && lines[i].Texts[c].Length > 0) return true;
        return false;
    }
}
