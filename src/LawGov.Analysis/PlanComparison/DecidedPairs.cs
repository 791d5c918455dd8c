namespace LawGov.Analysis.PlanComparison;

/// <summary>Applies what persons decided: a pair they confirmed stands, one they refused goes.</summary>
internal static class DecidedPairs
{
    /// <summary>Applies the decisions; returns those whose items are not found.</summary>
    public static List<PairDecision> Apply(IReadOnlyList<PairDecision> decisions, IReadOnlyList<ComparedItem> a, IReadOnlyList<ComparedItem> b, List<Alignment> pairs)
    {
        var unused = new List<PairDecision>();
        foreach (var decision in decisions)
        {
            var (i, j) = (Find(a, decision.A), Find(b, decision.B));
            if (i < 0 || j < 0)
            {
                unused.Add(decision);
                continue;
            }

            var found = pairs.Find(p => p.A == i && p.B == j);
            pairs.RemoveAll(p => p.A == i && p.B == j);
            if (decision.Grade is { } grade) pairs.Add((found ?? new Alignment(i, j, 1, 0, IsKept: false)) with { Likelihood = 1, Decided = grade });
        }

        return unused;
    }

    private static int Find(IReadOnlyList<ComparedItem> items, string name)
    {
        for (var i = 0; i < items.Count; i++)
            if (items[i].Reference.Path == name) return i;
        for (var i = 0; i < items.Count; i++)
            if (name.Length > 0 && items[i].Reference.Text.StartsWith(name, StringComparison.Ordinal)) return i;
        return -1;
    }
}
