using static LawGov.Analysis.Citations.CitationRanks;

namespace LawGov.Analysis.Citations;

/// <summary>Orders a network into chains.</summary>
internal sealed class ChainBuilder(IReadOnlyList<CitationNode> all, IReadOnlyList<CitationEdge> edges)
{
    private readonly Dictionary<string, CitationNode> _nodes = all.ToDictionary(n => n.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, CitationRelation Relation)> _above = new(StringComparer.Ordinal);

    public IEnumerable<ChainLink> Build()
    {
        foreach (var bases in edges.Where(e => e.IsBasis).GroupBy(e => e.From, StringComparer.Ordinal)) Place(bases.Key, [.. bases]);
        CutCircles();
        var below = _above.ToLookup(a => a.Value.Id, a => (Id: a.Key, a.Value.Relation), StringComparer.Ordinal);
        var heads = all.Where(n => !_above.ContainsKey(n.Id) && (n.IsInSet || below.Contains(n.Id))).OrderByDescending(n => below.Contains(n.Id)).ThenBy(RankOf);
        var stack = new Stack<ChainLink>(heads.Reverse().Select(n => new ChainLink(n, 0, CitationRelation.Cites)));
        while (stack.TryPop(out var link))
        {
            yield return link;
            foreach (var (id, relation) in below[link.Node.Id].Reverse()) stack.Push(new ChainLink(_nodes[id], link.Depth + 1, relation));
        }
    }

    /// <summary>Puts a document below the nearest of its bases, and those that are only named below one another.</summary>
    private void Place(string from, CitationEdge[] bases)
    {
        var document = _nodes[from];
        if (Nearest(document, bases) is { } nearest) _above[from] = (nearest.To, nearest.Relation);
        var upper = new UpperBases(bases, _nodes);
        foreach (var edge in bases)
            if (!_nodes[edge.To].IsInSet && !_above.ContainsKey(edge.To) && upper.Of(_nodes[edge.To]) is { } above) _above[edge.To] = (above.To, CitationRelation.Cites);
    }

    private CitationEdge? Nearest(CitationNode document, CitationEdge[] bases) => bases
        .Where(e => RankOf(_nodes[e.To]) is not { } rank || RankOf(document) is not { } own || rank <= own)
        .OrderByDescending(e => SharedMatter.IsShared(_nodes[e.To].Title, document.Title)).ThenByDescending(e => RankOf(_nodes[e.To]) ?? -1).ThenByDescending(e => e.Relation).FirstOrDefault();

    /// <summary>Two documents that name each other as their basis: the later way is cut.</summary>
    private void CutCircles()
    {
        // The start from which a document was reached first: met again from the same start, the way is a circle; from another, its end is known.
        var reached = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var start in all)
        {
            if (!reached.TryAdd(start.Id, start.Id)) continue;
            var at = start.Id;
            while (_above.TryGetValue(at, out var next) && reached.TryAdd(next.Id, start.Id)) at = next.Id;
            if (_above.TryGetValue(at, out var last) && reached[last.Id] == start.Id) _above.Remove(at);
        }
    }
}
