using System.Globalization;
using LawGov.Analysis.Schedule;

namespace LawGov.Cli.Output;

/// <summary>A schedule as a table.</summary>
internal static class ScheduleListing
{
    public static void Write(Terminal terminal, ScheduleReport report, Quarter? quarter, DateOnly? overdueAt)
    {
        terminal.Output.WriteLine($"documents 文件: {string.Join(", ", report.Documents)}");
        var rows = quarter is { } chosen ? report.DueIn(chosen).Select(o => (Date: (DateOnly?)o.Date, o.Entry))
            : overdueAt is { } day ? report.PastDueAt(day).Select(e => (e.Date, Entry: e))
            : report.Entries.Select(e => (e.Date, Entry: e));
        var table = Tables.Create(terminal, "due 期限", "when 时限", "document", "path", "task 任务", "units 单位");
        var count = 0;
        foreach (var (date, entry) in rows)
        {
            count++;
            Tables.AddRow(table, Day(date, entry), entry.When, entry.Document, entry.Path, entry.Title, string.Join("、", entry.Units.Select(u => u.Written).Distinct()));
        }

        if (count == 0) terminal.Output.WriteLine("nothing 无");
        else Tables.Write(terminal, table);
    }

    private static string Day(DateOnly? date, ScheduleEntry entry) =>
        date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? (entry.Days.Count > 0 ? string.Join(" ", entry.Days.Select(d => $"*-{d}")) : "-");
}
