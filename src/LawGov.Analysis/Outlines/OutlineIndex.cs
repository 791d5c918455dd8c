using LawGov.Analysis.Matching;
using LawGov.Model;

namespace LawGov.Analysis.Outlines;

/// <summary>An outline with the index over its articles and the neighbouring matters.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class OutlineIndex
{
    private readonly NeighbouringMatter[] _matters;
    private readonly FlatRows<PointMark> _marks;
    private readonly List<(int Article, int Point)> _points = [];
    private readonly List<string> _phrasings = [];

    /// <summary>Filled when asked for: few of the phrasings of an outline ever stand in a document.</summary>
    private readonly string[]?[] _phrasingWords;

    public OutlineIndex(NationalOutline outline, MatchingWeights? weights = null)
    {
        Outline = outline;
        PlainWords = PlainWordsFile.Of(outline);
        Articles = [.. outline.Articles];
        var provisions = Articles.Select(ProvisionOf).ToList();
        _matters = [.. MattersBeside(provisions)];
        provisions.AddRange(_matters.Select(m => new IndexedProvision("", [], [new IndexedStatement("", m.Terms)], IsOutside: true)));
        foreach (var (article, point, text) in PhrasingsOf(Articles))
        {
            _points.Add((article, point));
            _phrasings.Add(text);
        }

        _phrasingWords = new string[_phrasings.Count][];
        Index = new ProvisionIndex(provisions, weights, phrasings: _phrasings);
        _marks = new FlatRows<PointMark>(Index.TermCount, Index.TermCount);
        for (var term = 0; term < Index.TermCount; term++) AddMarks(term);
    }

    /// <summary>The matter outside that a provision of <see cref="Index"/> stands for.</summary>
    public NeighbouringMatter MatterAt(int provision) => _matters[provision - Articles.Count];

    public NationalOutline Outline { get; }

    /// <summary>What plain words say for the articles; null where nothing was learnt about the outline.</summary>
    public PlainWords? PlainWords { get; }

    /// <summary>The articles; the number of one here is its provision's number in <see cref="Index"/>.</summary>
    public IReadOnlyList<OutlineArticle> Articles { get; }

    public ProvisionIndex Index { get; }

    /// <summary>The article and the point, zero-based, that a phrasing puts.</summary>
    public (int Article, int Point) PointOfPhrasing(int phrasing) => _points[phrasing];

    /// <summary>The words of a phrasing as they are written in the outline.</summary>
    public string[] PhrasingWords(int phrasing) => _phrasingWords[phrasing] ??= _phrasings[phrasing].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a term speaks for an article.</summary>
    public bool Owns(int article, int term)
    {
        foreach (var owner in Index.OwnersOf(term))
            if (owner.Provision == article) return true;
        return false;
    }

    /// <summary>The points that a term speaks for, and those that the shorter terms inside it speak for.</summary>
    public ReadOnlySpan<PointMark> PointsOf(int term) => _marks[term];

    private void AddMarks(int term)
    {
        foreach (var owner in Index.OwnersOf(term)) Add(term, owner);
        foreach (var inner in Index.InnerTermsOf(term))
            foreach (var owner in Index.OwnersOf(inner))
                if (Owns(owner.Provision, term)) Add(inner, owner);
        _marks.EndRow();

        void Add(int found, TermOwner owner)
        {
            if (owner.Statement >= 0 && owner.Provision < Articles.Count) _marks.Add(new PointMark(owner.Provision, owner.Statement, found));
        }
    }

    private static IEnumerable<(int Article, int Point, string Text)> PhrasingsOf(IReadOnlyList<OutlineArticle> articles)
    {
        for (var a = 0; a < articles.Count; a++)
            for (var p = 0; p < articles[a].Points.Count; p++)
                foreach (var text in articles[a].Points[p].Phrasings) yield return (a, p, text);
    }

    private static IndexedProvision ProvisionOf(OutlineArticle article) =>
        new(article.Title, article.Subjects, [.. article.Points.Select(p => new IndexedStatement(p.Label, p.Terms))])
        {
            Phrases = article.Phrases,
            WeakPhrases = article.WeakPhrases,
        };

    /// <summary>The neighbouring matters, each without the terms that the outline itself uses: what an outline speaks of is not outside it.</summary>
    private IEnumerable<NeighbouringMatter> MattersBeside(List<IndexedProvision> provisions)
    {
        var own = string.Join('\n', provisions.SelectMany(p => p.Statements.SelectMany(s => s.Terms.Prepend(s.Label)).Concat(p.Subjects).Prepend(p.Title)));
        var phrases = provisions.SelectMany(p => p.Phrases).ToHashSet(StringComparer.Ordinal);
        var matters = NeighbouringMatters.All.Where(m => !m.InsideOf.Contains(Outline.Id)).ToList();
        var said = new WordsWithin(matters.SelectMany(m => m.Terms), own);
        foreach (var matter in matters)
        {
            var terms = matter.Terms.Where(t => !phrases.Contains(t) && !said.Contains(t)).ToValueList();
            if (terms.Count > 0) yield return matter with { Terms = terms };
        }
    }
}
