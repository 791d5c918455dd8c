using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>Two items that demand the same, or something in common.</summary>
public sealed record ItemPair
{
    /// <summary>The item of the first document.</summary>
    public required ItemReference A { get; init; }

    /// <summary>The item of the second document.</summary>
    public required ItemReference B { get; init; }

    /// <summary>How much of their demands is the same.</summary>
    public PairGrade Grade { get; init; }

    /// <summary>What became of the item.</summary>
    public PairRelation Relation { get; init; }

    /// <summary>How likely it is that they have a demand in common.</summary>
    public Score Score { get; init; }

    /// <summary>Expressions that stand in both, those that say most first.</summary>
    public ValueList<string> Terms { get; init; } = [];

    /// <summary>Whether the item stands elsewhere among its neighbours: of the one-to-one pairs, those outside the longest common order.</summary>
    public bool Moved { get; init; }

    /// <summary>What changed beside the wording.</summary>
    public PairChanges Changes { get; init; } = PairChanges.None;

    /// <summary>Whether a person decided on the pair.</summary>
    public bool IsDecided { get; init; }
}
