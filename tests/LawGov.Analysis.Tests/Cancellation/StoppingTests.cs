using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Ledgers;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Serialization;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Cancellation;

/// <summary>Every long call stops within 50 ms of work after it was told to, wherever it stands.</summary>
[Collection(Alone.Name)]
public sealed class StoppingTests
{
    private static readonly string Text = TextOf(5000);

    /// <summary>For calls that are quick for their input: a step over all of it at once takes longer than is allowed.</summary>
    private static readonly string LongText = TextOf(40_000);

    private static string TextOf(int items) => "某市法治政府建设实施方案\n一、任务\n" + string.Concat(Enumerable.Range(1, items)
        .Select(i => $"{i}.完善第{i}项制度，加强行政执法监督，{2020 + i % 9}年底前完成，每年培训不少于{i}学时，落实《第{i}号条例》。（责任单位：市司法局、市财政局）\n"));

    private static readonly PolicyDocument Plan = PolicyDocumentParser.Default.Parse(Text).Document;

    private static readonly PolicyDocument LongPlan = PolicyDocumentParser.Default.Parse(LongText).Document;

    private static readonly PolicyDocument Half = PolicyDocumentParser.Default.Parse(Text[..(Text.Length / 8)]).Document;

    public static TheoryData<string> Names => [.. Calls.Keys];

    private static Dictionary<string, Action<CancellationToken>> Calls { get; } = new()
    {
        ["parse"] = t => PolicyDocumentParser.Default.Parse(Text, null, t),
        ["parse, a wall of text"] = t => PolicyDocumentParser.Default.Parse(Text.Replace("\n", "", StringComparison.Ordinal), null, t),
        ["JSON out"] = t => PolicyDocumentJson.Write(Plan, cancellationToken: t),
        ["validate"] = t => DocumentInspector.Default.Inspect(Plan, Text, t),
        ["coverage"] = t => CoverageAnalyzer.Default.Analyze(Plan, sourceText: Text, cancellationToken: t),
        ["workload"] = t => WorkloadAnalyzer.Default.Analyze(Plan, cancellationToken: t),
        ["compare"] = t => PlanComparer.Default.Compare(Plan, Half, cancellationToken: t),
        ["follow"] = t => FollowUpAnalyzer.Default.Analyze(Half, Text, LongPlan, LongText, cancellationToken: t),
        ["schedule"] = t => ScheduleAnalyzer.Default.Analyze([Plan], cancellationToken: t),
        ["ledger"] = t => LedgerBuilder.Default.Create(Plan, new LedgerOptions { SourceText = Text }, t),
        ["ledger renewed"] = t => LedgerBuilder.Default.Renew(LedgerBuilder.Default.Create(Half, cancellationToken: t), LongPlan, cancellationToken: t),
        ["citations"] = t => CitationAnalyzer.Default.Analyze([new CitingDocument(LongPlan, LongText)], cancellationToken: t),
        ["tasks as CSV"] = t => TaskCsv.Write([Plan], cancellationToken: t),
        ["coverage rendered"] = Rendered(() => CoverageAnalyzer.Default.Analyze(Plan, sourceText: Text), (r, t) => _ = CoverageJson.Write(r, cancellationToken: t).Length + CoverageCsv.Write([r], cancellationToken: t).Length + CoverageText.Lines(r, true, Text, cancellationToken: t).Count),
        ["workload rendered"] = Rendered(() => WorkloadAnalyzer.Default.Analyze(Plan), (r, t) => _ = WorkloadJson.Write(r, cancellationToken: t).Length + WorkloadCsv.Write(r, cancellationToken: t).Length + HtmlTable.Write(WorkloadTables.Units(r, cancellationToken: t), t).Length),
        ["schedule rendered"] = Rendered(() => ScheduleAnalyzer.Default.Analyze([Plan]), (r, t) => _ = ScheduleJson.Write(r, cancellationToken: t).Length + ScheduleCsv.Write(r, cancellationToken: t).Length),
        ["ledger rendered"] = Rendered(() => LedgerBuilder.Default.Create(LongPlan), (l, t) => LedgerJson.Write(l, cancellationToken: t)),
        ["progress"] = Rendered(() => LedgerBuilder.Default.Create(Plan), (l, t) => ProgressAnalyzer.Default.Analyze(l, new DateOnly(2022, 1, 1), cancellationToken: t)),
        ["citations rendered"] = Rendered(() => CitationAnalyzer.Default.Analyze([new CitingDocument(Plan, Text)]), (n, t) => _ = CitationJson.Write(n, cancellationToken: t).Length + CitationCsv.Write(n, cancellationToken: t).Length + CitationGraphMl.Write(n, t).Length + CitationMermaid.Write(n, t).Length),
        ["comparison rendered"] = Rendered(() => PlanComparer.Default.Compare(Plan, Half), (r, t) => _ = PlanComparisonJson.Write(r, cancellationToken: t).Length + PlanComparisonCsv.Write(r, cancellationToken: t).Length + PlanComparisonText.Lines(r, true, cancellationToken: t).Count),
        ["follow-up rendered"] = Rendered(() => FollowUpAnalyzer.Default.Analyze(Half, Text, Half, Text), (r, t) => _ = FollowUpJson.Write(r, cancellationToken: t).Length + FollowUpCsv.Write(r, cancellationToken: t).Length + FollowUpText.Lines(r, cancellationToken: t).Count),
    };

    [Theory, MemberData(nameof(Names))]
    public void A_call_stops_within_fifty_milliseconds_of_work(string name) => CancellationProbe.FindFault(name, Calls[name]).ShouldBeNull();

    private static Action<CancellationToken> Rendered<T>(Func<T> report, Action<T, CancellationToken> render)
    {
        var made = new Lazy<T>(report);
        return t => render(made.Value, t);
    }
}
