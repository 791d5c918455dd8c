using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>A table of a report, ready to be written as Markdown or HTML.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows; each has one cell for each column.</param>
/// <remarks>Immutable and thread-safe. Made by <see cref="CoverageTables"/>, <see cref="WorkloadTables"/> and <see cref="FindingTables"/>, or by hand.</remarks>
public sealed record ReportTable(string Title, ValueList<ReportColumn> Columns, ValueList<ValueList<string>> Rows);
