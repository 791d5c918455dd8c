using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>One upper plan against many lower ones: which of its measures are taken up where, and which nowhere (承接情况).</summary>
/// <param name="Upper">The upper plan.</param>
/// <param name="Lower">The lower plans, in the order given.</param>
/// <param name="Items">Every item of the upper plan, in its order.</param>
/// <remarks>Immutable and thread-safe. Compares by value.</remarks>
public sealed record TakeUpReport(ComparedDocument Upper, ValueList<ComparedDocument> Lower, ValueList<TakenUpItem> Items)
{
    /// <summary>The items that no lower plan takes up.</summary>
    [JsonIgnore]
    public IEnumerable<TakenUpItem> TakenUpNowhere => Items.Where(i => i.TakenUpBy.Count == 0);

    /// <summary>Joins comparisons of one upper plan, each with another lower plan.</summary>
    /// <param name="comparisons">The comparisons; the upper plan is their first document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparisons"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none, or their first documents differ.</exception>
    public static TakeUpReport Of(IReadOnlyList<PlanComparisonReport> comparisons)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        if (comparisons.Count == 0) throw new ArgumentException("There is no comparison to join.", nameof(comparisons));
        var items = ItemsOf(comparisons[0]);
        if (comparisons.Any(c => !ItemsOf(c).SequenceEqual(items))) throw new ArgumentException("The comparisons have different upper plans.", nameof(comparisons));
        var byItem = comparisons.Select(c => c.Pairs.ToLookup(p => p.A)).ToList();
        return new TakeUpReport(
            comparisons[0].A,
            comparisons.Select(c => c.B).ToValueList(),
            items.Select(item => new TakenUpItem(item, byItem.SelectMany((pairs, lower) => pairs[item].Select(p => new TakeUp(lower, p.B, p.Grade, p.Score))).ToValueList())).ToValueList());
    }

    private static List<ItemReference> ItemsOf(PlanComparisonReport comparison) =>
        [.. comparison.Pairs.Select(p => p.A).Concat(comparison.OnlyInA.Select(i => i.Item)).Distinct().OrderBy(i => i.Span)];
}
