namespace LawGov.Analysis.Workload;

/// <summary>Two units that share tasks; groups are left out.</summary>
/// <param name="First">Full name of the one that comes first by name.</param>
/// <param name="Second">Full name of the other.</param>
/// <param name="Tasks">Tasks in which both have a part; at least 1.</param>
public sealed record CoAssignment(string First, string Second, int Tasks);
