using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.Workload;

public sealed class WorkloadAnalyzerTests
{
    private static readonly Jurisdiction Place = new("上海市浦东新区", AdministrativeLevel.District);

    private static PolicyDocument Document(params (string Unit, AssignmentRole Role)[][] tasks) => new()
    {
        Jurisdiction = Place,
        SignedOn = new(2022, 9, 17),
        Tasks = tasks.Select((units, i) => new PolicyTask
        {
            Path = $"{i + 1}",
            Text = "x",
            Assignments = units.Select(u => new UnitAssignment(u.Unit, u.Role, default)).ToValueList(),
        }).ToValueList(),
    };

    [Fact]
    public void A_task_counts_once_and_once_for_each_role()
    {
        var row = WorkloadAnalyzer.Default.Analyze(Document(
            [("区司法局", AssignmentRole.Lead), ("区司法局", AssignmentRole.Responsible), ("司法局", AssignmentRole.Responsible)],
            [("区司法局", AssignmentRole.Responsible)])).Units.Single();
        (row.Tasks, row.Assignments).ShouldBe((2, 3));
        row.ByRole.ShouldBe([new(AssignmentRole.Lead, 1), new(AssignmentRole.Responsible, 2)]);
        row.Names.ShouldBe(["区司法局", "司法局"]);
        row.Share.ShouldBe(1);
    }

    [Fact]
    public void Weights_are_one_half_and_a_quarter_by_default()
    {
        var roles = Enum.GetValues<AssignmentRole>();
        var row = WorkloadAnalyzer.Default.Analyze(Document(roles.Select(r => new[] { ("区司法局", r) }).ToArray())).Units.Single();
        row.Weighted.ShouldBe(3 * 1 + 3 * 0.5 + 0.25);
    }

    [Fact]
    public void Weights_may_be_split_among_those_who_share_the_role()
    {
        var document = Document(
            [("区司法局", AssignmentRole.Responsible), ("区财政局", AssignmentRole.Responsible), ("区教育局", AssignmentRole.Cooperating)],
            [("区司法局", AssignmentRole.Responsible)]);
        var rows = WorkloadAnalyzer.Default.Analyze(document, new() { SplitWeights = true, Weights = RoleWeights.Parse("cooperating=0.2") }).Units;
        rows.Single(r => r.Body == "justice").Weighted.ShouldBe(1.5);
        rows.Single(r => r.Body == "finance").Weighted.ShouldBe(0.5);
        rows.Single(r => r.Body == "education").Weighted.ShouldBe(0.2);
        WorkloadAnalyzer.Default.Analyze(document).Units.Single(r => r.Body == "justice").Weighted.ShouldBe(2);
    }

    [Fact]
    public void Alone_is_who_shares_a_task_neither_with_a_unit_nor_with_a_group()
    {
        var rows = WorkloadAnalyzer.Default.Analyze(Document(
            [("区司法局", AssignmentRole.Responsible)],
            [("区司法局", AssignmentRole.Responsible), ("各街镇", AssignmentRole.Responsible)],
            [("区司法局", AssignmentRole.Responsible), ("区财政局", AssignmentRole.Responsible)])).Units;
        rows.Single(r => r.Body == "justice").Sole.ShouldBe(1);
        rows.Single(r => r.Body == "finance").Sole.ShouldBe(0);
    }

    [Fact]
    public void Pairs_are_counted_by_task_without_groups_and_cut_at_the_limit()
    {
        var document = Document(
            [("区司法局", AssignmentRole.Lead), ("区财政局", AssignmentRole.Cooperating), ("各街镇", AssignmentRole.Responsible)],
            [("区财政局", AssignmentRole.Responsible), ("区司法局", AssignmentRole.Responsible), ("区教育局", AssignmentRole.Responsible)]);
        var pairs = WorkloadAnalyzer.Default.Analyze(document).Pairs;
        pairs.Count.ShouldBe(3);
        pairs[0].ShouldBe(new CoAssignment("上海市浦东新区司法局", "上海市浦东新区财政局", 2));
        WorkloadAnalyzer.Default.Analyze(document, new() { MostPairs = 1 }).Pairs.ShouldBe([pairs[0]]);
    }

    [Fact]
    public void Concentration_of_equal_shares_is_least_and_of_one_alone_greatest()
    {
        var even = WorkloadAnalyzer.Default.Analyze(Document([("区司法局", AssignmentRole.Lead)], [("区财政局", AssignmentRole.Lead)])).Summary;
        even.Herfindahl.ShouldBe(0.5);
        even.Gini.ShouldBe(0);
        even.TopShare.ShouldBe(1);

        var one = WorkloadAnalyzer.Default.Analyze(Document([("区司法局", AssignmentRole.Lead)])).Summary;
        one.Herfindahl.ShouldBe(1);

        // Shares 3 and 1: Σ share² = 0.625; mean difference 2 over twice the mean 2, half of it.
        var uneven = WorkloadAnalyzer.Default.Analyze(
            Document([("区司法局", AssignmentRole.Lead), ("区财政局", AssignmentRole.Lead)], [("区司法局", AssignmentRole.Lead)], [("区司法局", AssignmentRole.Lead)]),
            new() { TopUnits = 1 }).Summary;
        uneven.Herfindahl.ShouldBe(0.625);
        uneven.Gini.ShouldBe(0.25);
        uneven.TopShare.ShouldBe(0.75);
        (uneven.MeanUnitsPerTask, uneven.MaxUnitsPerTask).ShouldBe((4.0 / 3, 2));
    }

    [Fact]
    public void A_document_without_tasks_gives_an_empty_table()
    {
        var report = WorkloadAnalyzer.Default.Analyze(Document());
        report.Units.ShouldBeEmpty();
        report.Summary.ShouldBe(new WorkloadSummary());
        WorkloadAnalyzer.Default.Analyze([]).Documents.ShouldBeEmpty();
    }

    [Fact]
    public void Rows_are_ordered_by_tasks_and_then_by_name()
    {
        var rows = WorkloadAnalyzer.Default.Analyze(Document(
            [("区财政局", AssignmentRole.Lead), ("区司法局", AssignmentRole.Lead), ("区教育局", AssignmentRole.Lead)], [("区教育局", AssignmentRole.Lead)])).Units;
        rows.Select(r => r.Canonical).ShouldBe(["上海市浦东新区教育局", "上海市浦东新区司法局", "上海市浦东新区财政局"]);
    }

    [Fact]
    public void Unknown_names_of_two_places_stay_two_rows()
    {
        var here = Document([("区某某专门事项署", AssignmentRole.Lead)]) with { Source = "a" };
        var there = here with { Source = "b", Jurisdiction = new("上海市徐汇区", AdministrativeLevel.District) };
        var rows = WorkloadAnalyzer.Default.Analyze([here, there]).Units;
        rows.Count.ShouldBe(2);
        rows.ShouldAllBe(r => r.Canonical == "区某某专门事项署" && r.Body == null);
    }

    [Fact]
    public void References_left_by_the_parser_are_used_as_they_are()
    {
        var reference = new UnitReference { CanonicalName = "甲", BodyId = "justice", Confidence = Confidence.High };
        var document = Document([("区财政局", AssignmentRole.Lead)]);
        var task = document.Tasks[0];
        var resolved = document with { Tasks = [task with { Assignments = [task.Assignments[0] with { Reference = reference }] }] };
        WorkloadAnalyzer.Default.Analyze(resolved).Units.Single().Canonical.ShouldBe("甲");
    }

    [Fact]
    public void The_order_of_units_in_a_task_does_not_change_the_rows()
    {
        var document = KeyDocuments.Load("putuo-2022-opinions");
        var turned = document with { Tasks = document.Tasks.Select(t => t with { Assignments = t.Assignments.Reverse().ToValueList() }).ToValueList() };
        var rows = WorkloadAnalyzer.Default.Analyze(document).Units.Select(r => (r.Canonical, r.Tasks, r.Assignments, r.Sole));
        WorkloadAnalyzer.Default.Analyze(turned).Units.Select(r => (r.Canonical, r.Tasks, r.Assignments, r.Sole)).ShouldBe(rows);
    }

    [Theory]
    [InlineData("Lead")]
    [InlineData("Boss=1")]
    [InlineData("Lead=-1")]
    [InlineData("Lead=NaN")]
    [InlineData("7=1")]
    [InlineData("+1=1")]
    [InlineData("=1")]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("Lead=1,lead=2")]
    public void Weights_that_are_none_are_refused(string text) => Should.Throw<FormatException>(() => RoleWeights.Parse(text));

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Should.Throw<ArgumentException>(() => WorkloadAnalyzer.Default.Analyze([], new WorkloadOptions { TopUnits = 0, MostPairs = 0 }))
            .Message.ShouldStartWith("TopUnits is 0; expected 1 or more. MostPairs is 0; expected 1 or more.");
        Should.Throw<ArgumentOutOfRangeException>(() => new RoleWeights { Lead = -0.5 });
    }

    [Theory]
    [InlineData(3, 3, 0)]
    [InlineData(2, 0, 1)]
    public void A_task_with_too_many_units_is_left_out_of_the_pairs_and_counted(int most, int pairs, int leftOut)
    {
        var plan = PolicyDocumentParser.Default.Parse("某市实施方案\n一、任务\n1.完善制度。（责任单位：市司法局、市财政局、市教育局）\n").Document;
        var report = WorkloadAnalyzer.Default.Analyze(plan, new() { MostUnitsPaired = most });
        report.Pairs.Count.ShouldBe(pairs);
        report.TasksNotPaired.ShouldBe(leftOut);
    }
}
