using LawGov.Analysis.Ledgers;

namespace LawGov.Analysis.Rendering;

/// <summary>Progress as comma-separated text: a row for all tasks (unit empty), then one for each unit. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// Ledger ledger = LedgerBuilder.Default.Create(plan.Document);
/// ProgressReport report = ProgressAnalyzer.Default.Analyze(ledger, new DateOnly(2024, 6, 30));
/// File.WriteAllText("progress.csv", ProgressCsv.Write(report));
/// </code>
/// </example>
public static class ProgressCsv
{
    private static readonly string[] Header = ["unit", "leads", "tasks", "notStarted", "inProgress", "done", "withdrawn", "overdue", "doneLate"];

    /// <summary>Writes a progress report, header row first.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(ProgressReport report, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var csv = new CsvText(options, cancellationToken);
        foreach (var name in Header) csv.Cell(name);
        csv.EndRow();
        Row(csv.Cell("").Cell(""), report.Total);
        foreach (var unit in report.Units) Row(csv.Cell(unit.Unit).Cell(unit.IsLead), unit.Count);
        return csv.ToString();
    }

    private static void Row(CsvText csv, ProgressCount count) => csv.Cell(count.Tasks).Cell(count.NotStarted).Cell(count.InProgress)
        .Cell(count.Done).Cell(count.Withdrawn).Cell(count.Overdue).Cell(count.DoneLate).EndRow();
}
