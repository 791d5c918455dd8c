using LawGov.Analysis.Schedule;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Schedule;

public class ScheduleAnalyzerTests
{
    private const string Plan = """
        江滩区2023年法治工作方案
        江政发〔2023〕5号
        一、重点任务
        1.清理文件。2023年6月底前完成规范性文件清理。（牵头单位：区司法局；责任单位：区财政局）
        2.报告制度。每年3月15日前报告上年工作。（责任单位：各街道）
        3.加强培训。每年组织不少于2次培训。（责任单位：区人社局）
        江滩区人民政府
        2023年2月1日
        """;

    [Theory]
    [InlineData(200, 200)]
    [InlineData(201, 200)]
    public void An_entry_gives_two_hundred_units_at_most(int units, int given)
    {
        var plan = "某市实施方案\n一、主要任务\n1.完善制度，2023年6月底前完成。（责任单位：" + string.Join('、', Enumerable.Range(1, units).Select(i => $"第{i}局")) + "）\n";
        var document = PolicyDocumentParser.Default.Parse(plan).Document;
        document.Tasks.Single().Assignments.Count.ShouldBe(units);
        ScheduleAnalyzer.Default.Analyze([document]).Entries.Single().Units.Count.ShouldBe(given);
    }

    [Fact]
    public void Deadlines_duties_and_their_units_are_entries()
    {
        var report = ScheduleAnalyzer.Default.Analyze(Parse(Plan));
        report.Entries.Select(e => (e.Kind, e.Path, e.Date?.ToString("yyyy-MM-dd"), string.Join(' ', e.Days))).ShouldBe(
        [
            (ScheduleEntryKind.Deadline, "1", "2023-06-30", ""),
            (ScheduleEntryKind.RecurringDeadline, "2", null, "03-15"),
            (ScheduleEntryKind.RecurringDuty, "3", null, "12-31"),
        ]);
        report.Entries[0].Units.Select(u => (u.Written, u.Role)).ShouldBe([("区司法局", AssignmentRole.Lead), ("区财政局", AssignmentRole.Responsible)]);
        report.Entries[1].Units[0].IsGroup.ShouldBeTrue();
        report.Entries.Select(e => e.Id).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Options_leave_out_what_is_not_wanted()
    {
        ScheduleAnalyzer.Default.Analyze(Parse(Plan), new ScheduleOptions { IncludesDuties = false }).Entries.Count.ShouldBe(2);
        var ongoing = Document(new Deadline("长期坚持", null, DeadlineRecurrence.Ongoing, new SourceSpan(1, 4)));
        ScheduleAnalyzer.Default.Analyze(ongoing).Entries.Single().Kind.ShouldBe(ScheduleEntryKind.Ongoing);
        ScheduleAnalyzer.Default.Analyze(ongoing, new ScheduleOptions { IncludesOngoing = false }).Entries.ShouldBeEmpty();
    }

    [Fact]
    public void Ids_stay_when_the_plan_is_read_again_and_other_items_change()
    {
        var before = ScheduleAnalyzer.Default.Analyze(Parse(Plan)).Entries.ToDictionary(e => e.Path, e => e.Id);
        var after = ScheduleAnalyzer.Default.Analyze(Parse(Plan.Replace("报告上年工作", "报告上一年度工作", StringComparison.Ordinal))).Entries.ToDictionary(e => e.Path, e => e.Id);
        after["1"].ShouldBe(before["1"]);
        after["3"].ShouldBe(before["3"]);
        after["2"].ShouldNotBe(before["2"]);
    }

    [Fact]
    public void Equal_items_have_ids_of_their_own()
    {
        var deadline = new Deadline("6月底前", new DateOnly(2023, 6, 30), DeadlineRecurrence.None, new SourceSpan(1, 4));
        var twice = new PolicyDocument { Tasks = [Task("1", deadline), Task("2", deadline with { Span = new SourceSpan(9, 4) })] };
        ScheduleAnalyzer.Default.Analyze(twice).Entries.Select(e => e.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void What_falls_due_is_counted_from_the_signature_to_the_end_of_the_period()
    {
        var yearly = Document(new Deadline("每年12月底前", null, DeadlineRecurrence.Yearly, default)) with { SignedOn = new DateOnly(2022, 9, 17), Period = new Period(2021, 2023) };
        var report = ScheduleAnalyzer.Default.Analyze(yearly);
        report.DueBetween(new(2020, 1, 1), new(2030, 1, 1)).Select(o => o.Date).ShouldBe([new(2022, 12, 31), new(2023, 12, 31)]);
        report.DueIn(new Quarter(2022, 4)).Count().ShouldBe(1);
        report.DueIn(new Quarter(2022, 3)).ShouldBeEmpty();
        report.DueBetween(new(2022, 12, 31), new(2022, 12, 31)).Count().ShouldBe(1);
        report.DueBetween(new(2023, 1, 1), new(2023, 12, 30)).ShouldBeEmpty();
    }

    [Fact]
    public void A_deadline_is_past_due_the_day_after()
    {
        var report = ScheduleAnalyzer.Default.Analyze(Parse(Plan));
        report.PastDueAt(new(2023, 6, 30)).ShouldBeEmpty();
        report.PastDueAt(new(2023, 7, 1)).Single().Path.ShouldBe("1");
    }

    [Fact]
    public void Every_deadline_of_the_seeds_is_in_the_schedule_and_no_other()
    {
        var documents = Repository.SeedNames.Select(n => PolicyDocumentParser.Default.Parse(Repository.ReadSeed(n), n).Document).ToList();
        var expected = documents.SelectMany(d => d.Tasks.SelectMany(t => t.Deadlines).Concat(d.Sections.SelectMany(Deadlines)).Select(x => (d.Source, x.Span)).Distinct());
        var report = ScheduleAnalyzer.Default.Analyze(documents, new ScheduleOptions { IncludesDuties = false });
        report.Entries.Select(e => ((string?)e.Document, e.Span)).ShouldBe(expected, ignoreOrder: true);
        report.Entries.Count.ShouldBe(11);
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Should.Throw<ArgumentNullException>(() => ScheduleAnalyzer.Default.Analyze((PolicyDocument)null!)).ParamName.ShouldBe("document");
        Should.Throw<ArgumentNullException>(() => ScheduleAnalyzer.Default.Analyze([null!])).ParamName.ShouldBe("documents");
        var report = ScheduleAnalyzer.Default.Analyze([]);
        report.Entries.ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => report.DueBetween(new(2023, 1, 2), new(2023, 1, 1)));
        Should.Throw<OperationCanceledException>(() => ScheduleAnalyzer.Default.Analyze(Parse(Plan), cancellationToken: new CancellationToken(canceled: true)));
    }

    private static IEnumerable<Deadline> Deadlines(Section section) => section.Deadlines.Concat(section.Sections.SelectMany(Deadlines));

    private static PolicyDocument Parse(string text) => PolicyDocumentParser.Default.Parse(text).Document;

    private static PolicyTask Task(string path, Deadline deadline) => new() { Path = path, Text = "开展检查", Deadlines = [deadline] };

    private static PolicyDocument Document(Deadline deadline) => new() { Tasks = [Task("1", deadline)] };
}
