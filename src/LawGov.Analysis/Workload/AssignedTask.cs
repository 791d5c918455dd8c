using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>A task with its place in the order of all documents.</summary>
/// <param name="Index">Position among the tasks of all documents, from 0.</param>
/// <param name="Document">Its document.</param>
/// <param name="Path">Its path, with the document's name when there are several.</param>
/// <param name="Part">Its part; empty when it has none.</param>
internal sealed record AssignedTask(int Index, AssignedDocument Document, string Path, string Part);
