using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Finds terms and phrasings that the source writes in other characters than the outline: with a line break inside, full width, in traditional characters.</summary>
/// <remarks>Looks through a text as the index does, once for each item, and only for those items that need it.</remarks>
internal sealed class WrittenOtherwise(OutlineIndex outline)
{
    private const int HitsPerCharacter = 2;

    private readonly Dictionary<SourceSpan, Dictionary<int, TermHit>> _terms = [];
    private readonly Dictionary<SourceSpan, List<PhrasingHit>> _phrasings = [];
    private TermHit[] _hits = [];

    /// <summary>Where a term stands first in the source, null where it does not.</summary>
    /// <param name="term">The term.</param>
    /// <param name="text">The item's stretch of the source.</param>
    /// <param name="item">Where that is.</param>
    public SourceSpan? PlaceOf(int term, ReadOnlySpan<char> text, SourceSpan item)
    {
        if (!_terms.TryGetValue(item, out var places)) _terms.Add(item, places = TermsIn(text));
        return places.TryGetValue(term, out var hit) ? new SourceSpan(item.Start + hit.Start, hit.Length) : null;
    }

    /// <summary>The sentence that a phrasing stands in first, counted from the item's start; an empty one where there is none.</summary>
    /// <inheritdoc cref="PlaceOf"/>
    public SourceSpan SentenceOf(int phrasing, ReadOnlySpan<char> text, SourceSpan item)
    {
        if (!_phrasings.TryGetValue(item, out var hits))
        {
            _phrasings.Add(item, hits = []);
            outline.Phrasings.Find(text, hits);
        }

        foreach (var hit in hits)
            if (hit.Phrasing == phrasing) return SourceSpan.FromBounds(hit.Start, hit.End);
        return default;
    }

    private Dictionary<int, TermHit> TermsIn(ReadOnlySpan<char> text)
    {
        if (_hits.Length < HitsPerCharacter * text.Length) _hits = new TermHit[HitsPerCharacter * text.Length];
        var first = new Dictionary<int, TermHit>();
        foreach (var hit in _hits.AsSpan(0, outline.Index.FindTerms(text, _hits))) first.TryAdd(hit.Term, hit);
        return first;
    }
}
