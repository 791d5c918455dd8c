using System.Runtime.InteropServices;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;

namespace LawGov.Analysis.Coverage;

/// <summary>An item with what the index says of it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Best">The best articles, best first.</param>
/// <param name="Scores">The score of every article, in their order.</param>
/// <param name="Terms">The terms found in its text, each once, in the order of the text.</param>
/// <param name="Phrasings">The phrasings found in it, each once.</param>
/// <param name="Outside">What the matters outside the outline say.</param>
internal sealed record RankedItem(
    PlanItem Item, ArraySegment<ProvisionMatch> Best, ArraySegment<float> Scores, ArraySegment<int> Terms, ArraySegment<int> Phrasings, OutsideEvidence Outside)
{
    /// <summary>Score of the best article; 0 when no article has any.</summary>
    public float BestScore => Best.Count == 0 ? 0 : Best[0].Score;

    /// <summary>How far the best article is ahead of matters outside.</summary>
    public double Lead => CounterpartModel.Lead(BestScore, Outside);

    /// <summary>Share of the best article's evidence that an article has, 0 to 1.</summary>
    public double ShareOf(int article) => BestScore <= 0 ? 0 : Math.Min(1, Scores[article] / (double)BestScore);

    /// <summary>Ranks every item of a document.</summary>
    /// <param name="items">The items.</param>
    /// <param name="outline">What they are compared with.</param>
    /// <param name="memory">Where the numbers stand; what is ranked is of use until it is disposed of.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IReadOnlyList<RankedItem> RankAll(IReadOnlyList<PlanItem> items, OutlineIndex outline, CoverageMemory memory, CancellationToken cancellationToken = default)
    {
        Span<ProvisionMatch> best = stackalloc ProvisionMatch[CounterpartModel.Candidates];
        var found = new FoundWords();
        var result = new List<RankedItem>(items.Count);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scores = memory.Scores.Take(outline.Articles.Count);
            var written = outline.Index.RankInside(new MatchQuery(item.Text, item.Title, item.Heading), best, scores, found, out var outside);
            var terms = memory.Words.Take(CollectionsMarshal.AsSpan(found.Terms));
            var phrasings = memory.Words.Take(CollectionsMarshal.AsSpan(found.Phrasings));
            result.Add(new RankedItem(item, memory.Best.Take(best[..written]), scores, terms, phrasings, outside));
        }

        return result;
    }
}
