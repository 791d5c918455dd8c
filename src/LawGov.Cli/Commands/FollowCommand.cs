using System.CommandLine;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov follow</c>: what a report says of the tasks of a plan, and what the next plan makes of them.</summary>
internal static class FollowCommand
{
    public static Command Create(Terminal terminal)
    {
        var plan = new Argument<string>("PLAN") { Description = terminal.Say("arg.planned") };
        var report = new Argument<string>("REPORT") { Description = terminal.Say("arg.reportFile") };
        var next = new Option<string?>("--next") { Description = terminal.Say("option.next") };
        var reminders = new Option<bool>("--reminders") { Description = terminal.Say("option.reminders") };
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json, OutputFormat.NdJson, OutputFormat.Csv);
        var bom = CommonArguments.ByteOrderMark(terminal);
        var decisions = DecisionsSource.Option(terminal);
        var command = new Command("follow", terminal.Say("follow")) { plan, report, next, reminders, format, bom, decisions };
        command.SetAction(result =>
        {
            var decided = DecisionsSource.Read(terminal, result.GetValue(decisions));
            return Run(terminal, result.GetValue(plan)!, result.GetValue(report)!, result.GetValue(next), result.GetValue(format)!, result.GetValue(reminders), decided, CommonArguments.CsvFor(terminal, result.GetValue(bom)!));
        });
        return command;
    }

    private static int Run(Terminal terminal, string plan, string report, string? next, string format, bool onlyReminders, Decisions decided, CsvOptions csv)
    {
        var reader = new InputReader(terminal);
        string[] paths = next is null ? [plan, report] : [plan, report, next];
        var inputs = paths.Select(reader.ReadOne).ToList();
        if (inputs.Contains(null)) return ExitCodes.Unreadable;
        var documents = inputs.ConvertAll(d => d!.Parse().Document);
        var followed = FollowUpAnalyzer.Default.Analyze(documents[0], inputs[0]!.Content.Text, documents[1], inputs[1]!.Content.Text, decided.Statuses);
        var comparison = next is null ? null : PlanComparer.Default.Compare(documents[0], documents[2], decided.Pairs);
        if (JsonOutput.Prints(format))
        {
            JsonOutput.WriteOne(terminal.Output, format, FollowUpJson.Write(followed, comparison));
            return CommonArguments.CodeOf(reader);
        }

        var table = onlyReminders ? FollowUpTables.Reminders(followed, terminal.Language) : comparison is null ? FollowUpTables.Ledger(followed, terminal.Language) : FollowUpTables.Cycle(followed, comparison, terminal.Language);
        if (format == OutputFormat.Csv) terminal.Output.Write(FollowUpCsv.Write(table, csv));
        else if (onlyReminders || comparison is not null) Tables.Write(terminal, table);
        else foreach (var line in FollowUpText.Lines(followed, terminal.Layout)) terminal.Output.WriteLine(line.TrimEnd());
        return CommonArguments.CodeOf(reader);
    }
}
