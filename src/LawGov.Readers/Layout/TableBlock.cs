namespace LawGov.Readers.Layout;

/// <summary>A table whose rows all have the same number of cells.</summary>
/// <param name="Rows">The rows, in order; none is wholly empty.</param>
internal sealed record TableBlock(IReadOnlyList<TableCell[]> Rows) : Block;
