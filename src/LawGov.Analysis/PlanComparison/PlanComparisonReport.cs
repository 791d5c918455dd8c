using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>What two documents have in common, what changed, and what only one of them has.</summary>
/// <remarks>Immutable and thread-safe. Compares by value.</remarks>
public sealed record PlanComparisonReport
{
    /// <summary>The older or upper document.</summary>
    public required ComparedDocument A { get; init; }

    /// <summary>The newer or lower document.</summary>
    public required ComparedDocument B { get; init; }

    /// <summary>The counts.</summary>
    public required ComparisonSummary Summary { get; init; }

    /// <summary>The pairs, in the order of the first document, then of the second.</summary>
    public ValueList<ItemPair> Pairs { get; init; } = [];

    /// <summary>Items of the first document without counterpart (dropped), in their order.</summary>
    public ValueList<UnmatchedItem> OnlyInA { get; init; } = [];

    /// <summary>Items of the second document without counterpart (new), in their order.</summary>
    public ValueList<UnmatchedItem> OnlyInB { get; init; } = [];

    /// <summary>Decisions that no longer fit: an item they name is in neither document.</summary>
    public ValueList<PairDecision> UnusedDecisions { get; init; } = [];
}
