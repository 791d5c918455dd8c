namespace LawGov.Readers.Spreadsheets;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Name on its tab.</param>
/// <param name="Part">Its part of the package.</param>
/// <param name="IsHidden">Whether its tab is not shown.</param>
internal sealed record SheetName(string Name, string Part, bool IsHidden);
