using System.CommandLine;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Input;
using LawGov.Cli.Terminals;
using LawGov.Model;
using LawGov.Model.Validation;
using LawGov.Reporting;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov report</c>: one HTML file that shows what documents contain, every fact with its place in the text.</summary>
internal static class ReportCommand
{
    private const int MostCompared = 1000;

    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths(terminal);
        paths.Arity = ArgumentArity.ZeroOrMore;
        var output = new Option<string>("--output", "-o") { Description = terminal.Say("option.output.report"), Required = true };
        var compare = Files(terminal, "--compare", "option.compare.report", "A B…", MostCompared);
        var follow = Files(terminal, "--follow", "option.follow.report", "PLAN REPORT [NEXT]", 3);
        var decisions = DecisionsSource.Option(terminal);
        var command = new Command("report", terminal.Say("report")) { paths, output, compare, follow, decisions };
        command.Validators.Add(result =>
        {
            if (result.GetResult(paths) is not { Tokens.Count: > 0 } && result.GetResult(compare) is null && result.GetResult(follow) is null) terminal.Refuse(result, terminal.Say("error.noReportInput"));
        });
        command.SetAction(result =>
        {
            var decided = DecisionsSource.Read(terminal, result.GetValue(decisions));
            return Run(terminal, result.GetValue(paths) ?? [], result.GetValue(compare) ?? [], result.GetValue(follow) ?? [], decided, result.GetValue(output)!);
        });
        return command;
    }

    private static Option<string[]> Files(Terminal terminal, string name, string key, string help, int most) =>
        new(name) { Description = terminal.Say(key), HelpName = help, Arity = new ArgumentArity(2, most), AllowMultipleArgumentsPerToken = true };

    private static int Run(Terminal terminal, string[] paths, string[] compare, string[] follow, Decisions decided, string output)
    {
        var reader = new InputReader(terminal);
        // A file that is named twice, as a document and in a comparison, is one document of the page.
        var read = new Dictionary<string, ReportDocument>(StringComparer.Ordinal);
        var documents = reader.Read(paths).Select(Show).ToList();
        var compared = compare.Length == 0 ? [] : reader.Read(compare).Select(Show).ToList();
        var followed = follow.ToList().ConvertAll(One);
        if (compare.Length > 0 && compared.Count < 2 || followed.Contains(null)) return ExitCodes.Unreadable;
        if (documents.Count + compared.Count + followed.Count > 0)
        {
            var options = new ReportPageOptions
            {
                Language = terminal.Language,
                Comparisons = compared.Skip(1).Select(lower => Compare(compared[0], lower)).ToValueList(),
                FollowUps = follow.Length == 0 ? [] : [Follow(followed[0]!, followed[1]!, followed.ElementAtOrDefault(2))],
            };
            var page = ReportPage.Write(documents, options);
            using var file = new StreamWriter(Faults.CreateFile(terminal, output));
            file.Write(page);
        }

        return CommonArguments.CodeOf(reader);

        ReportComparison Compare(ReportDocument a, ReportDocument b) => new(a, b, PlanComparer.Default.Compare(a.Document, b.Document, decided.Pairs));

        ReportFollowUp Follow(ReportDocument plan, ReportDocument report, ReportDocument? next) =>
            new(plan, report, FollowUpAnalyzer.Default.Analyze(plan.Document, plan.Text, report.Document, report.Text, decided.Statuses)) { Next = next is null ? null : Compare(plan, next) };

        ReportDocument? One(string path) => reader.ReadOne(path) is { } input ? Show(input) : null;

        ReportDocument Show(InputDocument input)
        {
            var result = input.Parse();
            var findings = DocumentInspector.Default.Inspect(result).Select(f => f.In(terminal.Language));
            var shown = new ReportDocument(result.Document, input.Content.Text) { Findings = findings.ToValueList() };
            return read.TryGetValue(input.Name, out var known) && known == shown ? known : read[input.Name] = shown;
        }
    }
}
