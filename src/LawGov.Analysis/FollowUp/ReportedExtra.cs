using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>Work that is reported and belongs to no task of the plan (计划外).</summary>
/// <param name="Span">Where it stands in the report.</param>
/// <param name="Text">The sentence, white space removed.</param>
public sealed record ReportedExtra(SourceSpan Span, string Text);
