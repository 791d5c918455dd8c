using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>What the counts need of a document.</summary>
/// <param name="Index">Position, from 0.</param>
/// <param name="Name">Name in the report.</param>
/// <param name="Place">Place it speaks for; null when unknown.</param>
/// <param name="Year">Year of its date; null when unknown.</param>
internal sealed record AssignedDocument(int Index, string Name, string? Place, int? Year);
