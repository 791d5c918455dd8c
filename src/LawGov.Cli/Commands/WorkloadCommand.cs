using System.CommandLine;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Model;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov workload</c>: who carries how much; several documents give one table.</summary>
internal static class WorkloadCommand
{
    private const int DefaultTop = 20;

    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths();
        var format = CommonArguments.Format(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var by = CommonArguments.Choice("--by", [], "A row for each unit at its place, or for each functional body wherever it is.", WorkloadKey.Unit);
        var top = new Option<int>("--top") { Description = "Rows to print as text; 0 for all.", DefaultValueFactory = _ => DefaultTop };
        top.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && r.Tokens[0].Value.StartsWith('-')) r.AddError("--top is a number of rows, 0 for all.");
        });
        var roster = new Option<string?>("--roster") { Description = "JSON file with the members of groups such as 各街镇; groups are counted member by member besides." };
        var weights = new Option<string?>("--weights") { Description = "Weights of the roles, such as Lead=2,Cooperating=0.25; the others keep their defaults." };
        var asOf = CommonArguments.Day("--as-of", "Count every body under its successor at this date (yyyy-MM-dd), so that years before and after a reform compare.");
        var bom = CommonArguments.ByteOrderMark();
        var command = new Command("workload", "Counts the tasks each unit carries.") { paths, format, by, top, roster, weights, asOf, bom };
        command.SetAction(result =>
        {
            var options = ReadOptions(result.GetValue(by), result.GetValue(roster), result.GetValue(weights), result.GetValue(asOf));
            return Run(terminal, result.GetValue(paths)!, result.GetValue(format)!, result.GetValue(top), options, CommonArguments.CsvFor(terminal, result.GetValue(bom)!));
        });
        return command;
    }

    private static WorkloadOptions ReadOptions(WorkloadKey by, string? roster, string? weights, DateOnly? asOf) => new()
    {
        By = by,
        LineageDate = asOf,
        Weights = weights is null ? RoleWeights.Default : ReadWeights(weights),
        Roster = roster is null ? null : Faults.ReadOption(roster, UnitRosterJson.Read),
    };

    private static RoleWeights ReadWeights(string text)
    {
        try
        {
            return RoleWeights.Parse(text);
        }
        catch (FormatException e)
        {
            throw new UsageException($"--weights: {e.Message}");
        }
    }

    private static int Run(Terminal terminal, string[] paths, string format, int top, WorkloadOptions options, CsvOptions csv)
    {
        var reader = new InputReader(terminal);
        var documents = new List<PolicyDocument>();
        foreach (var input in reader.Read(paths)) documents.Add(input.Parse().Document);
        if (documents.Count == 0) return CommonArguments.CodeOf(reader);
        var report = WorkloadAnalyzer.Default.Analyze(documents, options);
        switch (format)
        {
            case OutputFormat.Json:
                terminal.Output.WriteLine(WorkloadJson.Write(report));
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
