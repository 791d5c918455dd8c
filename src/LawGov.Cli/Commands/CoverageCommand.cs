using System.CommandLine;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Input;
using LawGov.Cli.Output;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov coverage</c>: what of an outline a document takes up, with evidence.</summary>
internal static class CoverageCommand
{
    private const string Auto = "auto";

    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths();
        var format = CommonArguments.Format(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var outline = new Option<string>("--outline")
        {
            Description = "The outline: auto, the id of a built-in one (see 'lawgov outlines'), a JSON file, or another plan that serves as outline.",
            DefaultValueFactory = _ => Auto,
        };
        var bom = CommonArguments.ByteOrderMark();
        var verbose = new Option<bool>("--verbose", "-v") { Description = "List the evidence." };
        var command = new Command("coverage", "Says which articles and points of an outline a document takes up, and on what evidence.") { paths, format, outline, verbose, bom };
        command.SetAction(result =>
        {
            var chosen = result.GetValue(outline)!;
            var other = chosen == Auto ? null : OutlineSource.Find(terminal, chosen);
            return Run(terminal, result.GetValue(paths)!, result.GetValue(format)!, other, result.GetValue(verbose), CommonArguments.CsvFor(terminal, result.GetValue(bom)!));
        });
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format, NationalOutline? outline, bool isVerbose, CsvOptions csv)
    {
        var reader = new InputReader(terminal);
        var reports = reader.Read(paths).Select(d => CoverageAnalyzer.Default.Analyze(d.Parse(), outline));
        switch (format)
        {
            case OutputFormat.Json:
                var objects = reports.Select(r => CoverageJson.Write(r)).ToList();
                if (objects.Count > 0) JsonOutput.Write(terminal.Output, objects, CommonArguments.MayBeSeveral(paths));
                break;
            case OutputFormat.Csv:
                terminal.Output.Write(CoverageCsv.Write(reports, csv));
                break;
            default:
                foreach (var report in reports)
                {
                    foreach (var line in CoverageText.Lines(report, isVerbose)) terminal.Output.WriteLine(line);
                    terminal.Output.WriteLine();
                }

                break;
        }

        return CommonArguments.CodeOf(reader);
    }
}
