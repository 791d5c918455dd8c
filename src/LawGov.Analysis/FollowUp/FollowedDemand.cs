using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>A sentence of a task that contains several, followed by itself.</summary>
/// <param name="Span">Where it stands in the plan.</param>
/// <param name="Status">What the report says of it.</param>
/// <param name="Evidence">The sentences of the report, in their order.</param>
/// <param name="Targets">Its counted targets.</param>
public sealed record FollowedDemand(SourceSpan Span, FollowUpStatus Status, ValueList<ReportEvidence> Evidence, ValueList<TargetCheck> Targets);
