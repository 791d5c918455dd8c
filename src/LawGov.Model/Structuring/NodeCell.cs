using LawGov.Model.Clauses;

namespace LawGov.Model.Structuring;

/// <summary>A table cell that names units, or a deadline, for the item of its row.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Column">What its column contains.</param>
internal readonly record struct NodeCell(TextRange Range, Column Column);
