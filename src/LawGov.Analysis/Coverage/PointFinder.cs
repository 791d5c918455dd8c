using System.Runtime.InteropServices;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Finds the requirement points that the items of a document, and the headings above them, take up.</summary>
internal sealed class PointFinder
{
    private readonly FoundPoints _findings;
    private readonly OutlineIndex _outline;
    private readonly CoverageOptions _options;
    private readonly int[] _preambles;
    private readonly List<Mark> _marks = [];
    private FoundPoint[] _strongest = [];

    public PointFinder(OutlineIndex outline, CoverageOptions options, int items)
    {
        _outline = outline;
        _options = options;
        _findings = new FoundPoints(outline.Articles, items);
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

    private void Add(RankedItem ranked, ItemMatch match, int? about)
    {
        // No article has a greater score than that, whatever the words.
        if (match.Likelihood.Value < _options.MinimumPointScore) return;
        _marks.Clear();
        foreach (var term in ranked.Terms)
            foreach (var mark in _outline.PointsOf(term)) Note(mark.Article, mark.Point, mark.Term, isPhrasing: false);
        foreach (var phrasing in ranked.Phrasings)
        {
            var (article, point) = _outline.PointOfPhrasing(phrasing);
            Note(article, point, phrasing, isPhrasing: true);
        }

        _marks.Sort();
        for (var from = 0; from < _marks.Count;)
        {
            var to = from + 1;
            while (to < _marks.Count && _marks[to].Place == _marks[from].Place) to++;
            Weigh(ranked, match, about, from, to);
            from = to;
        }

        // Most words are of articles that the item hardly speaks of.
        void Note(int article, int point, int number, bool isPhrasing)
        {
            if (ShareOf(ranked, article) * match.Likelihood.Value >= _options.MinimumPointScore) _marks.Add(Mark.Of(article, point, number, isPhrasing));
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
        var findings = _findings.Of(article, point);
        if (findings.IsEmpty) return new PointCoverage(of.Id, of.Label, CoverageStatus.Gap, []);
        var status = CoverageStatus.Partial;
        foreach (ref readonly var finding in findings)
            if (finding.Implements) status = CoverageStatus.Covered;
        var most = Math.Min(_options.EvidencePerFinding, findings.Length);
        if (_strongest.Length < most) _strongest = new FoundPoint[most];
        var proofs = new Evidence[Strongest.Of(findings, _strongest.AsSpan(0, most), static (in FoundPoint a, in FoundPoint b) => a.IsStrongerThan(b))];
        for (var i = 0; i < proofs.Length; i++) proofs[i] = evidence.Of(_strongest[i].Item, _strongest[i].Score, _findings.TermsOf(_strongest[i]), _findings.PhrasingsOf(_strongest[i]));
        return new PointCoverage(of.Id, of.Label, status, ValueList.TakingOver(proofs));
    }

    /// <summary>Keeps the marks of one point when they are evidence.</summary>
    private void Weigh(RankedItem ranked, ItemMatch match, int? about, int from, int to)
    {
        var (article, point) = (_marks[from].Article, _marks[from].Point);
        var share = ShareOf(ranked, article);
        var marks = CollectionsMarshal.AsSpan(_marks)[from..to];
        var number = _outline.Articles[article].Number;
        var implements = false;
        foreach (var implemented in match.Articles.AsSpan()) implements |= implemented.Number == number;
        if (!IsEvidence(marks, article, about, implements, share)) return;
        _findings.Begin();
        AddNumbers(marks, isPhrasing: false);
        var phrasings = AddNumbers(marks, isPhrasing: true);
        _findings.End(article, point, ranked.Item, share * match.Likelihood.Value, implements, phrasings);
    }

    /// <summary>Notes the terms or the phrasings among the marks of one point, each once, and counts them.</summary>
    private int AddNumbers(ReadOnlySpan<Mark> marks, bool isPhrasing)
    {
        var count = 0;
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].IsPhrasing != isPhrasing || i > 0 && marks[i] == marks[i - 1]) continue;
            _findings.Add(marks[i].Number);
            count++;
        }

        return count;
    }

    /// <summary>The article's share of the item's evidence; the articles of the general part (总体要求) share one matter, so the best of them speaks for all.</summary>
    private double ShareOf(RankedItem ranked, int article)
    {
        if (_outline.Articles[article].Kind != OutlineArticleKind.Preamble) return ranked.ShareOf(article);
        var share = 0.0;
        foreach (var preamble in _preambles) share = Math.Max(share, ranked.ShareOf(preamble));
        return share;
    }

    /// <summary>Whether marks of a point are evidence: one in an item that carries out its article, elsewhere two or more, and the more there are the smaller may the article's share be.</summary>
    /// <remarks>The general part of an outline says what every plan begins with; its points count in items about it alone.</remarks>
    private bool IsEvidence(ReadOnlySpan<Mark> marks, int article, int? about, bool implements, double share)
    {
        if (about == _outline.Articles[article].Number) return true;
        if (_outline.Articles[article].Kind == OutlineArticleKind.Preamble && !IsPreamble(about)) return false;
        // A heading is about nothing, whatever it implements.
        if (about is not null && implements) return true;
        var expressions = Expressions(marks);
        return expressions > 1 && share * expressions >= _options.PointShare * 2;
    }

    private bool IsPreamble(int? number)
    {
        foreach (var preamble in _preambles)
            if (_outline.Articles[preamble].Number == number) return true;
        return false;
    }

    /// <summary>How many different expressions there are among marks; a phrasing in the words of a term is the same one.</summary>
    private int Expressions(ReadOnlySpan<Mark> marks)
    {
        var count = 0;
        for (var i = 0; i < marks.Length; i++)
            if ((i == 0 || marks[i] != marks[i - 1]) && !(marks[i].IsPhrasing && IsTerm(marks, marks[i].Number))) count++;
        return count;
    }

    /// <summary>Whether a phrasing is one word that stands among the terms, which come first.</summary>
    private bool IsTerm(ReadOnlySpan<Mark> marks, int phrasing)
    {
        if (_outline.PhrasingWords(phrasing) is not [var word]) return false;
        for (var i = 0; !marks[i].IsPhrasing; i++)
            if (_outline.Index.TermText(marks[i].Number) == word) return true;
        return false;
    }

    /// <summary>A term or phrasing that speaks for a point, in numbers that are compared at once: by article, point, terms before phrasings, number.</summary>
    private readonly record struct Mark(ulong Place, ulong Word) : IComparable<Mark>
    {
        private const ulong Phrasing = 1UL << 32;

        public int Article => (int)(Place >> 32);

        public int Point => (int)Place;

        public int Number => (int)Word;

        public bool IsPhrasing => Word >= Phrasing;

        public static Mark Of(int article, int point, int number, bool isPhrasing) => new(((ulong)article << 32) | (uint)point, (isPhrasing ? Phrasing : 0) | (uint)number);

        public int CompareTo(Mark other) => Place != other.Place ? Place.CompareTo(other.Place) : Word.CompareTo(other.Word);
    }
}
