using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Outlines;

/// <summary>An outline with the index over its articles and the neighbouring matters.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class OutlineIndex
{
    public OutlineIndex(NationalOutline outline, MatchingWeights? weights = null)
    {
        Outline = outline;
        Articles = [.. outline.Articles];
        var provisions = Articles.Select(ProvisionOf).ToList();
        provisions.AddRange(MattersBeside(provisions));
        Index = new ProvisionIndex(provisions, weights);
    }

    public NationalOutline Outline { get; }

    /// <summary>The articles; the number of one here is its provision's number in <see cref="Index"/>.</summary>
    public IReadOnlyList<OutlineArticle> Articles { get; }

    public ProvisionIndex Index { get; }

    /// <summary>Whether a term speaks for an article.</summary>
    public bool Owns(int article, int term)
    {
        foreach (var owner in Index.OwnersOf(term))
            if (owner.Provision == article) return true;
        return false;
    }

    private static IndexedProvision ProvisionOf(OutlineArticle article) =>
        new(article.Title, article.Subjects, [.. article.Points.Select(p => new IndexedStatement(p.Label, p.Terms))]);

    /// <summary>The neighbouring matters, each without the terms that the outline itself uses: what an outline speaks of is not outside it.</summary>
    private static IEnumerable<IndexedProvision> MattersBeside(List<IndexedProvision> provisions)
    {
        var own = string.Join('\n', provisions.SelectMany(p => p.Statements.SelectMany(s => s.Terms.Prepend(s.Label)).Concat(p.Subjects).Prepend(p.Title)));
        foreach (var matter in NeighbouringMatters.All)
        {
            var terms = matter.Terms.Where(t => !own.Contains(t, StringComparison.Ordinal)).ToList();
            if (terms.Count > 0) yield return new IndexedProvision("", [], [new IndexedStatement("", terms)], IsOutside: true);
        }
    }
}
