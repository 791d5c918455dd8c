using LawGov.Model.Structuring;

namespace LawGov.Model.Assigning;

/// <summary>The tree of a document with what its clauses say. Immutable.</summary>
/// <param name="Skeleton">The tree.</param>
/// <param name="Facts">The facts of each node.</param>
/// <param name="Rules">The rules the document states, in order.</param>
/// <param name="Units">What the units of its clauses are.</param>
/// <param name="IsUnassigned">It is a plan that names no unit for any of its tasks.</param>
internal sealed record AssignedSkeleton(Skeleton Skeleton, NodeTable<NodeFacts> Facts, ValueList<DocumentRule> Rules, UnitResolution Units, bool IsUnassigned)
{
    /// <summary>Whether <paramref name="node"/> is a section of the document: a division, or an item that is the heading above tasks.</summary>
    public bool IsSection(OutlineNode node) => node.Label.IsDivision || Facts[node].IsHeading;
}
