using LawGov.Model.Extracting;
using LawGov.Model.Structuring;

namespace LawGov.Model.Parsing;

/// <summary>What was read from the own text of one node.</summary>
internal sealed class NodeFacts
{
    /// <summary>Clauses of its paragraphs and cells, in order.</summary>
    public List<UnitClause> Clauses { get; } = [];

    /// <summary>Clauses of its heading, which hold for the items below that have none.</summary>
    public List<UnitClause> HeadingClauses { get; } = [];

    /// <summary>Clauses that stand in its text and speak for the division above.</summary>
    public List<UnitClause> GivenAway { get; } = [];

    /// <summary>Whether any clause names a unit.</summary>
    public bool HasUnits => Clauses.Exists(c => c.Units.Count > 0);

    /// <summary>Whether the node is a task of its document.</summary>
    public bool IsTask { get; set; }

    /// <summary>The node's only clause stands in a paragraph of its own.</summary>
    public bool HasSeparateClause { get; set; }
}

/// <summary>The facts of all nodes of a tree.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<Node, NodeFacts> _facts = [];

    public NodeFacts this[Node node]
    {
        get
        {
            if (!_facts.TryGetValue(node, out var facts)) _facts.Add(node, facts = new NodeFacts());
            return facts;
        }
    }
}
