using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Tells rows of a stacked table whose words would make two cells as well if they were cut at another line.</summary>
/// <param name="kinds">What the columns contain.</param>
/// <param name="words">The words of the table.</param>
/// <param name="scorer">Says how little a run of words looks like a cell.</param>
internal sealed class ColumnSeams(List<ColumnKind> kinds, List<StackedWord> words, StackedScorer scorer)
{
    /// <summary>So many words before and behind a seam are looked at.</summary>
    private const int Reach = 8;

    /// <summary>Another seam has to cost so much more to be out of the question.</summary>
    private const double Clear = 0.6;

    /// <summary>Whether two cells of the row that begin at the words <paramref name="bounds"/> could end elsewhere.</summary>
    /// <param name="bounds">For each column the index of its first word, and behind the last column that of the next row's.</param>
    public bool AreDoubtful(ReadOnlySpan<int> bounds)
    {
        for (var c = 0; c + 1 < kinds.Count; c++)
            if (kinds[c] is ColumnKind.Text or ColumnKind.Units && kinds[c + 1] == ColumnKind.Units && IsDoubtful(c, bounds[c], bounds[c + 1], bounds[c + 2])) return true;
        return false;
    }

    private bool IsDoubtful(int column, int from, int seam, int to)
    {
        if (to - from < 2) return false;
        var lowest = Math.Max(from, seam - Reach);
        var highest = Math.Min(to, seam + Reach);
        var chosen = double.MaxValue;
        var other = double.MaxValue;
        var left = Math.Min(to - from, StackedScorer.MostWords(kinds[column]));
        if (from < highest) scorer.Start(column, from);
        var costs = new double[left + 1];
        costs[0] = EmptyCells.CostOf(kinds, column);
        for (var i = 1; i <= left; i++) costs[i] = scorer.Add();
        for (var at = lowest; at <= highest && at - from <= left; at++)
        {
            if (at != seam && (at == from || at < to && !words[at].StartsLine)) continue;
            var cost = costs[at - from] + CostFrom(column + 1, at, to);
            if (at == seam) chosen = cost;
            else other = Math.Min(other, cost);
        }

        return other - chosen < Clear;
    }

    private double CostFrom(int column, int from, int to)
    {
        if (from == to) return EmptyCells.CostOf(kinds, column);
        if (to - from > StackedScorer.MostWords(kinds[column])) return double.MaxValue;
        scorer.Start(column, from);
        var cost = 0.0;
        for (var i = from; i < to; i++) cost = scorer.Add();
        return cost;
    }
}
