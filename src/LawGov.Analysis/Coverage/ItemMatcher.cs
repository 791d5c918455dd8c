using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Decides which articles an item carries out.</summary>
internal sealed class ItemMatcher(OutlineIndex outline, CoverageOptions options, double prior)
{
    /// <summary>The articles of an item, or that it has none.</summary>
    public ItemMatch Match(RankedItem ranked)
    {
        Span<double> probabilities = stackalloc double[CounterpartModel.Candidates];
        var likelihood = CounterpartModel.Weigh(ranked.Best, ranked.Outside, prior, probabilities);
        var articles = ranked.BestScore > 0 && likelihood >= options.MinimumLikelihood ? Articles(ranked, probabilities[..ranked.Best.Length]) : [];
        return new ItemMatch(ranked.Item.Path, ranked.Item.Span, articles.Count > 0 ? articles[0].Number : null, articles, new Score(likelihood))
        {
            Title = ranked.Item.Title.Length > 0 ? ranked.Item.Title : ranked.Item.Text,
            NearestOutside = articles.Count == 0 && ranked.Outside.Provision >= 0 ? outline.MatterAt(ranked.Outside.Provision).Title : null,
        };
    }

    /// <summary>The most probable article and those that are nearly as probable, most probable first.</summary>
    private ValueList<ArticleMatch> Articles(RankedItem ranked, ReadOnlySpan<double> probabilities)
    {
        var greatest = 0.0;
        foreach (var probability in probabilities) greatest = Math.Max(greatest, probability);
        var articles = new List<ArticleMatch>(2);
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] <= 0 || probabilities[i] < options.MinimumShare * greatest) continue;
            var at = articles.Count;
            while (at > 0 && articles[at - 1].Score.Value < probabilities[i]) at--;
            articles.Insert(at, new ArticleMatch(outline.Articles[ranked.Best[i].Provision].Number, new Score(probabilities[i])));
        }

        return articles.ToValueList();
    }
}
