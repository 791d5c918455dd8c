using System.CommandLine;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov coverage</c>: what of an outline a document takes up, with evidence.</summary>
internal static class CoverageCommand
{
    private const string Auto = "auto";

    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths(terminal);
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json, OutputFormat.NdJson, OutputFormat.Csv);
        var outline = new Option<string[]>("--outline")
        {
            Description = terminal.Say("option.outline"),
            DefaultValueFactory = _ => [Auto],
        };
        var bom = CommonArguments.ByteOrderMark(terminal);
        var verbose = new Option<bool>("--verbose", "-v") { Description = terminal.Say("option.verbose.coverage") };
        var command = new Command("coverage", terminal.Say("coverage")) { paths, format, outline, verbose, bom };
        command.SetAction(result =>
        {
            var outlines = result.GetValue(outline)!.Select(chosen => chosen == Auto ? null : OutlineSource.Find(terminal, chosen)).ToList();
            return Run(terminal, result.GetValue(paths)!, result.GetValue(format)!, outlines, result.GetValue(verbose), CommonArguments.CsvFor(terminal, result.GetValue(bom)!));
        });
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format, List<NationalOutline?> outlines, bool isVerbose, CsvOptions csv)
    {
        var analyzer = new CoverageAnalyzer(new CoverageOptions { Language = terminal.Language });
        // One outline gives one report, several an array of them.
        if (NdJsonStream.IsAsked(format, paths))
            return NdJsonStream.Run(terminal, "coverage", result => outlines is [var one] ? CoverageJson.Write(analyzer.Analyze(result, one)) : $"[{string.Join(",", outlines.Select(o => CoverageJson.Write(analyzer.Analyze(result, o))))}]");
        var reader = new InputReader(terminal);
        var reports = reader.Read(paths).SelectMany(d =>
        {
            var read = d.Parse();
            return outlines.Select(o => (Report: analyzer.Analyze(read, o), d.Content.Text));
        });
        switch (format)
        {
            case OutputFormat.Json or OutputFormat.NdJson:
                var json = new JsonOutput(terminal.Output, format, outlines.Count > 1 || CommonArguments.MayBeSeveral(paths));
                foreach (var (report, _) in reports) json.Add(CoverageJson.Write(report));
                json.End();
                break;
            case OutputFormat.Csv:
                CoverageCsv.Write(terminal.Output, reports.Select(r => r.Report), csv);
                break;
            default:
                foreach (var (report, text) in reports)
                {
                    foreach (var line in CoverageText.Lines(report, isVerbose, text, terminal.Layout)) terminal.Output.WriteLine(line);
                    terminal.Output.WriteLine();
                }

                break;
        }

        return CommonArguments.CodeOf(reader);
    }
}
