namespace LawGov.Analysis.Workload;

/// <summary>A task with its place.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Path">Its path.</param>
/// <param name="Part">Its part; empty when it has none.</param>
internal sealed record AssignedTask(AssignedDocument Document, string Path, string Part);
