using System.Text.Json;
using LawGov.Analysis.Schedule;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Schedule;

/// <summary>The order of the entries of several documents, and what a report is asked.</summary>
public class ScheduleReportTests
{
    [Fact]
    public void Dates_come_first_then_what_recurs_then_work_without_end()
    {
        var report = ScheduleAnalyzer.Default.Analyze(
        [
            Document("甲", Ongoing, Yearly("每年9月底前"), On(2024, 1, 31)),
            Document("乙", Yearly("每年3月底前"), On(2023, 6, 30), Yearly("每年9月底前"), On(2024, 1, 31), Ongoing),
        ]);
        report.Documents.ShouldBe(["甲", "乙"]);
        report.Entries.Select(e => $"{e.Document} {e.When}").ShouldBe(
            ["乙 2023-06-30", "甲 2024-01-31", "乙 2024-01-31", "乙 每年3月底前", "甲 每年9月底前", "乙 每年9月底前", "甲 长期坚持", "乙 长期坚持"]);
    }

    [Fact]
    public void What_falls_due_stands_by_date_whatever_its_kind()
    {
        var report = ScheduleAnalyzer.Default.Analyze([Document("甲", On(2023, 6, 30), On(2024, 1, 31)), Document("乙", Yearly("每年9月底前"))]);
        report.DueBetween(new(2023, 1, 1), new(2024, 12, 31)).Select(o => $"{o.Date:yyyy-MM-dd}").ShouldBe(["2023-06-30", "2023-09-30", "2024-01-31", "2024-09-30"]);
    }

    [Fact]
    public void Entries_of_a_unit_are_found_by_its_full_name()
    {
        var entry = new ScheduleEntry { Id = "1", Document = "甲", Path = "1", Title = "", When = "", Units = [new AssignedUnit("江滩区司法局", "区司法局", AssignmentRole.Lead, IsGroup: false)] };
        var report = new ScheduleReport { Entries = [entry with { Id = "2", Units = [] }, entry] };
        report.ForUnit("江滩区司法局").ShouldBe([entry]);
        report.ForUnit("区司法局").ShouldBeEmpty();
        Should.Throw<ArgumentNullException>(() => report.ForUnit(null!)).ParamName.ShouldBe("name");
    }

    [Theory]
    [InlineData("\"2022-Q3\"", "2022-Q3")]
    [InlineData("\"2022q3\"", "2022-Q3")]
    [InlineData("\"0000-Q0\"", "0000-Q0")] // no quarter, as it is written
    public void A_quarter_is_text_in_json(string json, string expected)
    {
        var quarter = JsonSerializer.Deserialize<Quarter>(json);
        quarter.ToString().ShouldBe(expected);
        JsonSerializer.Serialize(quarter).ShouldBe($"\"{expected}\"");
    }

    [Theory]
    [InlineData("\"2022-Q5\"")]
    [InlineData("\"\"")]
    [InlineData("3")]
    [InlineData("null")]
    public void Anything_else_is_refused(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Quarter>(json)).Message.ShouldContain("no quarter of a year");

    private static readonly Deadline Ongoing = new("长期坚持", null, DeadlineRecurrence.Ongoing, default);

    private static Deadline Yearly(string text) => new(text, null, DeadlineRecurrence.Yearly, default);

    private static Deadline On(int year, int month, int day) => new($"{new DateOnly(year, month, day):yyyy-MM-dd}", new DateOnly(year, month, day), DeadlineRecurrence.None, default);

    private static PolicyDocument Document(string name, params Deadline[] deadlines) => new()
    {
        Source = name,
        Tasks = deadlines.Select((d, i) => new PolicyTask { Path = $"{i + 1}", Text = "检查", Deadlines = [d with { Span = new SourceSpan(10 * (i + 1), 4) }] }).ToValueList(),
    };
}
