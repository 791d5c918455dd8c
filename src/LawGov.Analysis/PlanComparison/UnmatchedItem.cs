namespace LawGov.Analysis.PlanComparison;

/// <summary>An item without counterpart: dropped when it stands in the first document, new when in the second.</summary>
/// <param name="Item">The item.</param>
/// <param name="Nearest">The item of the other document that comes nearest; null when none has anything in common with it.</param>
public sealed record UnmatchedItem(ItemReference Item, NearestItem? Nearest)
{
    /// <summary>What it carries out of the outline; null when no outline was asked (<see cref="PlanComparisonReport.WithOutline"/>).</summary>
    public OutlineCounterpart? Outline { get; init; }
}
