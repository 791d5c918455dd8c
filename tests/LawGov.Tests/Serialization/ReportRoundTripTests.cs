using System.Text.Json;
using LawGov.Analysis.Citations;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Ledgers;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;

namespace LawGov.Tests.Serialization;

/// <summary>What the analyses say of the seeds comes back equal: with plain options, and through the writer and reader of reports.</summary>
public sealed class ReportRoundTripTests
{
    private static readonly ParseResult Plan = Read("pudong-2022-plan");
    private static readonly ParseResult Report = Read(Repository.SeedNames.Single(s => s.Contains("report")));

    [Fact]
    public void Documents() => Both(Plan.Document);

    [Fact]
    public void Coverages() => Both(CoverageAnalyzer.Default.Analyze(Plan));

    [Fact]
    public void Workloads() => Both(WorkloadAnalyzer.Default.Analyze(Plan.Document));

    [Fact]
    public void Schedules() => Both(ScheduleAnalyzer.Default.Analyze([Plan.Document]));

    [Fact]
    public void Comparisons() => Both(PlanComparer.Default.Compare(Plan.Document, Read("shanghai-2016-division").Document));

    [Fact]
    public void What_lower_plans_take_up() => Both(TakeUpReport.Of([PlanComparer.Default.Compare(Read("shanghai-2016-division").Document, Plan.Document)]));

    [Fact]
    public void Follow_ups() => Both(FollowUpAnalyzer.Default.Analyze(Plan.Document, Plan.Text, Report.Document, Report.Text));

    [Fact]
    public void Networks() => Both(CitationAnalyzer.Default.Analyze([new CitingDocument(Plan.Document, Plan.Text)]));

    [Fact]
    public void Ledgers_also_from_their_own_writer()
    {
        var ledger = LedgerBuilder.Default.Create(Plan.Document);
        Both(ledger);
        ReportJson.Read<Ledger>(LedgerJson.Write(ledger)).ShouldBe(ledger);
        var progress = ProgressAnalyzer.Default.Analyze(ledger, new DateOnly(2023, 1, 1));
        Both(progress);
        ReportJson.Read<ProgressReport>(LedgerJson.Write(progress)).ShouldBe(progress);
    }

    [Fact]
    public void What_reading_gave_with_its_segments_and_findings() => Plain(Plan);

    [Fact]
    public void Findings_of_validation() => Plain(DocumentInspector.Default.Inspect(Plan).ToValueList());

    [Fact]
    public void Files_with_their_document() => Plain(PolicyFile.Read(Repository.PathOf("seeds/pudong-2022-plan.txt")));

    [Fact]
    public void A_document_is_one_line() => Plan.Document.ToString().ShouldBe($"{Plan.Document.Title} ({Plan.Document.DocumentNumber}): {Plan.Document.Kind}, {Plan.Document.Tasks.Count} tasks");

    [Theory]
    [InlineData("""{"start":1}""", "Length")]
    [InlineData("""{"Start":1}""", "Length")]
    [InlineData("""{"Start":-1,"Length":2}""", "-1")]
    [InlineData("""{"Start":2,"Length":2147483647}""", "2147483647")]
    [InlineData("""{"Start":1.5,"Length":2}""", "Start")]
    [InlineData("[1,2]", "SourceSpan")]
    public void A_place_that_is_none_is_refused(string json, string named) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<SourceSpan>(json)).Message.ShouldContain(named == "Length" && json.Contains("start") ? "Start" : named);

    [Theory]
    [InlineData("""{"Start":2021,"End":2020}""")]
    [InlineData("""{"Start":2021}""")]
    public void A_period_that_is_none_is_refused(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Period>(json));

    [Theory]
    [InlineData("1.01")]
    [InlineData("\"0.5\"")]
    public void A_score_that_is_none_is_refused(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Analysis.Score>(json));

    [Fact]
    public void A_list_that_holds_null_is_refused() => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<ValueList<string>>("""["a",null]""")).Message.ShouldContain("null");

    [Fact]
    public void Values_of_their_own_are_read_too()
    {
        JsonSerializer.Deserialize<MonthDay>("\"12-31\"").ShouldBe(new MonthDay(12, 31));
        JsonSerializer.Deserialize<MonthDay>(JsonSerializer.Serialize(default(MonthDay))).ShouldBe(default);
        JsonSerializer.Deserialize<Quarter>("\"2022-Q3\"").ShouldBe(new Quarter(2022, 3));
        JsonSerializer.Deserialize<SourceSpan>("""{"start":1,"other":[{}],"length":2}""", JsonSerializerOptions.Web).ShouldBe(new SourceSpan(1, 2));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<MonthDay>("\"13-01\""));
    }

    [Fact]
    public void A_type_that_is_no_report_is_refused() => Should.Throw<NotSupportedException>(() => ReportJson.Write(new Version(1, 0)));

    private static ParseResult Read(string seed) => PolicyDocumentParser.Default.Parse(File.ReadAllText(Repository.PathOf($"seeds/{seed}.txt")), seed);

    private static void Plain<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)).ShouldBe(value);

    private static void Both<T>(T value)
    {
        Plain(value);
        ReportJson.Read<T>(ReportJson.Write(value)).ShouldBe(value);
    }
}
