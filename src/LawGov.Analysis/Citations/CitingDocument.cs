using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>A document whose citations are to be followed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">The text it was parsed from; without it relations are those that titles tell, and numbers without a title are not found.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CitingDocument(PolicyDocument Document, string? Text = null);
