using LawGov.Analysis.Ledgers;

namespace LawGov.Analysis.Rendering;

/// <summary>Progress as comma-separated text: a row for all tasks (unit empty), then one for each unit. Thread-safe.</summary>
public static class ProgressCsv
{
    private static readonly string[] Header = ["unit", "leads", "tasks", "notStarted", "inProgress", "done", "withdrawn", "overdue", "doneLate"];

    /// <summary>Writes a progress report, header row first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(ProgressReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var csv = new CsvText();
        foreach (var name in Header) csv.Cell(name);
        csv.EndRow();
        Row(csv.Cell("").Cell(""), report.Total);
        foreach (var unit in report.Units) Row(csv.Cell(unit.Unit).Cell(unit.IsLead), unit.Count);
        return csv.ToString();
    }

    private static void Row(CsvText csv, ProgressCount count) => csv.Cell(count.Tasks).Cell(count.NotStarted).Cell(count.InProgress)
        .Cell(count.Done).Cell(count.Withdrawn).Cell(count.Overdue).Cell(count.DoneLate).EndRow();
}
