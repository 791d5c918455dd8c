using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Finds the requirement points that the items of a document, and the headings above them, take up.</summary>
internal sealed class PointFinder
{
    /// <summary>An expression of a single article that has this length is evidence wherever it stands: 行政执法与刑事司法衔接.</summary>
    private const int UnmistakableLength = 6;

    /// <summary>One of this length is evidence in every item that is about the outline at all: 政府与市场.</summary>
    private const int DistinctiveLength = 5;

    private readonly Dictionary<(int Article, int Point), List<Finding>> _findings = [];
    private readonly OutlineIndex _outline;
    private readonly CoverageOptions _options;

    public PointFinder(OutlineIndex outline, CoverageOptions options)
    {
        _outline = outline;
        _options = options;
    }

    /// <summary>Takes in what an item says.</summary>
    /// <param name="ranked">The item.</param>
    /// <param name="implemented">Numbers of the articles it implements.</param>
    /// <param name="likelihood">How likely it has a counterpart.</param>
    public void Add(RankedItem ranked, IReadOnlyList<int> implemented, double likelihood)
    {
        var found = new Dictionary<(int Article, int Point), SortedSet<int>>();
        foreach (var term in ranked.Terms)
        {
            foreach (var owner in _outline.Index.OwnersOf(term)) Note(term, owner);
            foreach (var inner in _outline.Index.InnerTermsOf(term))
                foreach (var owner in _outline.Index.OwnersOf(inner))
                    if (_outline.Owns(owner.Provision, term)) Note(inner, owner);
        }

        foreach (var (key, terms) in found)
        {
            var share = ShareOf(ranked, key.Article);
            if (!IsEvidence(terms, share, share * likelihood)) continue;
            var implements = implemented.Contains(_outline.Articles[key.Article].Number);
            if (!_findings.TryGetValue(key, out var list)) _findings.Add(key, list = []);
            list.Add(new Finding(ranked.Item, share * likelihood, implements, terms));
        }

        void Note(int term, TermOwner owner)
        {
            if (owner.Statement < 0 || owner.Provision >= _outline.Articles.Count) return;
            var key = (owner.Provision, owner.Statement);
            if (!found.TryGetValue(key, out var terms)) found.Add(key, terms = []);
            terms.Add(term);
        }
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
        var proofs = findings.OrderByDescending(f => f.Implements).ThenByDescending(f => f.Score).ThenBy(f => f.Item.Span.Start)
            .Take(_options.EvidencePerFinding)
            .Select(f => evidence.Of(f.Item, f.Score, f.Terms)).ToValueList();
        return new PointCoverage(of.Id, of.Label, status, proofs);
    }

    /// <summary>The article's share of the item's evidence; the articles of the general part (总体要求) share one matter, so the best of them speaks for all.</summary>
    private double ShareOf(RankedItem ranked, int article)
    {
        if (_outline.Articles[article].Kind != OutlineArticleKind.Preamble) return ranked.ShareOf(article);
        return Enumerable.Range(0, _outline.Articles.Count).Where(a => _outline.Articles[a].Kind == OutlineArticleKind.Preamble).Max(ranked.ShareOf);
    }

    private bool IsEvidence(IReadOnlyCollection<int> terms, double share, double score)
    {
        if (terms.Any(t => IsOfOneArticle(t, UnmistakableLength))) return true;
        return score >= _options.MinimumPointScore && (share >= _options.PointShare || terms.Any(t => IsOfOneArticle(t, DistinctiveLength)));
    }

    private bool IsOfOneArticle(int term, int minimumLength)
    {
        if (_outline.Index.TermText(term).Length < minimumLength) return false;
        var owners = _outline.Index.OwnersOf(term);
        foreach (var owner in owners)
            if (owner.Provision != owners[0].Provision) return false;
        return true;
    }

    private sealed record Finding(PlanItem Item, double Score, bool Implements, IReadOnlyCollection<int> Terms);
}
