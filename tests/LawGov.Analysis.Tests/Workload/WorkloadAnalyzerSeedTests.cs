using LawGov.Analysis.Workload;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Workload;

/// <summary>The counts of the four plans against those that were made by hand.</summary>
public sealed class WorkloadAnalyzerSeedTests
{
    [Theory]
    [InlineData("pudong-2022-plan", 104, 535, 48, 5)]
    [InlineData("xuhui-2020-workpoints", 17, 45, 12, 2)]
    [InlineData("shanghai-2016-division", 138, 314, 37, 11)]
    [InlineData("putuo-2022-opinions", 33, 115, 24, 3)]
    public void Summary_counts_tasks_assignments_units_and_groups(string name, int tasks, int assignments, int units, int groups)
    {
        var summary = WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load(name)).Summary;
        (summary.Tasks, summary.Assignments, summary.Units, summary.Groups).ShouldBe((tasks, assignments, units, groups));
    }

    [Theory]
    [InlineData("pudong-2022-plan", "justice 49, market-regulation 30, public-security 25, government-office 24, urban-enforcement 21")]
    [InlineData("xuhui-2020-workpoints", "rule-of-law-office 9, justice 9, market-regulation 3")]
    [InlineData("shanghai-2016-division", "legislative-affairs-office 29, staffing-office 10, government-office 10")]
    [InlineData("putuo-2022-opinions", "justice 16, government-office 13, development-reform 7, market-regulation 6, staffing-office 4")]
    public void Busiest_units_merged_by_body_are_those_of_the_key(string name, string expected)
    {
        var wanted = expected.Split(", ");
        var rows = WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load(name)).Units.Where(r => !r.IsGroup).ToArray();
        rows.Take(wanted.Length).Select(r => $"{r.Body} {r.Tasks}").Order().ShouldBe(wanted.Order());
    }

    [Theory]
    [InlineData("approval-reform-office", 7)]
    [InlineData("development-reform", 7)]
    [InlineData("finance", 7)]
    [InlineData("industry-it", 7)]
    [InlineData("supervision-bureau", 7)]
    public void Shanghai_has_five_units_with_seven_tasks_each(string body, int tasks) =>
        WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load("shanghai-2016-division")).Units.Single(r => r.Body == body).Tasks.ShouldBe(tasks);

    [Fact]
    public void Groups_stay_rows_of_their_own_under_their_phrase()
    {
        var groups = WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load("pudong-2022-plan")).Units.Where(r => r.IsGroup).ToDictionary(r => r.Names.Single(), r => r.Tasks);
        groups["各相关部门单位"].ShouldBe(84);
        groups["各街镇"].ShouldBe(57);
        groups.Keys.ShouldBe(["各相关部门单位", "各街镇", "各部门", "各单位", "相关管理局(管委会)"], ignoreOrder: true);
    }

    [Fact]
    public void A_row_lists_the_names_it_was_merged_from()
    {
        var office = WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load("pudong-2022-plan")).Units.Single(r => r.Body == "government-office");
        office.Canonical.ShouldBe("上海市浦东新区人民政府办公室");
        office.Names.ShouldBe(
            ["区政府办公室", "区政府办公室(区审改办)", "区政府办公室(区行政审批局)", "区政府办公室(区电子政务办、区行政审批局)"], ignoreOrder: true);
    }

    [Fact]
    public void Every_count_is_the_number_of_its_paths_and_every_path_is_a_task()
    {
        foreach (var name in KeyDocuments.Names)
        {
            var document = KeyDocuments.Load(name);
            var paths = document.Tasks.Select(t => t.Path).ToHashSet();
            foreach (var row in WorkloadAnalyzer.Default.Analyze(document).Units)
            {
                row.Paths.Count.ShouldBe(row.Tasks);
                row.Paths.ShouldBeSubsetOf(paths);
                row.Parts.Sum(p => p.Tasks).ShouldBe(row.Tasks);
                row.ByRole.Sum(r => r.Tasks).ShouldBe(row.Assignments);
            }
        }
    }

    [Fact]
    public void The_paths_of_a_unit_are_the_tasks_that_name_it()
    {
        var document = KeyDocuments.Load("xuhui-2020-workpoints");
        var named = document.Tasks.Where(t => t.Assignments.Any(a => a.Unit is "区府办" or "区府办(政务服务办)")).Select(t => t.Path).ToArray();
        named.ShouldNotBeEmpty();
        WorkloadAnalyzer.Default.Analyze(document).Units.Single(r => r.Body == "government-office").Paths.ShouldBe(named);
    }

    [Fact]
    public void Four_plans_side_by_side_are_counted_by_body()
    {
        var report = WorkloadAnalyzer.Default.Analyze(KeyDocuments.Names.Select(KeyDocuments.Load));
        report.Documents.ShouldBe(["pudong-2022-plan", "xuhui-2020-workpoints", "shanghai-2016-division", "putuo-2022-opinions"]);
        var justice = report.Bodies.Single(b => b.Body == "justice");
        justice.ByDocument.ShouldBe([49, 9, 5, 16]);
        justice.Tasks.ShouldBe(79);
        justice.ByYear.ShouldBe([new(2016, 5), new(2020, 9), new(2022, 65)]);
        // The same function in four places is four units.
        report.Units.Count(r => r.Body == "justice").ShouldBe(4);
        report.Units.First(r => r.Body == "justice").Paths.ShouldAllBe(p => p.Contains('#'));
    }

    [Fact]
    public void Lineage_counts_the_legislative_affairs_office_of_2016_for_justice_in_2023()
    {
        var documents = KeyDocuments.Names.Select(KeyDocuments.Load).ToArray();
        var options = new WorkloadOptions { LineageDate = new(2023, 1, 1) };
        var justice = WorkloadAnalyzer.Default.Analyze(documents, options).Bodies.Single(b => b.Body == "justice");
        // 29 tasks of 市政府法制办 and 5 of 市司法局, some of them shared.
        var shanghai = documents[2];
        var expected = shanghai.Tasks.Count(t => t.Assignments.Any(a => a.Unit is "市政府法制办" or "市司法局"));
        justice.ByDocument.ShouldBe([49, 9, expected, 16]);
        justice.Predecessors.ShouldBe(["legislative-affairs-office"]);
        expected.ShouldBeGreaterThan(29);
    }

    [Fact]
    public void Rows_by_body_join_the_units_of_all_places()
    {
        var report = WorkloadAnalyzer.Default.Analyze(KeyDocuments.Names.Select(KeyDocuments.Load), new() { By = WorkloadKey.Body });
        var justice = report.Units.Single(r => r.Body == "justice");
        justice.Canonical.ShouldBe("司法行政机关");
        justice.Tasks.ShouldBe(79);
        report.Units.Single(r => r.IsGroup && r.Names.Contains("各街镇")).Canonical.ShouldBe("各街镇");
    }

    [Fact]
    public void Tasks_without_unit_and_with_only_groups_are_told()
    {
        foreach (var name in KeyDocuments.Names)
        {
            var summary = WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load(name)).Summary;
            summary.TasksWithoutUnit.ShouldBe(KeyDocuments.Load(name).Tasks.Count(t => t.Assignments.Count == 0));
            summary.TasksWithOnlyGroups.ShouldBeLessThan(summary.Tasks);
        }
        WorkloadAnalyzer.Default.Analyze(KeyDocuments.Load("shanghai-2016-division")).Summary.TasksWithOnlyGroups.ShouldBeGreaterThan(0);
    }
}
