using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;

namespace LawGov.Analysis.Coverage;

/// <summary>An item with its ranking.</summary>
/// <param name="Item">The item.</param>
/// <param name="Ranked">All provisions, best first.</param>
/// <param name="Terms">The terms found in its text, each once, in the order of the text.</param>
/// <param name="Signals">What the ranking says for and against a counterpart.</param>
internal sealed record RankedItem(PlanItem Item, ProvisionMatch[] Ranked, IReadOnlyList<int> Terms, CounterpartSignals Signals)
{
    /// <summary>Score of the best article; 0 when no article has any.</summary>
    public float BestScore { get; } = Array.Find(Ranked, m => !m.IsOutside).Score;

    /// <summary>Share of the best article's evidence that a provision has, 0 to 1.</summary>
    public double ShareOf(int provision) => BestScore <= 0 ? 0 : Math.Min(1, Array.Find(Ranked, m => m.Provision == provision).Score / (double)BestScore);

    /// <summary>Ranks every item of a document.</summary>
    public static IReadOnlyList<RankedItem> RankAll(IReadOnlyList<PlanItem> items, ProvisionIndex index)
    {
        var ranked = new ProvisionMatch[index.Count];
        var hits = new TermHit[1024];
        var result = new List<RankedItem>(items.Count);
        foreach (var item in items)
        {
            if (hits.Length < item.Text.Length) hits = new TermHit[item.Text.Length];
            index.Rank(new MatchQuery(item.Text, item.Title, item.Heading), ranked, hits, out var count);
            var terms = hits[..count].Select(h => h.Term).Distinct().ToList();
            result.Add(new RankedItem(item, [.. ranked], terms, CounterpartSignals.Of(ranked)));
        }

        return result;
    }
}
