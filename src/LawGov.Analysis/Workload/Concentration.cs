namespace LawGov.Analysis.Workload;

/// <summary>Measures of how evenly work is spread.</summary>
internal static class Concentration
{
    /// <summary>Sum of the squared shares; 0 without any.</summary>
    public static double Herfindahl(IReadOnlyCollection<int> counts)
    {
        double total = counts.Sum();
        return total == 0 ? 0 : counts.Sum(c => c / total * (c / total));
    }

    /// <summary>Gini coefficient: half the mean difference between any two, over the mean; 0 without any.</summary>
    public static double Gini(IReadOnlyCollection<int> counts)
    {
        double total = counts.Sum();
        if (total == 0) return 0;
        var ordered = counts.Order().ToArray();
        // With values in rising order, each weighs in by its rank from −(n−1) to n−1.
        var weighted = ordered.Select((c, i) => (double)c * (2 * i - ordered.Length + 1)).Sum();
        return weighted / (ordered.Length * total);
    }

    /// <summary>Share of the <paramref name="top"/> largest; 0 without any.</summary>
    public static double TopShare(IReadOnlyCollection<int> counts, int top)
    {
        double total = counts.Sum();
        return total == 0 ? 0 : counts.OrderDescending().Take(top).Sum() / total;
    }
}
