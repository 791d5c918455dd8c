using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Points to the words that speak for a finding, in the original text where it is at hand.</summary>
internal sealed class EvidenceFinder(OutlineIndex outline, string? sourceText)
{
    /// <summary>So many of the last terms are remembered.</summary>
    private const int Recent = 64;

    private readonly (PlanItem Item, int Term, EvidenceTerm Made)[] _recent = new (PlanItem, int, EvidenceTerm)[Recent];
    private int[] _places = [];

    /// <summary>Evidence that an item gives by terms of the index and by phrasings of a point.</summary>
    public Evidence Of(PlanItem item, double score, ReadOnlySpan<int> terms, ReadOnlySpan<int> phrasings)
    {
        var text = sourceText is null || item.Span.End > sourceText.Length ? default : item.Span.In(sourceText);
        var found = new EvidenceTerm[terms.Length + CountWords(phrasings)];
        if (text.IsEmpty) return WithoutPlaces(item, score, terms, phrasings, found);
        var count = 0;
        foreach (var term in terms) found[count++] = TermIn(item, term, text);
        foreach (var phrasing in phrasings) AddWords(found, ref count, phrasing, text, item.Span);
        Order(found);
        int start = int.MaxValue, end = 0;
        foreach (var term in found)
        {
            if (term.Span == item.Span) continue;
            start = Math.Min(start, term.Span.Start);
            end = Math.Max(end, term.Span.End);
        }

        return Made(item, end == 0 ? item.Span : SourceSpan.FromBounds(start, end), score, found);
    }

    /// <summary>Where the text is not at hand, each word stands somewhere in the item.</summary>
    private Evidence WithoutPlaces(PlanItem item, double score, ReadOnlySpan<int> terms, ReadOnlySpan<int> phrasings, EvidenceTerm[] found)
    {
        var count = 0;
        foreach (var term in terms) found[count++] = new EvidenceTerm(outline.Index.TermText(term), item.Span);
        foreach (var phrasing in phrasings)
            foreach (var word in outline.PhrasingWords(phrasing)) found[count++] = new EvidenceTerm(word, item.Span);
        return Made(item, item.Span, score, found);
    }

    private int CountWords(ReadOnlySpan<int> phrasings)
    {
        var count = 0;
        foreach (var phrasing in phrasings) count += outline.PhrasingWords(phrasing).Length;
        return count;
    }

    private static Evidence Made(PlanItem item, SourceSpan span, double score, EvidenceTerm[] found) =>
        new(item.Path, span, new Score(Math.Clamp(score, 0, 1)), ValueList.TakingOver(found));

    /// <summary>A term in an item: it speaks for a point, and a little later for the article of that point.</summary>
    private EvidenceTerm TermIn(PlanItem item, int term, ReadOnlySpan<char> text)
    {
        ref var recent = ref _recent[(term + item.Span.Start) % _recent.Length];
        if (!ReferenceEquals(recent.Item, item) || recent.Term != term) recent = (item, term, new EvidenceTerm(outline.Index.TermText(term), PlaceOf(term, text, item.Span)));
        return recent.Made;
    }

    /// <summary>Where a term stands first in the item, and the whole item where it is not found.</summary>
    private SourceSpan PlaceOf(int term, ReadOnlySpan<char> text, SourceSpan item)
    {
        var words = outline.Index.TermText(term);
        var at = text.IndexOf(words);
        if (at >= 0) return new SourceSpan(item.Start + at, words.Length);
        // The source may write it in other characters than the outline.
        var otherwise = FoldedSearch.Find(words, text);
        return otherwise.Length > 0 ? new SourceSpan(item.Start + otherwise.Start, otherwise.Length) : item;
    }

    /// <summary>The words of a phrasing, each where it stands in the sentence that contains them all.</summary>
    private void AddWords(EvidenceTerm[] found, ref int count, int phrasing, ReadOnlySpan<char> text, SourceSpan item)
    {
        var words = outline.PhrasingWords(phrasing);
        if (_places.Length < words.Length) _places = new int[words.Length];
        if (Sentences.FindWith(words, text, _places))
        {
            for (var i = 0; i < words.Length; i++) found[count++] = new EvidenceTerm(words[i], new SourceSpan(item.Start + _places[i], words[i].Length));
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
            found[count++] = new EvidenceTerm(word, place);
        }
    }

    /// <summary>In the order of the text, a longer one before a shorter one at the same place. Mostly they come so.</summary>
    private static void Order(Span<EvidenceTerm> terms)
    {
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
