namespace LawGov.Analysis.Workload;

/// <summary>Number of a unit's tasks in one part of a document.</summary>
/// <param name="Part">Label and title of the part; empty for tasks outside any part.</param>
/// <param name="Tasks">Tasks; at least 1.</param>
public sealed record PartCount(string Part, int Tasks);
