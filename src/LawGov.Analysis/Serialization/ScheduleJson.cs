using System.Text.Json;
using LawGov.Analysis.Schedule;
using LawGov.Model.Json;

namespace LawGov.Analysis.Serialization;

/// <summary>Writes schedules as JSON: camelCase, enums by name, dates as <c>yyyy-MM-dd</c>, days of the year as <c>MM-dd</c> (31 is the last day of any month). Thread-safe.</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// ScheduleReport report = ScheduleAnalyzer.Default.Analyze(plan.Document);
/// File.WriteAllText("schedule.json", ScheduleJson.Write(report));
/// </code>
/// </example>
public static class ScheduleJson
{
    private static readonly ScheduleJsonContext Indented = ScheduleJsonContext.With(indented: true);
    private static readonly ScheduleJsonContext OneLine = ScheduleJsonContext.With(indented: false);

    /// <summary>Writes a schedule as one JSON object.</summary>
    /// <param name="report">The schedule.</param>
    /// <param name="indented">Whether on several lines.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(ScheduleReport report, bool indented = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var record = new ScheduleRecord(report.Documents, report.Entries.Select(RecordOf));
        return CancellableJson.Write(record, (indented ? Indented : OneLine).ScheduleRecord, cancellationToken);
    }

    private static ScheduleEntryRecord RecordOf(ScheduleEntry e) => new(
        e.Id, e.Kind, e.Document, e.DocumentTitle, e.Path, e.Title, e.When, e.Date, e.Recurrence, e.Days.Select(d => d.ToString()),
        e.From, e.Until, e.Units, new SpanRecord(e.Span.Start, e.Span.Length));
}
