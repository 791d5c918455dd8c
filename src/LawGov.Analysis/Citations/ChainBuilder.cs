using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>Orders a network into chains.</summary>
internal sealed class ChainBuilder(CitationNetwork network)
{
    /// <summary>Titles that share so many letters in a row speak of the same matter: 法治政府建设.</summary>
    private const int SharedLetters = 4;

    private readonly Dictionary<string, CitationNode> _nodes = network.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, CitationRelation Relation)> _above = new(StringComparer.Ordinal);

    public IEnumerable<ChainLink> Build()
    {
        foreach (var bases in network.Edges.Where(e => e.IsBasis).GroupBy(e => e.From, StringComparer.Ordinal)) Place(bases.Key, [.. bases]);
        CutCircles();
        var below = _above.ToLookup(a => a.Value.Id, a => (Id: a.Key, a.Value.Relation), StringComparer.Ordinal);
        var heads = network.Nodes.Where(n => !_above.ContainsKey(n.Id) && (n.IsInSet || below.Contains(n.Id))).OrderByDescending(n => below.Contains(n.Id)).ThenBy(Rank);
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
        foreach (var edge in bases)
        {
            var named = _nodes[edge.To];
            if (named.IsInSet || _above.ContainsKey(edge.To)) continue;
            var higher = bases.Where(b => b.To != edge.To && Rank(_nodes[b.To]) < Rank(named) && Shares(_nodes[b.To], named)).ToArray();
            if (Nearest(named, higher) is { } upper) _above[edge.To] = (upper.To, CitationRelation.Cites);
        }
    }

    private CitationEdge? Nearest(CitationNode document, CitationEdge[] bases) => bases
        .Where(e => Rank(_nodes[e.To]) is not { } rank || Rank(document) is not { } own || rank <= own)
        .OrderByDescending(e => Shares(_nodes[e.To], document)).ThenByDescending(e => Rank(_nodes[e.To]) ?? -1).ThenByDescending(e => e.Relation).FirstOrDefault();

    /// <summary>Two documents that name each other as their basis: the later way is cut.</summary>
    private void CutCircles()
    {
        foreach (var start in network.Nodes)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { start.Id };
            var at = start.Id;
            while (_above.TryGetValue(at, out var next))
            {
                if (!seen.Add(next.Id))
                {
                    _above.Remove(at);
                    break;
                }

                at = next.Id;
            }
        }
    }

    private static int? Rank(CitationNode node) => node.Level switch
    {
        null => null,
        AdministrativeLevel.National => 0,
        AdministrativeLevel.Province or AdministrativeLevel.Municipality => 1,
        AdministrativeLevel.Prefecture => 2,
        AdministrativeLevel.District or AdministrativeLevel.County => 3,
        _ => 4,
    };

    private static bool Shares(CitationNode one, CitationNode other)
    {
        if (one.Title is not { } first || other.Title is not { } second) return false;
        for (var i = 0; i + SharedLetters <= first.Length; i++)
            if (second.AsSpan().IndexOf(first.AsSpan(i, SharedLetters)) >= 0 && first.AsSpan(i, SharedLetters).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0) return true;
        return false;
    }
}
