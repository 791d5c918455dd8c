using System.Runtime.InteropServices;
using LawGov.Analysis.Outlines;

namespace LawGov.Analysis.Coverage;

/// <summary>The findings of a document point by point, in two lists for all of them: there are some for every item, and each would need lists of its own.</summary>
internal sealed class FoundPoints
{
    private const int None = -1;

    private readonly int[] _offsets;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly PooledList<FoundPoint> _findings;
    private readonly PooledList<int> _numbers;
    private readonly List<FoundPoint> _ofOne = [];
    private int _begin;

    /// <summary>Makes room for the points of some articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="memory">Where the findings stand.</param>
    public FoundPoints(IReadOnlyList<OutlineArticle> articles, CoverageMemory memory)
    {
        (_findings, _numbers) = (memory.Findings, memory.FoundNumbers);
        _offsets = new int[articles.Count];
        var count = 0;
        for (var a = 0; a < articles.Count; a++)
        {
            _offsets[a] = count;
            count += articles[a].Points.Count;
        }

        _first = new int[count];
        _last = new int[count];
        Array.Fill(_first, None);
    }

    /// <summary>Begins a finding: what is added now belongs to it.</summary>
    public void Begin() => _begin = _numbers.Count;

    /// <summary>Adds the number of a term, or behind all terms of a phrasing.</summary>
    public void Add(int number) => _numbers.Add(number);

    /// <summary>Ends the finding.</summary>
    /// <param name="article">Zero-based number of the article.</param>
    /// <param name="point">Zero-based number of the point.</param>
    /// <param name="item">The item that takes the point up.</param>
    /// <param name="score">How surely.</param>
    /// <param name="implements">Whether the item carries out the article.</param>
    /// <param name="phrasings">How many of the numbers added are phrasings.</param>
    public void End(int article, int point, PlanItem item, double score, bool implements, int phrasings)
    {
        var at = _offsets[article] + point;
        if (_first[at] == None) _first[at] = _findings.Count;
        else _findings[_last[at]] = _findings[_last[at]] with { Next = _findings.Count };
        _last[at] = _findings.Count;
        _findings.Add(new FoundPoint(item, score, implements, _begin, _numbers.Count - _begin - phrasings, phrasings, None));
    }

    /// <summary>The findings of one point in the order they came; true until the next call.</summary>
    public ReadOnlySpan<FoundPoint> Of(int article, int point)
    {
        _ofOne.Clear();
        for (var i = _first[_offsets[article] + point]; i != None; i = _findings[i].Next) _ofOne.Add(_findings[i]);
        return CollectionsMarshal.AsSpan(_ofOne);
    }

    /// <summary>The terms that speak for a finding.</summary>
    public ReadOnlySpan<int> TermsOf(in FoundPoint finding) => _numbers.Slice(finding.Numbers, finding.Terms);

    /// <summary>The phrasings that speak for a finding.</summary>
    public ReadOnlySpan<int> PhrasingsOf(in FoundPoint finding) => _numbers.Slice(finding.Numbers + finding.Terms, finding.Phrasings);
}
