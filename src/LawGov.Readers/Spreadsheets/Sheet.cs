namespace LawGov.Readers.Spreadsheets;

/// <summary>The cells of a sheet that contain text, and which of them are one.</summary>
/// <param name="Rows">The texts by row and column, both from 1.</param>
/// <param name="Merges">The merged ranges.</param>
internal sealed record Sheet(SortedDictionary<int, SortedDictionary<int, string>> Rows, IReadOnlyList<CellRange> Merges);
