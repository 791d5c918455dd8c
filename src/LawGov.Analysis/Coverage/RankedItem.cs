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
internal sealed record RankedItem(PlanItem Item, ProvisionMatch[] Best, float[] Scores, int[] Terms, int[] Phrasings, OutsideEvidence Outside)
{
    /// <summary>Score of the best article; 0 when no article has any.</summary>
    public float BestScore => Best.Length == 0 ? 0 : Best[0].Score;

    /// <summary>How far the best article is ahead of matters outside.</summary>
    public double Lead => CounterpartModel.Lead(BestScore, Outside);

    /// <summary>Share of the best article's evidence that an article has, 0 to 1.</summary>
    public double ShareOf(int article) => BestScore <= 0 ? 0 : Math.Min(1, Scores[article] / (double)BestScore);

    /// <summary>Ranks every item of a document.</summary>
    public static IReadOnlyList<RankedItem> RankAll(IReadOnlyList<PlanItem> items, OutlineIndex outline, CancellationToken cancellationToken = default)
    {
        Span<ProvisionMatch> best = stackalloc ProvisionMatch[CounterpartModel.Candidates];
        var found = new FoundWords();
        var result = new List<RankedItem>(items.Count);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scores = new float[outline.Articles.Count];
            found.Clear();
            var written = outline.Index.RankInside(new MatchQuery(item.Text, item.Title, item.Heading), best, scores, found, out var outside);
            result.Add(new RankedItem(item, best[..written].ToArray(), scores, [.. found.Terms], [.. found.Phrasings], outside));
        }

        return result;
    }
}
