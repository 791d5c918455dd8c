using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Ledgers;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Serialization;
using LawGov.Model.Validation;

namespace LawGov.Analysis.Tests.Growth;

/// <summary>A stage of the work on a document, made ready outside of what is measured.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Prepare">Takes the text and gives the work to measure.</param>
public sealed record Stage(string Name, Func<string, Action> Prepare)
{
    /// <summary>All stages.</summary>
    public static IReadOnlyList<Stage> All { get; } =
    [
        new("parse", text => () => PolicyDocumentParser.Default.Parse(text)),
        OfDocument("JSON out", (document, _) => PolicyDocumentJson.Write(document)),
        new("JSON in", text =>
        {
            var json = PolicyDocumentJson.Write(Read(text));
            return () => PolicyDocumentJson.Read(json);
        }),
        OfDocument("validate", (document, text) => DocumentInspector.Default.Inspect(document, text)),
        OfDocument("coverage", (document, text) => CoverageAnalyzer.Default.Analyze(document, sourceText: text)),
        OfDocument("workload", (document, _) => WorkloadAnalyzer.Default.Analyze(document)),
        OfDocument("tasks as CSV", (document, _) => TaskCsv.Write([document])),
        Rendered("coverage rendered", (document, text) => CoverageAnalyzer.Default.Analyze(document, sourceText: text),
            r => _ = CoverageJson.Write(r).Length + CoverageCsv.Write([r]).Length + CoverageText.Lines(r, true).Count),
        Rendered("workload rendered", (document, _) => WorkloadAnalyzer.Default.Analyze(document),
            r => _ = WorkloadJson.Write(r).Length + WorkloadCsv.Write(r).Length + HtmlTable.Write(WorkloadTables.Units(r)).Length),
        OfDocument("compare", (document, _) => PlanComparer.Default.Compare(document, document)),
        Rendered("comparison rendered", (document, _) => PlanComparer.Default.Compare(document, document),
            r => _ = PlanComparisonJson.Write(r).Length + PlanComparisonCsv.Write(r).Length + PlanComparisonText.Lines(r, true).Count),
        OfDocument("follow", (document, text) => FollowUpAnalyzer.Default.Analyze(document, text, document, text)),
        Rendered("follow-up rendered", (document, text) => FollowUpAnalyzer.Default.Analyze(document, text, document, text),
            r => _ = FollowUpJson.Write(r).Length + FollowUpCsv.Write(r).Length + FollowUpText.Lines(r).Count + MarkdownTable.Write(FollowUpTables.Reminders(r)).Length),
        OfDocument("schedule", (document, _) => ScheduleAnalyzer.Default.Analyze([document])),
        Rendered("schedule rendered", (document, _) => ScheduleAnalyzer.Default.Analyze([document]), r => _ = ScheduleJson.Write(r).Length + ScheduleCsv.Write(r).Length),
        OfDocument("ledger", (document, text) => LedgerBuilder.Default.Create(document, new LedgerOptions { SourceText = text })),
        Rendered("ledger renewed", (document, _) => (Document: document, Ledger: LedgerBuilder.Default.Create(document)), r => LedgerBuilder.Default.Renew(r.Ledger, r.Document)),
        Rendered("ledger rendered", (document, _) => LedgerBuilder.Default.Create(document), l => LedgerJson.Write(l)),
        Rendered("progress", (document, _) => LedgerBuilder.Default.Create(document), l => ProgressCsv.Write(ProgressAnalyzer.Default.Analyze(l, new DateOnly(2022, 1, 1)))),
        OfDocument("citations", (document, text) => CitationAnalyzer.Default.Analyze([new CitingDocument(document, text)])),
        Rendered("citations rendered", (document, text) => CitationAnalyzer.Default.Analyze([new CitingDocument(document, text)]),
            n => _ = CitationJson.Write(n).Length + CitationCsv.Write(n).Length + CitationGraphMl.Write(n).Length + CitationMermaid.Write(n).Length),
        OfDocument("outline of a document", (document, _) => OutlineConverter.FromDocument(document)),
    ];

    private static Stage Rendered<T>(string name, Func<PolicyDocument, string, T> report, Action<T> render) => new(name, text =>
    {
        var made = report(Read(text), text);
        return () => render(made);
    });

    private static Stage OfDocument(string name, Action<PolicyDocument, string> work) => new(name, text =>
    {
        var document = Read(text);
        return () => work(document, text);
    });

    private static PolicyDocument Read(string text) => PolicyDocumentParser.Default.Parse(text).Document;
}
