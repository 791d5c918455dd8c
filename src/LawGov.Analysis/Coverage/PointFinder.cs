using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Finds the requirement points that the items of a document, and the headings above them, take up.</summary>
internal sealed class PointFinder
{
    /// <summary>So many different expressions are needed where an article is not carried out, and in a heading.</summary>
    private const int LeastOutside = 2;

    private static readonly ConditionalWeakTable<OutlineIndex, SilentPoints> Silent = [];

    private readonly SilentPoints _silent;
    private readonly FoundPoints _findings;
    private readonly OutlineIndex _outline;
    private readonly CoverageOptions _options;
    private readonly int[] _preambles;
    private readonly PointWords _words;
    private FoundPoint[] _strongest = [];

    public PointFinder(OutlineIndex outline, CoverageOptions options, CoverageMemory memory)
    {
        _outline = outline;
        _options = options;
        _words = new PointWords(outline);
        _silent = Silent.GetValue(outline, static o => new SilentPoints(o.Articles));
        _findings = new FoundPoints(outline.Articles, memory);
        _preambles = [.. Enumerable.Range(0, outline.Articles.Count).Where(a => outline.Articles[a].Kind == OutlineArticleKind.Preamble)];
    }

    /// <summary>Takes in what an item says.</summary>
    /// <param name="ranked">The item.</param>
    /// <param name="match">What it implements.</param>
    public void Add(RankedItem ranked, ItemMatch match) => Add(ranked, match, match.Primary);

    /// <summary>Takes in what a heading says, with the lines below it: it names a matter, and whether a demand is put shows in the items under it.</summary>
    /// <param name="ranked">The heading.</param>
    /// <param name="match">What it implements.</param>
    public void AddHeading(RankedItem ranked, ItemMatch match) => Add(ranked, match, about: null);

    /// <summary>Whether a heading with such words may take up a point: most have too few, and need not be ranked.</summary>
    public bool MayTakeUp(FoundWords heading)
    {
        _words.Begin(CollectionsMarshal.AsSpan(heading.Terms), CollectionsMarshal.AsSpan(heading.Phrasings));
        while (_words.MoveNext())
            if (_words.Expressions() >= LeastOutside) return true;
        return false;
    }

    private void Add(RankedItem ranked, ItemMatch match, int? about)
    {
        // No article has a greater score than that, whatever the words.
        if (match.Likelihood.Value < _options.MinimumPointScore) return;
        _words.Begin(ranked.Terms, ranked.Phrasings);
        while (_words.MoveNext()) Weigh(ranked, match, about);
    }

    /// <summary>The coverage of one point.</summary>
    /// <param name="article">Zero-based number of the article.</param>
    /// <param name="point">Zero-based number of the point.</param>
    /// <param name="of">The point.</param>
    /// <param name="applies">Whether silence on it is a gap.</param>
    /// <param name="evidence">Points to the words.</param>
    public PointCoverage Coverage(int article, int point, OutlinePoint of, bool applies, EvidenceFinder evidence)
    {
        var findings = applies ? _findings.Of(article, point) : [];
        if (findings.IsEmpty) return _silent.Of(article, point, applies);
        var status = CoverageStatus.Partial;
        foreach (ref readonly var finding in findings)
            if (finding.Implements) status = CoverageStatus.Covered;
        var most = Math.Min(_options.EvidencePerFinding, findings.Length);
        if (_strongest.Length < most) _strongest = new FoundPoint[most];
        var proofs = new Evidence[Strongest.Of(findings, _strongest.AsSpan(0, most), static (in FoundPoint a, in FoundPoint b) => a.IsStrongerThan(b))];
        for (var i = 0; i < proofs.Length; i++) proofs[i] = evidence.Of(_strongest[i].Item, _strongest[i].Score, _findings.TermsOf(_strongest[i]), _findings.PhrasingsOf(_strongest[i]));
        return new PointCoverage(of.Id, of.Label, status, ValueList.TakingOver(proofs));
    }

    /// <summary>Keeps the words of one point when they are evidence.</summary>
    private void Weigh(RankedItem ranked, ItemMatch match, int? about)
    {
        var (article, share) = (_words.Article, ShareOf(ranked, _words.Article));
        var score = share * match.Likelihood.Value;
        // Most words are of articles that the item hardly speaks of.
        if (score < _options.MinimumPointScore) return;
        var number = _outline.Articles[article].Number;
        var implements = false;
        foreach (var implemented in match.Articles.AsSpan()) implements |= implemented.Number == number;
        if (!IsEvidence(article, about, implements, share)) return;
        _findings.Begin();
        var phrasings = _words.AddTo(_findings);
        _findings.End(article, _words.Point, ranked.Item, score, implements, phrasings);
    }

    /// <summary>The article's share of the item's evidence; the articles of the general part (总体要求) share one matter, so the best of them speaks for all.</summary>
    private double ShareOf(RankedItem ranked, int article)
    {
        if (_outline.Articles[article].Kind != OutlineArticleKind.Preamble) return ranked.ShareOf(article);
        var share = 0.0;
        foreach (var preamble in _preambles) share = Math.Max(share, ranked.ShareOf(preamble));
        return share;
    }

    /// <summary>Whether the words of a point are evidence: one in an item that carries out its article, elsewhere two or more, and the more there are the smaller may the article's share be.</summary>
    /// <remarks>The general part of an outline says what every plan begins with; its points count in items about it alone.</remarks>
    private bool IsEvidence(int article, int? about, bool implements, double share)
    {
        if (about == _outline.Articles[article].Number) return true;
        if (_outline.Articles[article].Kind == OutlineArticleKind.Preamble && !IsPreamble(about)) return false;
        // A heading is about nothing, whatever it implements.
        if (about is not null && implements) return true;
        var expressions = _words.Expressions();
        return expressions >= LeastOutside && share * expressions >= _options.PointShare * LeastOutside;
    }

    private bool IsPreamble(int? number)
    {
        foreach (var preamble in _preambles)
            if (_outline.Articles[preamble].Number == number) return true;
        return false;
    }
}
