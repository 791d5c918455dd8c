using System.CommandLine;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;
using LawGov.Model.Units;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov workload</c>: who carries how much; several documents give one table.</summary>
internal static class WorkloadCommand
{
    private const int DefaultTop = 20;

    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths(terminal);
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json, OutputFormat.NdJson, OutputFormat.Csv);
        var by = CommonArguments.Choice(terminal, "--by", [], "option.by", WorkloadKey.Unit);
        var top = new Option<int>("--top") { Description = terminal.Say("option.top"), DefaultValueFactory = _ => DefaultTop };
        top.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && r.Tokens[0].Value.StartsWith('-')) terminal.Refuse(r, terminal.Say("error.badTop"));
        });
        var roster = new Option<string?>("--roster") { Description = terminal.Say("option.roster") };
        var weights = new Option<string?>("--weights") { Description = terminal.Say("option.weights") };
        var asOf = CommonArguments.Day(terminal, "--as-of", "option.asOf");
        var bom = CommonArguments.ByteOrderMark(terminal);
        var command = new Command("workload", terminal.Say("workload")) { paths, format, by, top, roster, weights, asOf, bom };
        command.SetAction(result =>
        {
            var options = ReadOptions(terminal, result.GetValue(by), result.GetValue(roster), result.GetValue(weights), result.GetValue(asOf));
            return Run(terminal, result.GetValue(paths)!, result.GetValue(format)!, result.GetValue(top), options, CommonArguments.CsvFor(terminal, result.GetValue(bom)!));
        });
        return command;
    }

    private static WorkloadOptions ReadOptions(Terminal terminal, WorkloadKey by, string? roster, string? weights, DateOnly? asOf) => new()
    {
        By = by,
        LineageDate = asOf,
        Weights = weights is null ? RoleWeights.Default : ReadWeights(terminal, weights),
        Roster = roster is null ? null : Faults.ReadOption(terminal, roster, ReadRoster),
    };

    private static UnitRoster ReadRoster(string json)
    {
        var roster = UnitRosterJson.Read(json);
        return roster.GroupsUnknownTo(UnitCatalogue.Default) is { Count: > 0 } unknown ? throw new InvalidDataException($"\"group\": \"{unknown[0]}\"") : roster;
    }

    private static RoleWeights ReadWeights(Terminal terminal, string text)
    {
        try
        {
            return RoleWeights.Parse(text);
        }
        catch (FormatException e)
        {
            throw new UsageException(terminal.Say("error.badWeights", e.Message));
        }
    }

    private static int Run(Terminal terminal, string[] paths, string format, int top, WorkloadOptions options, CsvOptions csv)
    {
        var reader = new InputReader(terminal);
        // Each document is counted and let go; what people read names no paths.
        var report = WorkloadAnalyzer.Default.Analyze(reader.Read(paths).Select(d => d.Parse().Document), options with { IncludesPaths = format != OutputFormat.Text });
        if (report.Documents.Count == 0) return CommonArguments.CodeOf(reader);
        switch (format)
        {
            case OutputFormat.Json or OutputFormat.NdJson:
                JsonOutput.WriteOne(terminal.Output, format, WorkloadJson.Write(report));
                break;
            case OutputFormat.Csv:
                terminal.Output.Write(WorkloadCsv.Write(report, csv));
                break;
            default:
                WorkloadListing.Write(terminal, report, top > 0 ? top : int.MaxValue);
                break;
        }

        return CommonArguments.CodeOf(reader);
    }
}
