namespace LawGov.Analysis.PlanComparison;

/// <summary>The counts of a comparison; of pairs, except the last six.</summary>
public sealed record ComparisonSummary
{
    /// <summary>Pairs that demand the same.</summary>
    public int Same { get; init; }

    /// <summary>Pairs that share a demand.</summary>
    public int Overlapping { get; init; }

    /// <summary>Pairs in nearly the same words.</summary>
    public int Kept { get; init; }

    /// <summary>One-to-one pairs in other words.</summary>
    public int Reworded { get; init; }

    /// <summary>Pairs of an item of the first document that was split.</summary>
    public int Split { get; init; }

    /// <summary>Pairs of an item of the second document that was merged.</summary>
    public int Merged { get; init; }

    /// <summary>Pairs that are split and merged at once.</summary>
    public int Entangled { get; init; }

    /// <summary>Items only the first document has.</summary>
    public int OnlyInA { get; init; }

    /// <summary>Items only the second document has.</summary>
    public int OnlyInB { get; init; }

    /// <summary>Bodies that came or went as leads, over all pairs.</summary>
    public int LeadChanges { get; init; }

    /// <summary>Bodies that came or went in other roles, over all pairs.</summary>
    public int HelperChanges { get; init; }

    /// <summary>Deadlines that changed, over all pairs.</summary>
    public int DeadlineChanges { get; init; }

    /// <summary>Targets that changed, over all pairs.</summary>
    public int TargetChanges { get; init; }

    /// <summary>Counts pairs and items.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> is null.</exception>
    public static ComparisonSummary Of(IReadOnlyCollection<ItemPair> pairs, int onlyInA, int onlyInB)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return new()
        {
            Same = pairs.Count(p => p.Grade == PairGrade.Same),
            Overlapping = pairs.Count(p => p.Grade == PairGrade.Overlapping),
            Kept = pairs.Count(p => p.Relation == PairRelation.Kept),
            Reworded = pairs.Count(p => p.Relation == PairRelation.Reworded),
            Split = pairs.Count(p => p.Relation == PairRelation.Split),
            Merged = pairs.Count(p => p.Relation == PairRelation.Merged),
            Entangled = pairs.Count(p => p.Relation == PairRelation.Entangled),
            OnlyInA = onlyInA,
            OnlyInB = onlyInB,
            LeadChanges = pairs.Sum(p => p.Changes.Leads.Added.Count + p.Changes.Leads.Removed.Count),
            HelperChanges = pairs.Sum(p => p.Changes.Others.Added.Count + p.Changes.Others.Removed.Count),
            DeadlineChanges = pairs.Sum(p => p.Changes.Deadlines.Count),
            TargetChanges = pairs.Sum(p => p.Changes.Targets.Count),
        };
    }
}
