using LawGov.Analysis.Workload;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>Workload as comma-separated text (RFC 4180), one row for each unit, with a heading. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// WorkloadReport report = WorkloadAnalyzer.Default.Analyze(plan.Document);
/// File.WriteAllText("workload.csv", WorkloadCsv.Write(report));
/// </code>
/// </example>
public static class WorkloadCsv
{
    private static readonly AssignmentRole[] Roles = Enum.GetValues<AssignmentRole>();

    /// <summary>Writes the rows; those after groups were expanded when the report has them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(WorkloadReport report, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new CsvText(options, cancellationToken);
        text.Cell("canonical").Cell("body").Cell("kind").Cell("isGroup").Cell("tasks").Cell("assignments");
        foreach (var role in Roles) text.Cell(role.ToString());
        text.Cell("share").Cell("weighted").Cell("sole").Cell("parts").Cell("names").Cell("paths").EndRow();
        foreach (var row in report.Expanded ?? report.Units)
        {
            text.Cell(row.Canonical).Cell(row.Body).Cell(row.Kind.ToString()).Cell(row.IsGroup).Cell(row.Tasks).Cell(row.Assignments);
            foreach (var role in Roles) text.Cell(row.ByRole.FirstOrDefault(r => r.Role == role).Tasks);
            text.Cell(row.Share).Cell(row.Weighted).Cell(row.Sole).Cell(row.Parts.Count).Cell(string.Join(" | ", row.Names)).Cell(string.Join(" ", row.Paths)).EndRow();
        }
        return text.ToString();
    }

    /// <summary>Writes the table by functional body, one column for each document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string WriteBodies(WorkloadReport report, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new CsvText(options, cancellationToken);
        text.Cell("body").Cell("name").Cell("tasks");
        foreach (var document in report.Documents) text.Cell(document);
        text.Cell("predecessors").EndRow();
        foreach (var row in report.Bodies)
        {
            text.Cell(row.Body).Cell(row.Name).Cell(row.Tasks);
            foreach (var count in row.ByDocument) text.Cell(count);
            text.Cell(string.Join(" ", row.Predecessors)).EndRow();
        }
        return text.ToString();
    }
}
