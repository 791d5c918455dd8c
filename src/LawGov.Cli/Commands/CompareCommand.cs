using System.CommandLine;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;
using LawGov.Model;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov compare</c>: what two plans have in common and what changed; what several lower plans take up of an upper one.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        var a = new Argument<string>("A") { Description = terminal.Say("arg.a") };
        var b = new Argument<string[]>("B") { Description = terminal.Say("arg.b"), Arity = ArgumentArity.OneOrMore };
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json, OutputFormat.NdJson, OutputFormat.Csv);
        var bom = CommonArguments.ByteOrderMark(terminal);
        var verbose = new Option<bool>("--verbose", "-v") { Description = terminal.Say("option.verbose.compare") };
        var outline = new Option<string?>("--outline")
        {
            Description = terminal.Say("option.outline.compare"),
        };
        var decisions = DecisionsSource.Option(terminal);
        var command = new Command("compare", terminal.Say("compare")) { a, b, format, bom, verbose, outline, decisions };
        command.SetAction(result =>
        {
            var decided = DecisionsSource.Read(terminal, result.GetValue(decisions));
            var asked = result.GetValue(outline) is { } name ? OutlineSource.Find(terminal, name) : null;
            var csv = CommonArguments.CsvFor(terminal, result.GetValue(bom)!);
            return Run(terminal, result.GetValue(a)!, result.GetValue(b)!, result.GetValue(format)!, result.GetValue(verbose), asked, decided, csv);
        });
        return command;
    }

    private static int Run(Terminal terminal, string a, string[] b, string format, bool isVerbose, NationalOutline? outline, Decisions decided, CsvOptions csv)
    {
        var reader = new InputReader(terminal);
        var upper = reader.Read([a]).Select(d => d.Parse().Document).ToList();
        if (upper.Count > 1) throw new UsageException(terminal.Say("error.file", a, terminal.Say("error.oneUpper", upper.Count)));
        if (upper.Count == 0) return ExitCodes.Unreadable;
        PolicyDocument? first = null;
        var reports = new List<PlanComparisonReport>();
        foreach (var document in reader.Read(b).Select(d => d.Parse().Document))
        {
            // Of the lower plans only what the comparison says is kept.
            first ??= document;
            reports.Add(PlanComparer.Default.Compare(upper[0], document, decided.Pairs));
        }

        if (first is null) return ExitCodes.Unreadable;
        if (reports.Count == 1 && outline is not null)
            reports[0] = reports[0].WithOutline(outline.Id, Articles(upper[0]), Articles(first));
        if (reports.Count == 1) Print(terminal, reports[0], format, isVerbose, csv);
        else Print(terminal, TakeUpReport.Of(reports), format, csv);
        return CommonArguments.CodeOf(reader);

        IReadOnlyDictionary<string, int?> Articles(PolicyDocument document) => CoverageAnalyzer.Default.Analyze(document, outline).ArticlesByPath;
    }

    private static void Print(Terminal terminal, PlanComparisonReport report, string format, bool isVerbose, CsvOptions csv)
    {
        if (JsonOutput.Prints(format)) JsonOutput.WriteOne(terminal.Output, format, PlanComparisonJson.Write(report));
        else if (format == OutputFormat.Csv) terminal.Output.Write(PlanComparisonCsv.Write(report, csv));
        else foreach (var line in PlanComparisonText.Lines(report, isVerbose, terminal.Layout)) terminal.Output.WriteLine(line.TrimEnd());
    }

    private static void Print(Terminal terminal, TakeUpReport report, string format, CsvOptions csv)
    {
        if (JsonOutput.Prints(format)) JsonOutput.WriteOne(terminal.Output, format, TakeUpJson.Write(report));
        else if (format == OutputFormat.Csv) terminal.Output.Write(FollowUpCsv.Write(TakeUpTables.Items(report, terminal.Language), csv));
        else foreach (var line in TakeUpText.Lines(report, terminal.Layout)) terminal.Output.WriteLine(line.TrimEnd());
    }
}
