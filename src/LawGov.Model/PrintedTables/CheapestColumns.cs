namespace LawGov.Model.PrintedTables;

/// <summary>Puts pieces that stand in order into columns that stand in order, at the least cost together.</summary>
internal static class CheapestColumns
{
    /// <summary>The column of each piece, never left of the one before; of ways that cost the same, the one farthest left.</summary>
    /// <param name="costs">What each piece costs in each column.</param>
    /// <param name="sameColumn">What a piece costs besides when it stands in the column of the piece before it: by the place of the piece and the column.</param>
    /// <param name="total">What all of it costs.</param>
    public static int[] Of(IReadOnlyList<double[]> costs, Func<int, int, double> sameColumn, out double total)
    {
        var count = costs[0].Length;
        var sums = new double[costs.Count, count];
        var from = new int[costs.Count, count];
        for (var i = 0; i < costs.Count; i++)
        {
            for (var c = 0; c < count; c++)
            {
                var best = i == 0 ? 0 : double.MaxValue;
                for (var p = 0; i > 0 && p <= c; p++)
                {
                    var step = sums[i - 1, p] + (p < c ? 0 : sameColumn(i, c));
                    if (step >= best) continue;
                    best = step;
                    from[i, c] = p;
                }

                sums[i, c] = best + costs[i][c];
            }
        }

        var columns = new int[costs.Count];
        var last = costs.Count - 1;
        for (var c = 1; c < count; c++)
            if (sums[last, c] < sums[last, columns[last]]) columns[last] = c;
        total = sums[last, columns[last]];
        for (var i = last; i > 0; i--) columns[i - 1] = from[i, columns[i]];
        return columns;
    }
}
