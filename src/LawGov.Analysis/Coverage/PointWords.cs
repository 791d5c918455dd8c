using System.Runtime.InteropServices;
using LawGov.Analysis.Outlines;

namespace LawGov.Analysis.Coverage;

/// <summary>The words of a text that speak for points, point by point. For one text after the other; not thread-safe.</summary>
/// <param name="outline">The outline.</param>
internal sealed class PointWords(OutlineIndex outline)
{
    private readonly List<Mark> _marks = [];
    private int _from;
    private int _to;

    /// <summary>Zero-based number of the article.</summary>
    public int Article => _marks[_from].Article;

    /// <summary>Zero-based number of the point.</summary>
    public int Point => _marks[_from].Point;

    /// <summary>The terms and phrasings that speak for the point.</summary>
    private ReadOnlySpan<Mark> Marks => CollectionsMarshal.AsSpan(_marks)[_from.._to];

    /// <summary>Takes the words of a text.</summary>
    /// <param name="terms">The terms found in it.</param>
    /// <param name="phrasings">The phrasings found in it.</param>
    public void Begin(ReadOnlySpan<int> terms, ReadOnlySpan<int> phrasings)
    {
        _marks.Clear();
        (_from, _to) = (0, 0);
        foreach (var term in terms)
            foreach (var mark in outline.PointsOf(term)) _marks.Add(Mark.Of(mark.Article, mark.Point, mark.Term, isPhrasing: false));
        foreach (var phrasing in phrasings)
        {
            var (article, point) = outline.PointOfPhrasing(phrasing);
            _marks.Add(Mark.Of(article, point, phrasing, isPhrasing: true));
        }

        _marks.Sort();
    }

    /// <summary>Goes on to the next point that words speak for; false behind the last.</summary>
    public bool MoveNext()
    {
        _from = _to;
        if (_from == _marks.Count) return false;
        while (_to < _marks.Count && _marks[_to].Place == _marks[_from].Place) _to++;
        return true;
    }

    /// <summary>How many different expressions speak for the point; a phrasing in the words of a term is the same one.</summary>
    public int Expressions()
    {
        var count = 0;
        var marks = Marks;
        for (var i = 0; i < marks.Length; i++)
            if ((i == 0 || marks[i] != marks[i - 1]) && !(marks[i].IsPhrasing && IsTerm(marks, marks[i].Number))) count++;
        return count;
    }

    /// <summary>Adds the terms, and behind them the phrasings, that speak for the point to a finding, each once.</summary>
    /// <returns>How many phrasings there are.</returns>
    public int AddTo(FoundPoints findings)
    {
        var phrasings = 0;
        var marks = Marks;
        for (var i = 0; i < marks.Length; i++)
        {
            if (i > 0 && marks[i] == marks[i - 1]) continue;
            findings.Add(marks[i].Number);
            phrasings += marks[i].IsPhrasing ? 1 : 0;
        }

        return phrasings;
    }

    /// <summary>Whether a phrasing is one word that stands among the terms, which come first.</summary>
    private bool IsTerm(ReadOnlySpan<Mark> marks, int phrasing)
    {
        if (outline.PhrasingWords(phrasing) is not [var word]) return false;
        for (var i = 0; !marks[i].IsPhrasing; i++)
            if (outline.Index.TermText(marks[i].Number) == word) return true;
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
