using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Coverage;

/// <summary>Points to the words that speak for a finding, in the original text where it is at hand.</summary>
internal sealed class EvidenceFinder(ProvisionIndex index, string? sourceText)
{
    private readonly Dictionary<SourceSpan, Dictionary<int, SourceSpan>> _places = [];

    /// <summary>Evidence that an item gives by some terms of the index.</summary>
    public Evidence Of(PlanItem item, double score, IEnumerable<int> terms)
    {
        var places = PlacesIn(item);
        var found = terms
            .Select(t => new EvidenceTerm(index.TermText(t), places.GetValueOrDefault(t, item.Span)))
            .OrderBy(t => t.Span.Start).ThenByDescending(t => t.Span.Length)
            .ToValueList();
        var exact = found.Where(t => t.Span != item.Span).ToList();
        var span = exact.Count == 0 ? item.Span : SourceSpan.FromBounds(exact.Min(t => t.Span.Start), exact.Max(t => t.Span.End));
        return new Evidence(item.Path, span, new Score(Math.Clamp(score, 0, 1)), found);
    }

    /// <summary>Where each term stands first in the item's stretch of the original text.</summary>
    private Dictionary<int, SourceSpan> PlacesIn(PlanItem item)
    {
        if (_places.TryGetValue(item.Span, out var places)) return places;
        places = [];
        if (sourceText is not null && item.Span.End <= sourceText.Length)
        {
            var text = item.Span.In(sourceText);
            var hits = new TermHit[Math.Max(64, 2 * text.Length)];
            var count = index.FindTerms(text, hits);
            foreach (var hit in hits.AsSpan(0, count)) places.TryAdd(hit.Term, new SourceSpan(item.Span.Start + hit.Start, hit.Length));
        }

        _places.Add(item.Span, places);
        return places;
    }
}
