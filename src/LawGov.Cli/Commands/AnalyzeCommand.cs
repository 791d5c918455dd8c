using System.CommandLine;
using LawGov.Cli.Input;
using LawGov.Cli.Output;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov analyze</c>: the main job, everything about every document.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths(terminal);
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json);
        var command = new Command("analyze", terminal.Say("analyze")) { paths, format };
        command.SetAction(result => Run(terminal, result.GetValue(paths)!, result.GetValue(format)!));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format)
    {
        var reader = new InputReader(terminal);
        var objects = new List<string>();
        foreach (var input in reader.Read(paths))
        {
            var analysis = DocumentAnalysis.Of(input.Parse(), terminal.Language);
            if (format == OutputFormat.Json) objects.Add(AnalysisJson.Write(analysis));
            else AnalysisReport.Write(terminal, analysis);
        }

        if (objects.Count > 0) JsonOutput.Write(terminal.Output, objects, CommonArguments.MayBeSeveral(paths));
        return CommonArguments.CodeOf(reader);
    }
}
