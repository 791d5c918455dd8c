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
using LawGov.Model.Units;

namespace LawGov.Analysis.Tests.Serialization;

/// <summary>What the writers of single reports have in common, and their members one by one.</summary>
public class ReportWritersTests
{
    private static readonly WorkloadSummary Summary = new()
    {
        Tasks = 3,
        Assignments = 5,
        Units = 2,
        Groups = 1,
        MeanUnitsPerTask = 1.66667,
        MaxUnitsPerTask = 4,
        Herfindahl = 0.123456,
        Gini = 0.2,
        TopUnits = 5,
        TopShare = 0.9,
        TasksWithoutUnit = 6,
        TasksWithOnlyGroups = 7,
    };

    private static readonly UnitWorkload Row = new()
    {
        Canonical = "江滩区司法局",
        Body = "justice",
        Kind = UnitKind.Department,
        IsGroup = false,
        Tasks = 3,
        Assignments = 4,
        ByRole = [new(AssignmentRole.Lead, 1), new(AssignmentRole.Guiding, 2)],
        Share = 0.33333,
        Weighted = 1.50004,
        Sole = 1,
        Parts = [new PartCount("重点任务", 2)],
        Names = ["区司法局"],
        Paths = ["1", "2"],
    };

    private static readonly string RowJson = """
        {"canonical":"江滩区司法局","body":"justice","kind":"Department","isGroup":false,"tasks":3,"assignments":4,"byRole":{"Lead":1,"Guiding":2},"share":0.3333,"weighted":1.5,"sole":1,
        "parts":[{"part":"重点任务","tasks":2}],"names":["区司法局"],"paths":["1","2"]}
        """.ReplaceLineEndings("");

    private static readonly string SummaryJson = """
        {"tasks":3,"assignments":5,"units":2,"groups":1,"unitsPerTask":{"mean":1.6667,"max":4},"herfindahl":0.1235,"gini":0.2,"topUnits":5,"topShare":0.9,"tasksWithoutUnit":6,"tasksWithOnlyGroups":7}
        """;

    private const string Plan = "江滩区2023年法治工作方案\n一、重点任务\n1.清理文件，2023年6月底前完成。（责任单位：区司法局）\n";

    private static readonly PolicyDocument Document = PolicyDocumentParser.Default.Parse(Plan).Document;

    private static readonly PlanComparisonReport Comparison = PlanComparer.Default.Compare(Document, Document);

    /// <summary>Each writer, given a report and whether to break lines.</summary>
    private static readonly Dictionary<string, Func<bool, string>> Writers = new()
    {
        ["citations"] = indented => CitationJson.Write(CitationAnalyzer.Default.Analyze([new CitingDocument(Document, null)]), indented),
        ["comparison"] = indented => PlanComparisonJson.Write(Comparison, indented),
        ["coverage"] = indented => CoverageJson.Write(CoverageAnalyzer.Default.Analyze(Document), indented),
        ["follow-up"] = indented => FollowUpJson.Write(FollowUpAnalyzer.Default.Analyze(Document, Plan, Document, Plan), indented: indented),
        ["ledger"] = indented => LedgerJson.Write(LedgerBuilder.Default.Create(Document), indented),
        ["report"] = indented => ReportJson.Write(ScheduleAnalyzer.Default.Analyze(Document), indented),
        ["schedule"] = indented => ScheduleJson.Write(ScheduleAnalyzer.Default.Analyze(Document), indented),
        ["take-up"] = indented => TakeUpJson.Write(TakeUpReport.Of([Comparison]), indented),
        ["workload"] = indented => WorkloadJson.Write(WorkloadAnalyzer.Default.Analyze(Document), indented),
    };

    public static TheoryData<string> Names => [.. Writers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_are_broken_on_demand_and_nothing_else_changes(string name)
    {
        var (indented, oneLine) = (Writers[name](true), Writers[name](false));
        indented.ShouldContain("{\n  \"");
        indented.ShouldNotContain("\r");
        oneLine.ShouldNotContain("\n");
        oneLine.ShouldNotContain("\\u");
        JsonElement.DeepEquals(JsonDocument.Parse(indented).RootElement, JsonDocument.Parse(oneLine).RootElement).ShouldBeTrue();
    }

    [Fact]
    public void Nothing_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => CitationJson.Write(null!)).ParamName.ShouldBe("network");
        Should.Throw<ArgumentNullException>(() => PlanComparisonJson.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => CoverageJson.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => FollowUpJson.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => LedgerJson.Write((Ledger)null!)).ParamName.ShouldBe("ledger");
        Should.Throw<ArgumentNullException>(() => LedgerJson.Write((ProgressReport)null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => ReportJson.Write<Ledger>(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => ReportJson.Read<Ledger>(null!)).ParamName.ShouldBe("json");
        Should.Throw<ArgumentNullException>(() => ScheduleJson.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => TakeUpJson.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => WorkloadJson.Write(null!)).ParamName.ShouldBe("report");
        Should.Throw<ArgumentNullException>(() => UnitRosterJson.Read((string)null!)).ParamName.ShouldBe("json");
        Should.Throw<ArgumentNullException>(() => UnitRosterJson.Read((Stream)null!)).ParamName.ShouldBe("utf8Json");
    }

    [Fact]
    public void A_workload_member_by_member()
    {
        var report = new WorkloadReport
        {
            Documents = ["plan"],
            Summary = Summary,
            Units = [Row],
            Pairs = [new CoAssignment("甲", "乙", 2)],
            TasksNotPaired = 8,
            Bodies = [new BodyWorkload { Body = "justice", Name = "司法局", Tasks = 3, ByDocument = [1, 2], ByYear = [new YearCount(2022, 3)], Predecessors = ["legal-office"] }],
        };
        var start = $$"""
            {"documents":["plan"],"summary":{{SummaryJson}},"units":[{{RowJson}}],"pairs":[{"first":"甲","second":"乙","tasks":2}],"tasksNotPaired":8,
            "bodies":[{"body":"justice","name":"司法局","tasks":3,"byDocument":[1,2],"byYear":{"2022":3},"predecessors":["legal-office"]}]
            """.ReplaceLineEndings("");
        WorkloadJson.Write(report, indented: false).ShouldBe(start + "}");
        WorkloadJson.Write(report with { Expanded = [Row], ExpandedSummary = Summary, Expansions = [new GroupExpansion("各街镇", "subdistricts-and-towns", 9, ["唐镇"])] }, indented: false).ShouldBe(
            start + $$""","expanded":[{{RowJson}}],"expandedSummary":{{SummaryJson}},"expansions":[{"phrase":"各街镇","group":"subdistricts-and-towns","tasks":9,"members":["唐镇"]}]}""");
    }

    [Fact]
    public void A_network_of_citations_member_by_member() => CitationJson.Write(new CitationNetwork
    {
        Nodes = [new CitationNode { Id = "a", Title = "方案", DocumentNumber = new DocumentNumber("某政发", 2022, 5), Source = "a.txt", Level = AdministrativeLevel.County, Date = new(2022, 5, 1), CitedBy = 2 }],
        Edges = [new CitationEdge("a", "b", CitationRelation.RestsOn, 3, [new SourceSpan(4, 6)], IsBasis: true)],
    }, indented: false).ShouldBe("""
        {"nodes":[{"id":"a","title":"方案","documentNumber":"某政发〔2022〕5号","source":"a.txt","jurisdiction":null,"level":"County","date":"2022-05-01","citedBy":2}],"edges":[{"from":"a","to":"b","relation":"RestsOn","isBasis":true,"mentions":3,"spans":[{"start":4,"length":6}]}]}
        """);

    [Theory]
    [InlineData(RelevanceVerdict.Answers, OutlineChoice.Citation, "answers citation")]
    [InlineData(RelevanceVerdict.Touches, OutlineChoice.Option, "touches option")]
    [InlineData(RelevanceVerdict.Unrelated, OutlineChoice.Subject, "unrelated subject")]
    [InlineData(RelevanceVerdict.Unrelated, OutlineChoice.Period, "unrelated period")]
    public void Verdict_and_choice_are_words(RelevanceVerdict verdict, OutlineChoice choice, string expected)
    {
        var report = CoverageAnalyzer.Default.Analyze(Document);
        using var json = JsonDocument.Parse(CoverageJson.Write(report with { ChosenBy = choice, Relevance = report.Relevance with { Verdict = verdict } }));
        string.Join(' ', Strings(json.RootElement).Where(s => expected.Split(' ').Contains(s)).Distinct().Order(StringComparer.Ordinal)).ShouldBe(string.Join(' ', expected.Split(' ').Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_roster_is_read_from_bytes_and_closes_nothing()
    {
        var stream = new MemoryStream("""{"name": "名册", "place": "江滩区", /* no example */ "groups": [{"group": "towns", "members": ["唐镇"]},]}"""u8.ToArray());
        var roster = UnitRosterJson.Read(stream);
        (roster.Name, roster.Place, roster.IsExample, roster.Groups.Single().Members.Single()).ShouldBe(("名册", "江滩区", false, "唐镇"));
        stream.CanRead.ShouldBeTrue();
        Should.Throw<InvalidDataException>(() => UnitRosterJson.Read(new MemoryStream("{"u8.ToArray()))).Message.ShouldStartWith("The roster is no JSON: ");
        Should.Throw<InvalidDataException>(() => UnitRosterJson.Read(new MemoryStream([(byte)'"', 0xFF, (byte)'"']))).Message.ShouldStartWith("The roster is no JSON: ");
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        _ => [],
    };
}
