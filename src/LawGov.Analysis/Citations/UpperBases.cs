using System.Runtime.InteropServices;

namespace LawGov.Analysis.Citations;

/// <summary>The documents that one document names as its basis, by what their titles speak of.</summary>
internal sealed class UpperBases
{
    /// <summary>For each run of letters and each rank the first of the edges with the strongest relation.</summary>
    private readonly Dictionary<(string Run, int Rank), (CitationEdge Edge, int Order)> _byRun = [];

    /// <param name="bases">The edges to them.</param>
    /// <param name="nodes">All documents by id.</param>
    public UpperBases(CitationEdge[] bases, Dictionary<string, CitationNode> nodes)
    {
        for (var i = 0; i < bases.Length; i++)
        {
            if (CitationRanks.RankOf(nodes[bases[i].To]) is not { } rank) continue;
            foreach (var run in SharedMatter.Runs(nodes[bases[i].To].Title))
            {
                ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(_byRun, (run, rank), out var isThere);
                if (!isThere || bases[i].Relation > best.Edge.Relation) best = (bases[i], i);
            }
        }
    }

    /// <summary>The lowest of them that stands above a document and speaks of the same matter; null when there is none.</summary>
    public CitationEdge? Of(CitationNode document)
    {
        if (CitationRanks.RankOf(document) is not { } own) return null;
        for (var rank = own - 1; rank >= 0; rank--)
        {
            var best = SharedMatter.Runs(document.Title).Select(run => _byRun.TryGetValue((run, rank), out var found) ? found : default)
                .Where(f => f.Edge is not null).OrderByDescending(f => f.Edge.Relation).ThenBy(f => f.Order).FirstOrDefault();
            if (best.Edge is not null) return best.Edge;
        }

        return null;
    }
}
