using LawGov.Analysis.Schedule;
using LawGov.Cli.Terminals;
using LawGov.Model.Texts;

namespace LawGov.Cli.Output;

/// <summary>A schedule as a table.</summary>
internal static class ScheduleListing
{
    public static void Write(Terminal terminal, ScheduleReport report, Quarter? quarter, DateOnly? overdueAt)
    {
        terminal.Line(terminal.Say("documents", report.Documents.ToList()));
        var rows = quarter is { } chosen ? report.DueIn(chosen).Select(o => (Date: (DateOnly?)o.Date, o.Entry))
            : overdueAt is { } day ? report.PastDueAt(day).Select(e => (e.Date, Entry: e))
            : report.Entries.Select(e => (e.Date, Entry: e));
        // One document needs no column of its own.
        var withDocument = report.Documents.Count > 1;
        var table = Tables.Create(
            terminal,
            [
                TableHead.Text(terminal, "column.due"), TableHead.Text(terminal, "column.when"), .. withDocument ? [TableHead.Text(terminal, "column.document")] : (TableHead[])[],
                TableHead.Text(terminal, "column.path"), TableHead.Text(terminal, "column.text"), TableHead.Text(terminal, "column.units"),
            ]);
        var count = 0;
        foreach (var (date, entry) in rows)
        {
            count++;
            Tables.AddRow(
                table,
                [
                    Day(terminal, date, entry), entry.When, .. withDocument ? [entry.Document] : (string[])[], new DocumentPath(entry.Path).In(terminal.Language), entry.Title,
                    Terms.List(entry.Units.Select(u => u.Written).Distinct(), terminal.Language),
                ]);
        }

        if (count == 0) terminal.Line(terminal.Say("nothing"));
        else Tables.Write(terminal, table);
    }

    private static string Day(Terminal terminal, DateOnly? date, ScheduleEntry entry) =>
        date is { } day ? Terms.Of(day, terminal.Language) : entry.Days.Count > 0 ? string.Join(" ", entry.Days.Select(d => $"*-{d}")) : terminal.Say("none");
}
