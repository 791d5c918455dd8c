using LawGov.Analysis.Workload;
using LawGov.Cli.Terminals;
using LawGov.Model.Texts;

namespace LawGov.Cli.Output;

/// <summary>A workload report as tables.</summary>
internal static class WorkloadListing
{
    /// <summary>More documents get no column each: nobody could read the table.</summary>
    private const int MostColumns = 20;

    public static void Write(Terminal terminal, WorkloadReport report, int top)
    {
        terminal.Line(terminal.Say("documents", report.Documents.ToList()));
        WriteSummary(terminal, report.Summary);
        UnitTable.Write(terminal, [.. report.Units.Take(top)], withWeights: true);
        if (report.TasksNotPaired > 0) terminal.Line(terminal.Say("workload.pairs", report.TasksNotPaired));
        if (report.Documents.Count > 1) WriteBodies(terminal, report, top);
        if (report is not { Expanded: { } expanded, ExpandedSummary: { } after }) return;
        terminal.Output.WriteLine();
        terminal.Line(terminal.Say("workload.expanded"));
        foreach (var expansion in report.Expansions)
            terminal.Line(terminal.Say(expansion.Members.Count == 0 ? "workload.notInRoster" : "workload.expansion", expansion.Phrase, expansion.Tasks, expansion.Members.Count));
        WriteSummary(terminal, after);
        UnitTable.Write(terminal, [.. expanded.Take(top)], withWeights: true);
    }

    private static void WriteSummary(Terminal terminal, WorkloadSummary summary)
    {
        terminal.Line(Terms.List(
            [
                terminal.Say("summary.tasks", summary.Tasks), terminal.Say("summary.assignments", summary.Assignments), terminal.Say("summary.units", summary.Units),
                terminal.Say("summary.groups", summary.Groups),
            ],
            terminal.Language));
        terminal.Line(terminal.Say("summary.perTask", Percent.Number(summary.MeanUnitsPerTask), summary.MaxUnitsPerTask));
        terminal.Line(terminal.Say("summary.concentration", Percent.Number(summary.Herfindahl), Percent.Number(summary.Gini)));
        terminal.Line(terminal.Say("summary.without", summary.TasksWithoutUnit, summary.TasksWithOnlyGroups));
    }

    /// <summary>The documents have numbers, since their names are too long for headings.</summary>
    private static void WriteBodies(Terminal terminal, WorkloadReport report, int top)
    {
        terminal.Output.WriteLine();
        var columns = report.Documents.Count > MostColumns ? 0 : report.Documents.Count;
        for (var i = 0; i < columns; i++) terminal.Line(terminal.Say("document.numbered", i + 1, report.Documents[i]));
        var numbers = Enumerable.Range(1, columns).Select(n => new TableHead($"[{n}]", true, true));
        var table = Tables.Create(terminal, [TableHead.Text(terminal, "column.body"), TableHead.Number(terminal, "column.tasks"), .. numbers]);
        foreach (var body in report.Bodies.Take(top)) Tables.AddRow(table, [body.Name, $"{body.Tasks}", .. body.ByDocument.Take(columns).Select(n => $"{n}")]);
        Tables.Write(terminal, table);
    }
}
