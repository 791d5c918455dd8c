namespace LawGov.Analysis.Citations;

/// <summary>A document in a chain.</summary>
/// <param name="Node">The document.</param>
/// <param name="Depth">How many documents stand above it; 0 at the head.</param>
/// <param name="Relation">How it stands to the one above; <see cref="CitationRelation.Cites"/> at the head, and below a document that is only named together with it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ChainLink(CitationNode Node, int Depth, CitationRelation Relation);
