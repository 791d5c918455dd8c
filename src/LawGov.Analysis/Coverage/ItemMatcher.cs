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
        if (outline.PlainWords is { } words) likelihood = SecondLook.Weigh(words, ranked.Item.Text, ranked.Best, likelihood, probabilities);
        var articles = likelihood >= options.MinimumLikelihood ? Articles(ranked, probabilities[..ranked.Best.Count]) : [];
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
        Span<int> chosen = stackalloc int[CounterpartModel.Candidates];
        var count = 0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] <= 0 || probabilities[i] < options.MinimumShare * greatest) continue;
            var at = count++;
            for (; at > 0 && probabilities[chosen[at - 1]] < probabilities[i]; at--) chosen[at] = chosen[at - 1];
            chosen[at] = i;
        }

        var articles = new ArticleMatch[count];
        for (var i = 0; i < count; i++) articles[i] = new ArticleMatch(outline.Articles[ranked.Best[chosen[i]].Provision].Number, new Score(probabilities[chosen[i]]));
        return ValueList.TakingOver(articles);
    }
}
