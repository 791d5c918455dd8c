using System.Runtime.InteropServices;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Points to the words that speak for a finding, in the original text where it is at hand.</summary>
internal sealed class EvidenceFinder(OutlineIndex outline, string? sourceText)
{
    private const int HitsPerCharacter = 2;
    private const int HitsAtFirst = 256;
    private readonly Dictionary<SourceSpan, Places> _places = [];
    private readonly List<PhrasingHit> _found = [];
    private readonly List<EvidenceTerm> _terms = [];
    private TermHit[] _hits = new TermHit[HitsAtFirst];
    private long[] _order = [];

    /// <summary>Evidence that an item gives by terms of the index and by phrasings of a point.</summary>
    public Evidence Of(PlanItem item, double score, ReadOnlySpan<int> terms, ReadOnlySpan<int> phrasings)
    {
        var places = PlacesIn(item, !terms.IsEmpty, !phrasings.IsEmpty);
        var found = _terms;
        found.Clear();
        foreach (var term in terms) found.Add(new EvidenceTerm(outline.Index.TermText(term), places.SpanOf(term) ?? item.Span));
        foreach (var phrasing in phrasings) AddWords(found, phrasing, places, item);
        found.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        int start = int.MaxValue, end = 0;
        foreach (var term in found)
        {
            if (term.Span == item.Span) continue;
            start = Math.Min(start, term.Span.Start);
            end = Math.Max(end, term.Span.End);
        }

        return new Evidence(item.Path, end == 0 ? item.Span : SourceSpan.FromBounds(start, end), new Score(Math.Clamp(score, 0, 1)), ValueList.Of<EvidenceTerm>(CollectionsMarshal.AsSpan(found)));
    }

    /// <summary>The words of a phrasing, each where it stands in the sentence that contains them all.</summary>
    private void AddWords(List<EvidenceTerm> found, int phrasing, Places places, PlanItem item)
    {
        var sentence = places.SentenceOf(phrasing);
        foreach (var word in outline.PhrasingText(phrasing).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = sentence is { } span ? span.In(sourceText!).IndexOf(word, StringComparison.Ordinal) : -1;
            var place = at >= 0 ? new SourceSpan(sentence!.Value.Start + at, word.Length) : sentence ?? item.Span;
            found.Add(new EvidenceTerm(word, place));
        }
    }

    /// <summary>Where terms and phrasings stand first in the item's stretch of the original text; each is looked for when it is asked for.</summary>
    private Places PlacesIn(PlanItem item, bool withTerms, bool withPhrasings)
    {
        if (sourceText is null || item.Span.End > sourceText.Length) return Places.None;
        if (!_places.TryGetValue(item.Span, out var places)) _places.Add(item.Span, places = new Places(item.Span.Start));
        if (withTerms) places.Terms ??= TermsIn(item.Span.In(sourceText));
        if (withPhrasings) places.Phrasings ??= PhrasingsIn(item.Span.In(sourceText));
        return places;
    }

    private TermHit[] TermsIn(ReadOnlySpan<char> text)
    {
        if (_hits.Length < HitsPerCharacter * text.Length) _hits = new TermHit[HitsPerCharacter * text.Length];
        return FirstOfEach(_hits.AsSpan(0, outline.Index.FindTerms(text, _hits)));
    }

    private PhrasingHit[] PhrasingsIn(ReadOnlySpan<char> text)
    {
        _found.Clear();
        outline.Phrasings.Find(text, _found);
        return [.. _found];
    }

    /// <summary>The first hit of each term, in the order of the terms' numbers.</summary>
    private TermHit[] FirstOfEach(ReadOnlySpan<TermHit> hits)
    {
        // Hits come in the order of their beginnings: the number of the term with the number of the hit sorts as wanted, and numbers sort fast.
        if (_order.Length < hits.Length) _order = new long[_hits.Length];
        var order = _order.AsSpan(0, hits.Length);
        for (var i = 0; i < hits.Length; i++) order[i] = ((long)hits[i].Term << 32) | (uint)i;
        order.Sort();
        var kept = 0;
        for (var i = 0; i < order.Length; i++)
            if (i == 0 || order[i] >> 32 != order[kept - 1] >> 32) order[kept++] = order[i];
        var first = new TermHit[kept];
        for (var i = 0; i < kept; i++) first[i] = hits[(int)(uint)order[i]];
        return first;
    }

    private sealed class Places(int start)
    {
        public static Places None { get; } = new(0) { Terms = [], Phrasings = [] };

        public TermHit[]? Terms { get; set; }

        public PhrasingHit[]? Phrasings { get; set; }

        public SourceSpan? SpanOf(int term)
        {
            var terms = Terms ?? [];
            int low = 0, high = terms.Length - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                if (terms[middle].Term == term) return new SourceSpan(start + terms[middle].Start, terms[middle].Length);
                if (terms[middle].Term < term) low = middle + 1;
                else high = middle - 1;
            }

            return null;
        }

        public SourceSpan? SentenceOf(int phrasing)
        {
            foreach (var hit in Phrasings ?? [])
                if (hit.Phrasing == phrasing) return SourceSpan.FromBounds(start + hit.Start, start + hit.End);
            return null;
        }
    }
}
