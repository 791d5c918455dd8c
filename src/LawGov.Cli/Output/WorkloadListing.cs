using LawGov.Analysis.Workload;

namespace LawGov.Cli.Output;

/// <summary>A workload report as tables.</summary>
internal static class WorkloadListing
{
    public static void Write(Terminal terminal, WorkloadReport report, int top)
    {
        terminal.Output.WriteLine($"documents 文件: {string.Join(", ", report.Documents)}");
        WriteSummary(terminal, report.Summary);
        WriteUnits(terminal, report.Units, top);
        if (report.TasksNotPaired > 0) terminal.Output.WriteLine($"{report.TasksNotPaired} tasks name too many units to be counted in pairs");
        if (report.Documents.Count > 1) WriteBodies(terminal, report, top);
        if (report is not { Expanded: { } expanded, ExpandedSummary: { } after }) return;
        terminal.Output.WriteLine();
        terminal.Output.WriteLine("after the groups were replaced by their members 集合称谓展开后:");
        foreach (var expansion in report.Expansions) terminal.Output.WriteLine($"  {expansion.Phrase}: {expansion.Tasks} tasks → {(expansion.Members.Count == 0 ? "not in the roster" : $"{expansion.Members.Count} bodies")}");
        WriteSummary(terminal, after);
        WriteUnits(terminal, expanded, top);
    }

    private static void WriteSummary(Terminal terminal, WorkloadSummary summary)
    {
        var table = Tables.Create(terminal, "tasks 任务", "assignments 分工", "units 单位", "groups 集合", "units per task", "most", "Herfindahl", "Gini", "without unit", "only groups");
        Tables.AddRow(
            table, $"{summary.Tasks}", $"{summary.Assignments}", $"{summary.Units}", $"{summary.Groups}", Number(summary.MeanUnitsPerTask), $"{summary.MaxUnitsPerTask}",
            Number(summary.Herfindahl), Number(summary.Gini), $"{summary.TasksWithoutUnit}", $"{summary.TasksWithOnlyGroups}");
        Tables.Write(terminal, table);
    }

    private static void WriteUnits(Terminal terminal, IEnumerable<UnitWorkload> units, int top)
    {
        var table = Tables.Create(terminal, "unit 单位", "tasks", "share", "weighted", "alone", "by role");
        foreach (var unit in units.Take(top))
            Tables.AddRow(table, (unit.IsGroup ? "* " : "") + unit.Canonical, $"{unit.Tasks}", Percent.Of(unit.Share), Number(unit.Weighted), $"{unit.Sole}", string.Join(", ", unit.ByRole.Select(r => $"{r.Role} {r.Tasks}")));
        Tables.Write(terminal, table);
    }

    private static void WriteBodies(Terminal terminal, WorkloadReport report, int top)
    {
        terminal.Output.WriteLine();
        var table = Tables.Create(terminal, ["body 机构职能", "tasks", .. report.Documents]);
        foreach (var body in report.Bodies.Take(top)) Tables.AddRow(table, [body.Name, $"{body.Tasks}", .. body.ByDocument.Select(n => $"{n}")]);
        Tables.Write(terminal, table);
    }

    private static string Number(double value) => Math.Round(value, 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
