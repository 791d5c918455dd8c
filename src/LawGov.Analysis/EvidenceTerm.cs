using LawGov.Model;

namespace LawGov.Analysis;

/// <summary>An expression that speaks for a finding.</summary>
/// <param name="Text">The expression as the catalogue writes it, such as 专家论证.</param>
/// <param name="Span">Where it stands in the original text; the span of its item when that text was not at hand.</param>
public sealed record EvidenceTerm(string Text, SourceSpan Span);
