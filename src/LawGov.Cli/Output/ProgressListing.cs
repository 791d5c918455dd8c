using System.Globalization;
using LawGov.Analysis.Ledgers;

namespace LawGov.Cli.Output;

/// <summary>A progress report as tables.</summary>
internal static class ProgressListing
{
    public static void Write(Terminal terminal, ProgressReport report)
    {
        terminal.Output.WriteLine($"{report.Title ?? "ledger 台账"}, {Day(report.At)}");
        var table = Tables.Create(terminal, "unit 单位", "tasks 任务", "not started 未开始", "in progress 推进中", "done 已完成", "withdrawn 已调整", "overdue 逾期", "late 迟办");
        Row(table, "all 全部", report.Total);
        foreach (var unit in report.Units) Row(table, unit.Unit, unit.Count);
        Tables.Write(terminal, table);
        if (report.Overdue.Count > 0) WriteOverdue(terminal, report);
        if (report.Changes.Count > 0) WriteChanges(terminal, report);
    }

    private static void WriteOverdue(Terminal terminal, ProgressReport report)
    {
        terminal.Output.WriteLine();
        var table = Tables.Create(terminal, "overdue since 逾期", "id", "path", "task 任务", "units 单位");
        foreach (var entry in report.Overdue) Tables.AddRow(table, Day(entry.DueOn!.Value), entry.Id, entry.Path, entry.Text, string.Join("、", entry.Units.Select(u => u.Written)));
        Tables.Write(terminal, table);
    }

    private static void WriteChanges(Terminal terminal, ProgressReport report)
    {
        terminal.Output.WriteLine();
        var table = Tables.Create(terminal, "before 原状态", "now 现状态", "id", "path", "task 任务");
        foreach (var (entry, before) in report.Changes) Tables.AddRow(table, before?.ToString() ?? "-", entry.State.ToString(), entry.Id, entry.Path, entry.Text);
        Tables.Write(terminal, table);
    }

    private static void Row(Spectre.Console.Table table, string name, ProgressCount count) =>
        Tables.AddRow(table, name, $"{count.Tasks}", $"{count.NotStarted}", $"{count.InProgress}", $"{count.Done}", $"{count.Withdrawn}", $"{count.Overdue}", $"{count.DoneLate}");

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
