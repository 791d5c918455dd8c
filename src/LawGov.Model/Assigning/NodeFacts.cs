using LawGov.Model.Clauses;

namespace LawGov.Model.Assigning;

/// <summary>What is known of one node once all clauses are read. Immutable.</summary>
/// <param name="Title">Its heading, with the bracket behind that turned out to name no units.</param>
/// <param name="Clauses">The clauses that speak for it, those handed down from above first.</param>
/// <param name="Written">The clauses that stand in its text, for whomever they speak.</param>
/// <param name="IsTask">It is a task of its document.</param>
internal sealed record NodeFacts(TextRange Title, ValueList<UnitClause> Clauses, ValueList<UnitClause> Written, bool IsTask)
{
    /// <summary>Only its prose says who does it.</summary>
    public bool IsOfProse { get; init; }

    /// <summary>Its label makes it an item, and it is the heading above tasks.</summary>
    public bool IsHeading { get; init; }
}
