using System.Globalization;
using LawGov.Analysis.Schedule;

namespace LawGov.Analysis.Rendering;

/// <summary>Schedules as comma-separated text: a row for each entry. Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// ScheduleReport report = ScheduleAnalyzer.Default.Analyze(plan.Document);
/// File.WriteAllText("schedule.csv", ScheduleCsv.Write(report));
/// </code>
/// </example>
public static class ScheduleCsv
{
    private static readonly string[] Header = ["id", "kind", "document", "path", "title", "when", "date", "recurrence", "days", "from", "until", "units"];

    /// <summary>Writes the entries of a schedule, header row first.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="options">How to write it; <see cref="CsvOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(ScheduleReport report, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var csv = new CsvText(options, cancellationToken);
        foreach (var name in Header) csv.Cell(name);
        csv.EndRow();
        foreach (var entry in report.Entries)
        {
            csv.Cell(entry.Id).Cell(entry.Kind.ToString()).Cell(entry.Document).Cell(entry.Path).Cell(entry.Title).Cell(entry.When)
                .Cell(Day(entry.Date)).Cell(entry.Recurrence.ToString()).Cell(string.Join("; ", entry.Days)).Cell(Day(entry.From)).Cell(Day(entry.Until))
                .Cell(string.Join("; ", entry.Units.Select(u => u.Name))).EndRow();
        }

        return csv.ToString();
    }

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
