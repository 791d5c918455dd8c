namespace LawGov.Samples.Host.Replies;

/// <summary>Who carries how much.</summary>
/// <param name="Tasks">Tasks of the document.</param>
/// <param name="Assignments">Assignments in them.</param>
/// <param name="Units">The units, the busiest first.</param>
public sealed record WorkloadReply(int Tasks, int Assignments, IReadOnlyList<UnitReply> Units);
