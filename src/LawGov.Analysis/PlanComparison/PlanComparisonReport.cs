using System.Text.Json.Serialization;
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

    /// <summary>Items without counterpart in the other document that the outline has not either: what a place set itself (自选动作). Empty unless an outline was asked.</summary>
    [JsonIgnore]
    public IEnumerable<UnmatchedItem> NeitherInOutline => OnlyInA.Concat(OnlyInB).Where(i => i.Outline is { Article: null });

    /// <summary>The comparison with what each item without counterpart carries out of an outline.</summary>
    /// <param name="outlineId">Id of the outline.</param>
    /// <param name="a">The article of each item of the first document by its path, null for none: <c>CoverageReport.ArticlesByPath</c>.</param>
    /// <param name="b">The same of the second document.</param>
    /// <returns>A report in which <see cref="UnmatchedItem.Outline"/> is set for each item whose path is known.</returns>
    /// <exception cref="ArgumentNullException">One of the arguments is null.</exception>
    public PlanComparisonReport WithOutline(string outlineId, IReadOnlyDictionary<string, int?> a, IReadOnlyDictionary<string, int?> b)
    {
        ArgumentNullException.ThrowIfNull(outlineId);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return this with { OnlyInA = Judged(OnlyInA, a), OnlyInB = Judged(OnlyInB, b) };

        ValueList<UnmatchedItem> Judged(ValueList<UnmatchedItem> items, IReadOnlyDictionary<string, int?> articles) =>
            items.Select(i => articles.TryGetValue(i.Item.Path, out var article) ? i with { Outline = new OutlineCounterpart(outlineId, article) } : i).ToValueList();
    }
}
