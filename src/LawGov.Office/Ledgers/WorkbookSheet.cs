namespace LawGov.Office.Ledgers;

/// <summary>A sheet as rows of cells.</summary>
/// <param name="Title">Title of the workbook; null when it has none.</param>
/// <param name="Subject">Subject of the workbook; null when it has none.</param>
/// <param name="Rows">Its rows with their number from 1; cells by column from 0, dates as yyyy-MM-dd where the cell says so.</param>
internal sealed record WorkbookSheet(string? Title, string? Subject, IReadOnlyList<(int Number, IReadOnlyDictionary<int, string> Cells)> Rows);
