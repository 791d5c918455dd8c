using LawGov.Analysis.Ledgers;
using LawGov.Cli.Terminals;
using LawGov.Model.Texts;

namespace LawGov.Cli.Output;

/// <summary>A progress report as tables.</summary>
internal static class ProgressListing
{
    private static readonly string[] Counts = ["tasks", "notStarted", "inProgress", "done", "withdrawn", "overdue", "late"];

    public static void Write(Terminal terminal, ProgressReport report)
    {
        terminal.Line(terminal.Say("progress.title", report.Title ?? terminal.Say("progress.ledger"), report.At));
        var table = Tables.Create(terminal, [TableHead.Text(terminal, "column.unit"), .. Counts.Select(c => TableHead.Number(terminal, $"column.{c}"))]);
        Row(table, terminal.Say("column.all"), report.Total);
        foreach (var unit in report.Units) Row(table, unit.Unit, unit.Count);
        Tables.Write(terminal, table);
        if (report.Overdue.Count > 0) WriteOverdue(terminal, report);
        if (report.Changes.Count > 0) WriteChanges(terminal, report);
    }

    private static void WriteOverdue(Terminal terminal, ProgressReport report)
    {
        var language = terminal.Language;
        terminal.Output.WriteLine();
        var table = Tables.Create(
            terminal, TableHead.Short(terminal, "column.overdueSince"), TableHead.Short(terminal, "column.id"), TableHead.Text(terminal, "column.path"),
            TableHead.Text(terminal, "column.text"), TableHead.Text(terminal, "column.units"));
        foreach (var entry in report.Overdue)
            Tables.AddRow(table, Terms.Of(entry.DueOn!.Value, language), entry.Id, new DocumentPath(entry.Path).In(language), entry.Text, Terms.List(entry.Units.Select(u => u.Written), language));
        Tables.Write(terminal, table);
    }

    private static void WriteChanges(Terminal terminal, ProgressReport report)
    {
        terminal.Output.WriteLine();
        var table = Tables.Create(
            terminal, TableHead.Short(terminal, "column.before"), TableHead.Short(terminal, "column.now"), TableHead.Short(terminal, "column.id"),
            TableHead.Text(terminal, "column.path"), TableHead.Text(terminal, "column.text"));
        foreach (var (entry, before) in report.Changes)
            Tables.AddRow(table, before is { } old ? terminal.Say($"state.{old}") : terminal.Say("none"), terminal.Say($"state.{entry.State}"), entry.Id, new DocumentPath(entry.Path).In(terminal.Language), entry.Text);
        Tables.Write(terminal, table);
    }

    private static void Row(Spectre.Console.Table table, string name, ProgressCount count) =>
        Tables.AddRow(table, name, $"{count.Tasks}", $"{count.NotStarted}", $"{count.InProgress}", $"{count.Done}", $"{count.Withdrawn}", $"{count.Overdue}", $"{count.DoneLate}");
}
