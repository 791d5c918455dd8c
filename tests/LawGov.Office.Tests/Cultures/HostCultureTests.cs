using System.Globalization;
using System.Text;
using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Ledgers;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Model.Parsing;
using LawGov.Model.Serialization;
using LawGov.Model.Validation;
using LawGov.Office.Calendars;
using LawGov.Office.Ledgers;
using LawGov.Tests.Shared;

namespace LawGov.Office.Tests.Cultures;

/// <summary>What is written is the same on every machine: other calendars, signs, separators and rules of case change no byte.</summary>
public class HostCultureTests
{
    private static readonly Dictionary<string, byte[]> Invariant = HostCulture.Run(CultureInfo.InvariantCulture, WriteAll);

    public static TheoryData<string> Cultures => [.. HostCulture.Names];

    [Theory, MemberData(nameof(Cultures))]
    public void Every_renderer_writes_the_same_bytes(string culture)
    {
        var written = HostCulture.Run(HostCulture.Of(culture), WriteAll);
        written.Keys.ShouldBe(Invariant.Keys);
        written.Where(w => !w.Value.AsSpan().SequenceEqual(Invariant[w.Key])).Select(w => w.Key).ShouldBeEmpty();
    }

    /// <summary>Else the test above would compare nothing.</summary>
    [Theory, MemberData(nameof(Cultures))]
    public void The_cultures_of_the_test_write_otherwise(string culture)
    {
        var formats = HostCulture.Of(culture);
        string.Create(formats, $"{-1.5} {new DateTime(2020, 1, 2):d}").ShouldNotBe(FormattableString.Invariant($"{-1.5} {new DateTime(2020, 1, 2):d}"));
    }

    private static Dictionary<string, byte[]> WriteAll()
    {
        const string name = "xuhui-2020-workpoints";
        var text = Repository.ReadSeed(name);
        var parsed = PolicyDocumentParser.Default.Parse(text, name);
        var document = parsed.Document;
        var coverage = CoverageAnalyzer.Default.Analyze(document, sourceText: text);
        var workload = WorkloadAnalyzer.Default.Analyze(document);
        var schedule = ScheduleAnalyzer.Default.Analyze(document);
        var citations = CitationAnalyzer.Default.Analyze([new CitingDocument(document, text)]);
        var ledger = LedgerBuilder.Default.Create(document, new LedgerOptions { SourceText = text });
        var progress = ProgressAnalyzer.Default.Analyze(ledger, new DateOnly(2020, 12, 1));
        var other = Repository.ReadSeed("jingan-2023-report");
        var report = PolicyDocumentParser.Default.Parse(other, "jingan-2023-report").Document;
        var comparison = PlanComparer.Default.Compare(document, report);
        var followUp = FollowUpAnalyzer.Default.Analyze(document, text, report, other);
        var takeUp = TakeUpReport.Of([comparison]);
        ReportTable[] tables =
        [
            CoverageTables.Parts(coverage), FollowUpTables.Ledger(followUp), FollowUpTables.Reminders(followUp), CoverageTables.Articles(coverage), WorkloadTables.Units(workload),
            FindingTables.All(name, DocumentInspector.Default.Inspect(document, text)),
            ScheduleTables.Due(schedule, new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31)), ScheduleTables.ByQuarter(schedule, new Quarter(2020, 1), new Quarter(2021, 2)),
        ];
        var written = new Dictionary<string, string>
        {
            ["document as JSON"] = PolicyDocumentJson.Write(document),
            ["findings of the reading"] = string.Join('\n', parsed.Diagnostics),
            ["tasks as CSV"] = TaskCsv.Write([document]),
            ["coverage as JSON"] = CoverageJson.Write(coverage),
            ["coverage as CSV"] = CoverageCsv.Write([coverage]),
            ["coverage as text"] = string.Join('\n', CoverageText.Lines(coverage, verbose: true)),
            ["workload as JSON"] = WorkloadJson.Write(workload),
            ["workload as CSV"] = WorkloadCsv.Write(workload),
            ["bodies as CSV"] = WorkloadCsv.WriteBodies(workload),
            ["schedule as JSON"] = ScheduleJson.Write(schedule),
            ["schedule as CSV"] = ScheduleCsv.Write(schedule),
            ["schedule as calendar"] = ScheduleCalendar.Write(schedule),
            ["citations as JSON"] = CitationJson.Write(citations),
            ["citations as CSV"] = CitationCsv.Write(citations),
            ["citations as GraphML"] = CitationGraphMl.Write(citations),
            ["citations as Mermaid"] = CitationMermaid.Write(citations),
            ["comparison as JSON"] = PlanComparisonJson.Write(comparison),
            ["comparison as CSV"] = PlanComparisonCsv.Write(comparison),
            ["comparison as text"] = string.Join('\n', PlanComparisonText.Lines(comparison, verbose: true)),
            ["follow-up as JSON"] = FollowUpJson.Write(followUp),
            ["follow-up as CSV"] = FollowUpCsv.Write(followUp),
            ["follow-up as text"] = string.Join('\n', FollowUpText.Lines(followUp)),
            ["measures taken up as JSON"] = TakeUpJson.Write(takeUp),
            ["measures taken up as text"] = string.Join('\n', TakeUpText.Lines(takeUp)),
            ["ledger as JSON"] = LedgerJson.Write(ledger),
            ["progress as JSON"] = LedgerJson.Write(progress),
            ["progress as CSV"] = ProgressCsv.Write(progress),
            ["tables as Markdown"] = string.Concat(tables.Select(t => MarkdownTable.Write(t))),
            ["tables as HTML"] = string.Concat(tables.Select(t => HtmlTable.Write(t))),
            ["faults of options"] = string.Join('\n', new CoverageOptions { MinimumShare = -1.5, Weights = new() { TermWeight = -0.5 } }.Faults()),
        };
        var files = written.ToDictionary(w => w.Key, w => Encoding.UTF8.GetBytes(w.Value));
        using MemoryStream word = new(), workbook = new();
        LedgerDocument.Write(word, ledger);
        LedgerWorkbook.WriteAsync(workbook, ledger).GetAwaiter().GetResult();
        files["ledger as Word file"] = word.ToArray();
        files["ledger as workbook"] = workbook.ToArray();
        return files;
    }
}
