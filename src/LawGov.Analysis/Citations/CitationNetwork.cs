using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>Which documents name which.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CitationNetwork
{
    /// <summary>The documents of the set in the order given, then those that are only named, in the order of their first mention.</summary>
    public ValueList<CitationNode> Nodes { get; init; } = [];

    /// <summary>Who names whom, by the order of the naming documents, then of the first mention. No document names itself.</summary>
    public ValueList<CitationEdge> Edges { get; init; } = [];

    /// <summary>The chains from the highest document down: every document below the one it rests on.</summary>
    /// <remarks>
    /// A document stands once: below the lowest of those it names as its basis (a district's plan below the city's, not beside it below the
    /// nation's). A document that is only named stands below a higher one that the same document names as its basis too, when their titles
    /// speak of the same matter. Documents that nobody of the set rests on are left out unless they are part of it.
    /// </remarks>
    public IEnumerable<ChainLink> Chains() => new ChainBuilder(Nodes, Edges).Build();
}
