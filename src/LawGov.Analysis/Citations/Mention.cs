using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>A document as another names it.</summary>
/// <param name="Title">Title as written; null when only a number stands there.</param>
/// <param name="Number">Document number; null when none stands there.</param>
/// <param name="Level">Level of its issuer, as far as the words around tell it.</param>
/// <param name="Places">Where it is named, and how the document stands to it there; no span for the title of the document that names it.</param>
internal sealed record Mention(string? Title, DocumentNumber? Number, AdministrativeLevel? Level, IReadOnlyList<(SourceSpan? Span, CitationRelation Relation)> Places);
