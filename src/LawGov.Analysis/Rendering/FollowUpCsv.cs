using LawGov.Analysis.FollowUp;

namespace LawGov.Analysis.Rendering;

/// <summary>Follow-ups as comma-separated text. Thread-safe.</summary>
/// <example>
/// <code>
/// PolicyFile plan = PolicyFile.Read("plan.docx"), yearly = PolicyFile.Read("report.docx");
/// FollowUpReport report = FollowUpAnalyzer.Default.Analyze(plan.Document!, plan.Text, yearly.Document!, yearly.Text);
/// File.WriteAllText("follow-up.csv", FollowUpCsv.Write(report));
/// </code>
/// </example>
public static class FollowUpCsv
{
    /// <summary>Writes plan against report with an empty last column for the answer of the unit (对账表), header row first.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(FollowUpReport report, CsvOptions? options = null, CancellationToken cancellationToken = default) =>
        Write(FollowUpTables.Ledger(report), options, cancellationToken);

    /// <summary>Writes any table, header row first.</summary>
    /// <param name="table">What to write.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(ReportTable table, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        var csv = new CsvText(options, cancellationToken);
        foreach (var column in table.Columns) csv.Cell(column.Name);
        csv.EndRow();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row) csv.Cell(cell);
            csv.EndRow();
        }

        return csv.ToString();
    }
}
