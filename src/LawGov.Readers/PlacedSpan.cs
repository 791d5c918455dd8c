using LawGov.Model;

namespace LawGov.Readers;

/// <summary>A stretch of a document's text that comes from one place of the file.</summary>
/// <param name="Span">The stretch, in <see cref="ReadDocument.Text"/>.</param>
/// <param name="Place">Where it comes from.</param>
public readonly record struct PlacedSpan(SourceSpan Span, SourcePlace Place);
