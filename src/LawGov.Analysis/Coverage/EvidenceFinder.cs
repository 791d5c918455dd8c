using System.Runtime.InteropServices;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Points to the words that speak for a finding, in the original text where it is at hand.</summary>
internal sealed class EvidenceFinder(OutlineIndex outline, string? sourceText)
{
    private readonly List<EvidenceTerm> _terms = [];
    private int[] _places = [];

    /// <summary>Evidence that an item gives by terms of the index and by phrasings of a point.</summary>
    public Evidence Of(PlanItem item, double score, ReadOnlySpan<int> terms, ReadOnlySpan<int> phrasings)
    {
        var text = sourceText is null || item.Span.End > sourceText.Length ? default : item.Span.In(sourceText);
        var found = _terms;
        found.Clear();
        if (text.IsEmpty) return WithoutPlaces(item, score, terms, phrasings);
        foreach (var term in terms) found.Add(new EvidenceTerm(outline.Index.TermText(term), PlaceOf(term, text, item.Span)));
        foreach (var phrasing in phrasings) AddWords(found, phrasing, text, item.Span);
        Order();
        int start = int.MaxValue, end = 0;
        foreach (var term in found)
        {
            if (term.Span == item.Span) continue;
            start = Math.Min(start, term.Span.Start);
            end = Math.Max(end, term.Span.End);
        }

        return Made(item, end == 0 ? item.Span : SourceSpan.FromBounds(start, end), score);
    }

    /// <summary>Where the text is not at hand, each word stands somewhere in the item.</summary>
    private Evidence WithoutPlaces(PlanItem item, double score, ReadOnlySpan<int> terms, ReadOnlySpan<int> phrasings)
    {
        foreach (var term in terms) _terms.Add(new EvidenceTerm(outline.Index.TermText(term), item.Span));
        foreach (var phrasing in phrasings)
            foreach (var word in outline.PhrasingWords(phrasing)) _terms.Add(new EvidenceTerm(word, item.Span));
        return Made(item, item.Span, score);
    }

    private Evidence Made(PlanItem item, SourceSpan span, double score) =>
        new(item.Path, span, new Score(Math.Clamp(score, 0, 1)), ValueList.Of<EvidenceTerm>(CollectionsMarshal.AsSpan(_terms)));

    /// <summary>Where a term stands first in the item, and the whole item where it is not found.</summary>
    private SourceSpan PlaceOf(int term, ReadOnlySpan<char> text, SourceSpan item)
    {
        var words = outline.Index.TermText(term);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        if (at >= 0) return new SourceSpan(item.Start + at, words.Length);
        // The source may write it in other characters than the outline.
        var otherwise = FoldedSearch.Find(words, text);
        return otherwise.Length > 0 ? new SourceSpan(item.Start + otherwise.Start, otherwise.Length) : item;
    }

    /// <summary>The words of a phrasing, each where it stands in the sentence that contains them all.</summary>
    private void AddWords(List<EvidenceTerm> found, int phrasing, ReadOnlySpan<char> text, SourceSpan item)
    {
        var words = outline.PhrasingWords(phrasing);
        if (_places.Length < words.Length) _places = new int[words.Length];
        if (Sentences.FindWith(words, text, _places).End > 0)
        {
            for (var i = 0; i < words.Length; i++) found.Add(new EvidenceTerm(words[i], new SourceSpan(item.Start + _places[i], words[i].Length)));
            return;
        }

        // The source may write them in other characters than the outline.
        var (start, end) = FoldedSearch.SentenceWith([.. PhrasingIndex.WordsOf(words)], text);
        var sentence = SourceSpan.FromBounds(start, end);
        foreach (var word in words)
        {
            var at = sentence.In(text).IndexOf(word, StringComparison.Ordinal);
            var place = at >= 0 ? new SourceSpan(item.Start + sentence.Start + at, word.Length)
                : sentence.IsEmpty ? item : new SourceSpan(item.Start + sentence.Start, sentence.Length);
            found.Add(new EvidenceTerm(word, place));
        }
    }

    /// <summary>In the order of the text, a longer one before a shorter one at the same place. Mostly they come so.</summary>
    private void Order()
    {
        var terms = CollectionsMarshal.AsSpan(_terms);
        for (var i = 1; i < terms.Length; i++)
        {
            if (Compare(terms[i - 1], terms[i]) < 0) continue;
            terms.Sort(static (a, b) => Compare(a, b));
            return;
        }
    }

    private static int Compare(EvidenceTerm one, EvidenceTerm other) =>
        one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start) : other.Span.Length.CompareTo(one.Span.Length);
}
