using System.Globalization;
using LawGov.Analysis.Schedule;

namespace LawGov.Analysis.Rendering;

/// <summary>Schedules as comma-separated text: a row for each entry. Thread-safe.</summary>
public static class ScheduleCsv
{
    private static readonly string[] Header = ["id", "kind", "document", "path", "title", "when", "date", "recurrence", "days", "from", "until", "units"];

    /// <summary>Writes the entries of a schedule, header row first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(ScheduleReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var csv = new CsvText();
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
