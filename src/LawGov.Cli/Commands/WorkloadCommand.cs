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
        var by = new Option<WorkloadKey>("--by") { Description = "A row for each unit at its place, or for each functional body wherever it is." };
        var top = new Option<int>("--top") { Description = "Rows to print as text; 0 for all.", DefaultValueFactory = _ => DefaultTop };
        var roster = new Option<string?>("--roster") { Description = "JSON file with the members of groups such as 各街镇; groups are counted member by member besides." };
        var weights = new Option<string?>("--weights") { Description = "Weights of the roles, such as Lead=2,Cooperating=0.25; the others keep their defaults." };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "Count every body under its successor at this date (yyyy-MM-dd), so that years before and after a reform compare." };
        var command = new Command("workload", "Counts the tasks each unit carries.") { paths, format, by, top, roster, weights, asOf };
        command.SetAction(result =>
        {
            if (!TryReadOptions(terminal, result.GetValue(by), result.GetValue(roster), result.GetValue(weights), out var options)) return ExitCodes.Usage;
            return Run(terminal, result.GetValue(paths)!, result.GetValue(format)!, result.GetValue(top), options with { LineageDate = result.GetValue(asOf) });
        });
        return command;
    }

    private static bool TryReadOptions(Terminal terminal, WorkloadKey by, string? roster, string? weights, out WorkloadOptions options)
    {
        options = new WorkloadOptions { By = by };
        try
        {
            if (weights is not null) options = options with { Weights = RoleWeights.Parse(weights) };
            if (roster is not null) options = options with { Roster = UnitRosterJson.Read(File.ReadAllText(roster)) };
            return true;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or System.Text.Json.JsonException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"lawgov: {e.Message}");
            return false;
        }
    }

    private static int Run(Terminal terminal, string[] paths, string format, int top, WorkloadOptions options)
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
                terminal.Output.Write(WorkloadCsv.Write(report));
                break;
            default:
                WorkloadListing.Write(terminal, report, top > 0 ? top : int.MaxValue);
                break;
        }

        return CommonArguments.CodeOf(reader);
    }
}
