using System.CommandLine;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov analyze</c>: the main job, everything about every document.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths(terminal);
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json, OutputFormat.NdJson);
        var command = new Command("analyze", terminal.Say("analyze")) { paths, format };
        command.SetAction(result => Run(terminal, result.GetValue(paths)!, result.GetValue(format)!));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format)
    {
        if (NdJsonStream.IsAsked(format, paths)) return NdJsonStream.Run(terminal, "analysis", result => AnalysisJson.Write(DocumentAnalysis.Of(result, terminal.Language)));
        var reader = new InputReader(terminal);
        var json = new JsonOutput(terminal.Output, format, CommonArguments.MayBeSeveral(paths));
        foreach (var input in reader.Read(paths))
        {
            var analysis = DocumentAnalysis.Of(input.Parse(), terminal.Language);
            if (JsonOutput.Prints(format)) json.Add(AnalysisJson.Write(analysis));
            else AnalysisReport.Write(terminal, analysis);
        }

        json.End();
        return CommonArguments.CodeOf(reader);
    }
}
