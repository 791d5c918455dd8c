using LawGov.Model;

namespace LawGov.Analysis;

/// <summary>What in a document speaks for a finding (依据).</summary>
/// <param name="Path">Path of the task or section it stands in.</param>
/// <param name="Span">
/// The stretch from the first to the last of <paramref name="Terms"/>; the whole item when there are no terms, or when the document's text was not at hand.
/// </param>
/// <param name="Score">How strongly it speaks.</param>
/// <param name="Terms">The expressions found, in the order of the text; empty when the wording as a whole speaks for it.</param>
public sealed record Evidence(string Path, SourceSpan Span, Score Score, ValueList<EvidenceTerm> Terms);
