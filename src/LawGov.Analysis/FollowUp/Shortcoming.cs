using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>A problem that the report names (存在问题), with what the next year's arrangement does about it.</summary>
/// <param name="Span">Where it stands in the report.</param>
/// <param name="Text">The problem in the report's words.</param>
/// <param name="TakenUpBy">The sentences of the arrangement, in the report.</param>
public sealed record Shortcoming(SourceSpan Span, string Text, ValueList<SourceSpan> TakenUpBy);
