using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Finds the requirement points that the items of a document take up.</summary>
internal sealed class PointFinder
{
    private readonly Dictionary<(int Article, int Point), List<Finding>> _findings = [];
    private readonly CoverageOptions _options;

    public PointFinder(IReadOnlyList<RankedItem> items, IReadOnlyList<ItemMatch> matches, OutlineIndex outline, CoverageOptions options)
    {
        _options = options;
        for (var i = 0; i < items.Count; i++) Collect(items[i], matches[i], outline);
    }

    /// <summary>The coverage of one point.</summary>
    /// <param name="article">Zero-based number of the article.</param>
    /// <param name="point">Zero-based number of the point.</param>
    /// <param name="of">The point.</param>
    /// <param name="applies">Whether silence on it is a gap.</param>
    /// <param name="evidence">Points to the words.</param>
    public PointCoverage Coverage(int article, int point, OutlinePoint of, bool applies, EvidenceFinder evidence)
    {
        if (!applies) return new PointCoverage(of.Id, of.Label, CoverageStatus.NotApplicable, []);
        if (!_findings.TryGetValue((article, point), out var findings)) return new PointCoverage(of.Id, of.Label, CoverageStatus.Gap, []);
        var status = findings.Any(f => f.Implements) ? CoverageStatus.Covered : CoverageStatus.Partial;
        var proofs = findings.OrderByDescending(f => f.Score).ThenBy(f => f.Item.Span.Start).Take(_options.EvidencePerFinding)
            .Select(f => evidence.Of(f.Item, f.Score, f.Terms)).ToValueList();
        return new PointCoverage(of.Id, of.Label, status, proofs);
    }

    private void Collect(RankedItem ranked, ItemMatch match, OutlineIndex outline)
    {
        var found = new Dictionary<(int Article, int Point), List<int>>();
        foreach (var term in ranked.Terms)
        {
            foreach (var owner in outline.Index.OwnersOf(term))
            {
                if (owner.Statement < 0 || owner.Provision >= outline.Articles.Count) continue;
                var key = (owner.Provision, owner.Statement);
                if (!found.TryGetValue(key, out var terms)) found.Add(key, terms = []);
                terms.Add(term);
            }
        }

        foreach (var (key, terms) in found)
        {
            var share = ranked.ShareOf(key.Article);
            if (share < _options.PointShare) continue;
            var implements = match.Articles.Any(a => a.Number == outline.Articles[key.Article].Number);
            if (!_findings.TryGetValue(key, out var list)) _findings.Add(key, list = []);
            list.Add(new Finding(ranked.Item, share * match.Likelihood.Value, implements, terms));
        }
    }

    private sealed record Finding(PlanItem Item, double Score, bool Implements, IReadOnlyList<int> Terms);
}
