using LawGov.Analysis.Rendering;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Serialization;
using LawGov.Model;
using LawGov.Model.Diagnostics;

namespace LawGov.Analysis.Tests.Rendering;

/// <summary>What every analysis of two small plans and a report looks like in every form, as approved by a reader.</summary>
public class RenderedOutputTests
{
    private static readonly Dictionary<string, Func<string>> Outputs = new(StringComparer.Ordinal)
    {
        ["citations.csv"] = () => CitationCsv.Write(MadeUpAnalyses.Citations),
        ["citations.graphml"] = () => CitationGraphMl.Write(MadeUpAnalyses.Citations),
        ["citations.mermaid"] = () => CitationMermaid.Write(MadeUpAnalyses.Citations),
        ["citations.json"] = () => CitationJson.Write(MadeUpAnalyses.Citations),
        ["coverage.parts"] = () => InBothLanguages(language => [CoverageTables.Parts(MadeUpAnalyses.Coverage, language)]),
        ["comparison.csv"] = () => PlanComparisonCsv.Write(MadeUpAnalyses.Comparison),
        ["comparison.json"] = () => PlanComparisonJson.Write(MadeUpAnalyses.Comparison),
        ["comparison.txt"] = () => Lines(layout => PlanComparisonText.Lines(MadeUpAnalyses.Comparison, verbose: false, layout), layout => PlanComparisonText.Lines(MadeUpAnalyses.Comparison, verbose: true, layout)),
        ["takeup.json"] = () => TakeUpJson.Write(MadeUpAnalyses.TakeUp),
        ["takeup.txt"] = () => Lines(layout => TakeUpText.Lines(MadeUpAnalyses.TakeUp, layout)),
        ["takeup.tables"] = () => InBothLanguages(language => [TakeUpTables.Items(MadeUpAnalyses.TakeUp, language)]),
        ["followup.csv"] = () => FollowUpCsv.Write(MadeUpAnalyses.FollowUp),
        ["followup.json"] = () => FollowUpJson.Write(MadeUpAnalyses.FollowUp),
        ["followup.next.json"] = () => FollowUpJson.Write(MadeUpAnalyses.FollowUp, MadeUpAnalyses.Comparison, indented: false),
        ["followup.txt"] = () => Lines(layout => FollowUpText.Lines(MadeUpAnalyses.FollowUp, layout)),
        ["followup.tables"] = () => InBothLanguages(language =>
            [FollowUpTables.Ledger(MadeUpAnalyses.FollowUp, language), FollowUpTables.Reminders(MadeUpAnalyses.FollowUp, language), FollowUpTables.Cycle(MadeUpAnalyses.FollowUp, MadeUpAnalyses.Comparison, language)]),
        ["schedule.csv"] = () => ScheduleCsv.Write(MadeUpAnalyses.Schedule),
        ["schedule.json"] = () => ScheduleJson.Write(MadeUpAnalyses.Schedule),
        ["schedule.tables"] = () => InBothLanguages(language =>
        [
            ScheduleTables.Due(MadeUpAnalyses.Schedule, new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30), language),
            ScheduleTables.ByQuarter(MadeUpAnalyses.Schedule, new Quarter(2023, 2), new Quarter(2023, 4), language: language),
            ScheduleTables.ByQuarter(MadeUpAnalyses.Schedule, new Quarter(2023, 2), new Quarter(2023, 3), 2, language),
        ]),
        ["workload.csv"] = () => WorkloadCsv.Write(MadeUpAnalyses.Workload) + WorkloadCsv.WriteBodies(MadeUpAnalyses.Workload),
        ["workload.json"] = () => WorkloadJson.Write(MadeUpAnalyses.Workload),
        ["workload.tables"] = () => InBothLanguages(language => [WorkloadTables.Units(MadeUpAnalyses.Workload, language: language), WorkloadTables.Units(MadeUpAnalyses.Workload, 2, language)]),
        ["tasks.csv"] = () => TaskCsv.Write([MadeUpAnalyses.County, MadeUpAnalyses.Town]),
        ["ledger.json"] = () => LedgerJson.Write(MadeUpAnalyses.Ledger),
        ["progress.json"] = () => LedgerJson.Write(MadeUpAnalyses.Progress),
        ["progress.csv"] = () => ProgressCsv.Write(MadeUpAnalyses.Progress) + ProgressCsv.Write(MadeUpAnalyses.Progress, new CsvOptions { GuardFormulas = false, ByteOrderMark = true }),
        ["findings.tables"] = () => InBothLanguages(language =>
            [FindingTables.All("县|镇", [new Diagnostic("LG1001", DiagnosticSeverity.Error, "a|b <c>", default, 1, 2), new Diagnostic("LG1002", DiagnosticSeverity.Info, "d", default, 3, 4)], language)]),
    };

    public static TheoryData<string> Names => new(Outputs.Keys);

    [Theory, MemberData(nameof(Names))]
    public void Output_is_as_approved(string name) => Outputs[name]().ReplaceLineEndings("\n").ShouldMatchApproved(options => options.SubFolder("Approved").WithDiscriminator(name).NoDiff());

    private static string InBothLanguages(Func<MessageLanguage, ReportTable[]> tables) =>
        string.Join('\n', new[] { MessageLanguage.English, MessageLanguage.Chinese }.SelectMany(tables).Select(table => MarkdownTable.Write(table))) + '\n'
        + HtmlTable.Write(tables(MessageLanguage.Chinese)[0]);

    private static string Lines(params Func<TextLayout, IReadOnlyList<string>>[] writers) =>
        string.Join('\n', writers.SelectMany(write => write(new TextLayout { Columns = 72 }).Append("").Concat(write(new TextLayout { Language = MessageLanguage.Chinese })).Append("")));
}
