using LawGov.Analysis.Schedule;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Schedule;

/// <summary>The days on which an entry falls due.</summary>
public class ScheduleEntryTests
{
    private static readonly ScheduleEntry Entry = new() { Id = "1", Document = "plan", Path = "1", Title = "检查", When = "每年" };

    [Theory]
    [InlineData("2023-06-29", "2023-07-01", "2023-06-30")]
    [InlineData("2023-06-30", "2023-06-30", "2023-06-30")]
    [InlineData("2023-06-30", "2023-12-31", "2023-06-30")]
    [InlineData("2023-01-01", "2023-06-30", "2023-06-30")]
    [InlineData("2023-01-01", "2023-06-29", "")]
    [InlineData("2023-07-01", "2023-12-31", "")]
    public void One_with_a_date_falls_due_on_it(string first, string last, string expected) =>
        Days(Entry with { Date = new DateOnly(2023, 6, 30) }, first, last).ShouldBe(expected);

    [Theory]
    [InlineData("2022-01-01", "2022-12-31", "2022-03-15 2022-09-30")]
    [InlineData("2022-03-15", "2022-03-15", "2022-03-15")]
    [InlineData("2022-03-16", "2022-09-29", "")]
    [InlineData("2022-09-30", "2023-03-15", "2022-09-30 2023-03-15")]
    [InlineData("2022-10-01", "2023-03-14", "")]
    public void One_that_recurs_falls_due_on_each_of_its_days(string first, string last, string expected) =>
        Days(Entry with { Days = [new MonthDay(3, 15), new MonthDay(9, 30)] }, first, last).ShouldBe(expected);

    [Theory]
    [InlineData("2021-09-30", null, "2021-09-30 2022-09-30 2023-09-30")]
    [InlineData("2021-10-01", null, "2022-09-30 2023-09-30")]
    [InlineData(null, "2022-09-30", "2020-09-30 2021-09-30 2022-09-30")]
    [InlineData(null, "2022-09-29", "2020-09-30 2021-09-30")]
    [InlineData("2022-01-01", "2022-12-31", "2022-09-30")]
    [InlineData("2019-01-01", "2030-12-31", "2020-09-30 2021-09-30 2022-09-30 2023-09-30")] // no wider than what is asked
    public void It_does_so_only_within_its_document(string? from, string? until, string expected) =>
        Days(Entry with { Days = [new MonthDay(9, 30)], From = Day(from), Until = Day(until) }, "2020-01-01", "2023-12-31").ShouldBe(expected);

    [Fact]
    public void One_without_date_or_days_never_does() => Days(Entry, "2020-01-01", "2023-12-31").ShouldBe("");

    [Fact]
    public void A_last_day_before_the_first_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Entry.DueBetween(new(2023, 1, 2), new(2023, 1, 1))).ParamName.ShouldBe("last");

    [Fact]
    public void The_text_is_empty_unless_it_is_given() => Entry.Text.ShouldBe("");

    private static string Days(ScheduleEntry entry, string first, string last) =>
        string.Join(' ', entry.DueBetween(Day(first)!.Value, Day(last)!.Value).Select(d => d.ToString("yyyy-MM-dd")));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
