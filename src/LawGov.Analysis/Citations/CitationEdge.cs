using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>One document names another.</summary>
/// <param name="From">Id of the document that names.</param>
/// <param name="To">Id of the document that is named.</param>
/// <param name="Relation">How it stands to it.</param>
/// <param name="Mentions">How often it is named in the text; 0 when only the title tells.</param>
/// <param name="Spans">Where, in order.</param>
/// <param name="IsBasis">Whether the naming document says in its title or its opening, before the first division, that it carries it out, rests on it or forwards it (制定依据).</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CitationEdge(string From, string To, CitationRelation Relation, int Mentions, ValueList<SourceSpan> Spans, bool IsBasis);
