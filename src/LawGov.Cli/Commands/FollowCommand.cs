using System.CommandLine;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Input;
using LawGov.Cli.Output;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov follow</c>: what a report says of the tasks of a plan, and what the next plan makes of them.</summary>
internal static class FollowCommand
{
    public static Command Create(Terminal terminal)
    {
        var plan = new Argument<string>("PLAN") { Description = "The plan." };
        var report = new Argument<string>("REPORT") { Description = "The report on it." };
        var next = new Option<string?>("--next") { Description = "The next plan: shows what is carried over, dropped, raised, lowered and new." };
        var reminders = new Option<bool>("--reminders") { Description = "Print only the silent tasks, by the unit to ask." };
        var format = CommonArguments.Format(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var bom = CommonArguments.ByteOrderMark();
        var decisions = DecisionsSource.Option();
        var command = new Command("follow", "Says of every task of a plan what a report says of it.") { plan, report, next, reminders, format, bom, decisions };
        command.SetAction(result =>
        {
            var decided = DecisionsSource.Read(result.GetValue(decisions));
            return Run(terminal, result.GetValue(plan)!, result.GetValue(report)!, result.GetValue(next), result.GetValue(format)!, result.GetValue(reminders), decided, CommonArguments.CsvFor(terminal, result.GetValue(bom)!));
        });
        return command;
    }

    private static int Run(Terminal terminal, string plan, string report, string? next, string format, bool onlyReminders, Decisions decided, CsvOptions csv)
    {
        var reader = new InputReader(terminal);
        string[] paths = next is null ? [plan, report] : [plan, report, next];
        var inputs = paths.Select(p => reader.Read([p]).ToList() switch
        {
            [] => null,
            [var one] => one,
            var several => throw new UsageException($"{p}: one document is expected here; this holds {several.Count}"),
        }).ToList();
        if (inputs.Contains(null)) return ExitCodes.Unreadable;
        var documents = inputs.ConvertAll(d => d!.Parse().Document);
        var followed = FollowUpAnalyzer.Default.Analyze(documents[0], inputs[0]!.Content.Text, documents[1], inputs[1]!.Content.Text, decided.Statuses);
        var comparison = next is null ? null : PlanComparer.Default.Compare(documents[0], documents[2], decided.Pairs);
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(terminal.Output, [FollowUpJson.Write(followed, comparison)], isArray: false);
            return CommonArguments.CodeOf(reader);
        }

        var table = onlyReminders ? FollowUpTables.Reminders(followed) : comparison is null ? FollowUpTables.Ledger(followed) : FollowUpTables.Cycle(followed, comparison);
        if (format == OutputFormat.Csv) terminal.Output.Write(FollowUpCsv.Write(table, csv));
        else if (onlyReminders || comparison is not null) terminal.Output.Write(MarkdownTable.Write(table));
        else foreach (var line in FollowUpText.Lines(followed)) terminal.Output.WriteLine(line.TrimEnd());
        return CommonArguments.CodeOf(reader);
    }
}
