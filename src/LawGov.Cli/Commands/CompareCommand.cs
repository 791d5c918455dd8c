using System.CommandLine;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Model;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov compare</c>: what two plans have in common and what changed; what several lower plans take up of an upper one.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        var a = new Argument<string>("A") { Description = "The older or upper plan." };
        var b = new Argument<string[]>("B") { Description = "The newer or lower plan; several lower plans, or a folder of them, show which takes up what.", Arity = ArgumentArity.OneOrMore };
        var format = CommonArguments.Format(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var bom = CommonArguments.ByteOrderMark();
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Show common expressions and the difference in wording." };
        var outline = new Option<string?>("--outline")
        {
            Description = "Also say which items without counterpart the outline has not either: the id of a built-in one, a JSON file, or a plan that serves as outline. For two plans.",
        };
        var decisions = DecisionsSource.Option();
        var command = new Command("compare", "Compares two plans item by item: kept, reworded, split, merged, dropped, new, and what changed.") { a, b, format, bom, verbose, outline, decisions };
        command.SetAction(result =>
        {
            var decided = DecisionsSource.Read(result.GetValue(decisions));
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
        var lower = reader.Read(b).Select(d => d.Parse().Document).ToList();
        if (upper.Count > 1) throw new UsageException($"{a}: one plan is compared with others; this holds {upper.Count}");
        if (upper.Count == 0 || lower.Count == 0) return ExitCodes.Unreadable;
        var reports = lower.ConvertAll(document => PlanComparer.Default.Compare(upper[0], document, decided.Pairs));
        if (reports.Count == 1 && outline is not null)
            reports[0] = reports[0].WithOutline(outline.Id, Articles(upper[0]), Articles(lower[0]));
        if (reports.Count == 1) Print(terminal, reports[0], format, isVerbose, csv);
        else Print(terminal, TakeUpReport.Of(reports), format, csv);
        return CommonArguments.CodeOf(reader);

        IReadOnlyDictionary<string, int?> Articles(PolicyDocument document) => CoverageAnalyzer.Default.Analyze(document, outline).ArticlesByPath;
    }

    private static void Print(Terminal terminal, PlanComparisonReport report, string format, bool isVerbose, CsvOptions csv)
    {
        if (format == OutputFormat.Json) JsonOutput.Write(terminal.Output, [PlanComparisonJson.Write(report)], isArray: false);
        else if (format == OutputFormat.Csv) terminal.Output.Write(PlanComparisonCsv.Write(report, csv));
        else foreach (var line in PlanComparisonText.Lines(report, isVerbose)) terminal.Output.WriteLine(line.TrimEnd());
    }

    private static void Print(Terminal terminal, TakeUpReport report, string format, CsvOptions csv)
    {
        if (format == OutputFormat.Json) JsonOutput.Write(terminal.Output, [TakeUpJson.Write(report)], isArray: false);
        else if (format == OutputFormat.Csv) terminal.Output.Write(FollowUpCsv.Write(TakeUpTables.Items(report), csv));
        else foreach (var line in TakeUpText.Lines(report)) terminal.Output.WriteLine(line.TrimEnd());
    }
}
