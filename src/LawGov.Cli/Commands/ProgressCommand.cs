using System.CommandLine;
using LawGov.Analysis.Ledgers;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov progress</c>: how far the tasks of a filled ledger had come at a day.</summary>
internal static class ProgressCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("LEDGER") { Description = terminal.Say("arg.ledger") };
        var at = CommonArguments.Day(terminal, "--at", "option.at");
        at.Required = true;
        var since = new Option<string?>("--since") { Description = terminal.Say("option.since") };
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json, OutputFormat.NdJson, OutputFormat.Csv);
        var bom = CommonArguments.ByteOrderMark(terminal);
        var command = new Command("progress", terminal.Say("progress")) { path, at, since, format, bom };
        command.SetAction(result => Run(terminal, result.GetValue(path)!, result.GetValue(at)!.Value, result.GetValue(since), result.GetValue(format)!, CommonArguments.CsvFor(terminal, result.GetValue(bom)!)));
        return command;
    }

    private static int Run(Terminal terminal, string path, DateOnly at, string? since, string format, CsvOptions csv)
    {
        if (LedgerSource.Read(terminal, path) is not { } ledger) return ExitCodes.Unreadable;
        Ledger? previous = null;
        if (since is not null && (previous = LedgerSource.Read(terminal, since)) is null) return ExitCodes.Unreadable;
        var report = ProgressAnalyzer.Default.Analyze(ledger, at, previous);
        switch (format)
        {
            case OutputFormat.Json or OutputFormat.NdJson:
                JsonOutput.WriteOne(terminal.Output, format, LedgerJson.Write(report));
                break;
            case OutputFormat.Csv:
                terminal.Output.Write(ProgressCsv.Write(report, csv));
                break;
            default:
                ProgressListing.Write(terminal, report);
                break;
        }

        return ExitCodes.Done;
    }
}
