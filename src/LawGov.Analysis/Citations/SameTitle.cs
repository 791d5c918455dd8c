using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>Documents that have one title: a thousand counties have a 法治政府建设工作要点.</summary>
internal sealed class SameTitle
{
    private readonly DatedNodes _all = new();
    private readonly Dictionary<string, DatedNodes> _byPlace = new(StringComparer.Ordinal);

    /// <summary>Adds one.</summary>
    public void Add(NodeDraft node)
    {
        _all.Add(node);
        if (node.Jurisdiction?.Name is not { Length: > 0 } place) return;
        if (!_byPlace.TryGetValue(place, out var there)) _byPlace[place] = there = new DatedNodes();
        there.Add(node);
    }

    /// <summary>The one that is meant: with the same number or without one to contradict, of the same place or one above it, the newest that existed.</summary>
    /// <param name="from">The document that names it.</param>
    /// <param name="number">Number that stands with the title; null when none does. A node with this number was looked for before.</param>
    /// <returns>Null when every one has another number.</returns>
    public NodeDraft? Choose(NodeDraft from, DocumentNumber? number)
    {
        var place = from.Jurisdiction?.Name ?? "";
        var chosen = default(NodeDraft);
        for (var length = place.Length; length > 0; length--)
        {
            if (!_byPlace.TryGetValue(place[..length], out var there) || there.Choose(from.Date, number is not null) is not { } node) continue;
            if (chosen is null || DatedNodes.IsBetter(node, chosen, from.Date)) chosen = node;
        }

        return chosen ?? _all.Choose(from.Date, number is not null);
    }
}
