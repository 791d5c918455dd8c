using LawGov.Model.Clauses;

namespace LawGov.Model.Assigning;

/// <summary>The clauses that stand in the own text of one node. Immutable.</summary>
/// <param name="Own">Those of its paragraphs and cells, in order.</param>
/// <param name="Heading">Those of its heading, which apply to the items below that have none.</param>
/// <param name="IsSeparate">One of its own has a paragraph of its own.</param>
internal sealed record NodeClauses(ValueList<UnitClause> Own, ValueList<UnitClause> Heading, bool IsSeparate)
{
    /// <summary>Of a node without clauses.</summary>
    public static NodeClauses None { get; } = new([], [], false);

    /// <summary>What the prose of its paragraphs says of who does what, for where nothing plainer does.</summary>
    public ValueList<UnitClause> Prose { get; init; } = [];

    /// <summary>Whether any of them names a unit; prose does not count.</summary>
    public bool HasUnits => Heading.Count > 0 || NamesUnits(Own);

    /// <summary>Whether its text says that nobody is named, or not yet.</summary>
    public bool SaysNobody
    {
        get
        {
            foreach (var clause in Own.AsSpan())
                if (clause is { Units.Count: 0, Nobody.Count: > 0 }) return true;
            return false;
        }
    }

    /// <summary>Whether one of <paramref name="clauses"/> names a unit.</summary>
    public static bool NamesUnits(ValueList<UnitClause> clauses)
    {
        foreach (var clause in clauses.AsSpan())
            if (clause.Units.Count > 0) return true;
        return false;
    }
}
