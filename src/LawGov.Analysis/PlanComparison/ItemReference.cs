using LawGov.Model;

namespace LawGov.Analysis.PlanComparison;

/// <summary>An item of one of the two documents.</summary>
/// <param name="Path">Its path in its document.</param>
/// <param name="Span">Where it stands in its document.</param>
/// <param name="Text">What it says, without label and unit clauses.</param>
public sealed record ItemReference(string Path, SourceSpan Span, string Text);
