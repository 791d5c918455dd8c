using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Extracting;

/// <summary>Deadlines that come again, several in one sentence, and those without a year: which of them go on with the year or the 每年 of the one before. The document is of 2024.</summary>
public class RecurringDeadlineTests
{
    [Theory]
    [InlineData("每年第一季度报告", "每年第一季度")]
    [InlineData("每年第一季度", "每年第一季度")]
    [InlineData("每年12月底前报告", "每年12月底前")]
    [InlineData("每年12月底以前报告", "每年12月底以前")]
    [InlineData("每年12月底之前报告", "每年12月底之前")]
    [InlineData("每年12月1日前", "每年12月1日前")]
    [InlineData("每年底前报告", "每年底前")]
    [InlineData("每年末之前报告", "每年末之前")]
    [InlineData("每年底完成", "")]
    [InlineData("每年12月报告", "")]
    [InlineData("每年12月以后报告", "")]
    [InlineData("每年12月", "")]
    [InlineData("每年第一批报告", "")]
    [InlineData("每月12月底", "")]
    [InlineData("每年第", "")]
    public void What_comes_every_year(string text, string words)
    {
        var found = Find(text, 2024);
        if (words.Length == 0)
        {
            found.ShouldBeEmpty();
            return;
        }

        var deadline = found.ShouldHaveSingleItem();
        (Words(text, deadline), deadline.Date, deadline.Recurrence).ShouldBe((words, null, DeadlineRecurrence.Yearly));
    }

    [Theory]
    [InlineData("每年6月底前、11月底前报告", "每年6月底前 11月底前*")]
    [InlineData("每年6月底前报告，11月底前完成", "每年6月底前 11月底前*")]
    [InlineData("每年6月底前报告。11月底前完成", "每年6月底前 11月底前 2024-11-30")] // another sentence
    [InlineData("每年6月底前报告；11月底前完成", "每年6月底前 11月底前 2024-11-30")]
    [InlineData("每年6月底前报告，2025年底前完成", "每年6月底前 2025年底前 2025-12-31")] // a year of its own
    [InlineData("每年6月底前报告，二〇二五年底前完成", "每年6月底前 二〇二五年底前 2025-12-31")]
    [InlineData("6月底前报告，11月底前完成", "6月底前 2024-06-30 11月底前 2024-11-30")]
    [InlineData("2025年6月底前报告，11月底前完成", "2025年6月底前 2025-06-30 11月底前 2025-11-30")] // of the year named last
    [InlineData("2024年6月底前报告，11月底前完成", "2024年6月底前 2024-06-30 11月底前 2024-11-30")]
    [InlineData("2023年6月底前报告，11月底前完成", "2023年6月底前 2023-06-30 11月底前 2024-11-30")] // unless that is past
    public void Several(string text, string expected)
    {
        var found = Find(text, 2024);
        string.Join(' ', found.Select(d => Words(text, d) + (d.Recurrence == DeadlineRecurrence.None ? $" {d.Date:yyyy-MM-dd}" : d == found[0] ? "" : "*"))).ShouldBe(expected);
    }

    [Fact]
    public void A_day_without_year_has_none_where_the_document_has_none()
    {
        Find("10月底前完成", null).ShouldHaveSingleItem().Date.ShouldBeNull();
        Find("年内完成", null).ShouldHaveSingleItem().Date.ShouldBeNull();
        Find("10月底完成", null).ShouldBeEmpty(); // without 前 it may be past
        Find("2023年6月底前报告，11月底前完成", null).ConvertAll(d => d.Date).ShouldBe([new DateOnly(2023, 6, 30), new DateOnly(2023, 11, 30)]);
    }

    private static string Words(string text, DeadlineMention deadline) => text[deadline.Range.Start..deadline.Range.End];

    private static List<DeadlineMention> Find(string text, int? year)
    {
        using var compact = Normalizer.Normalize(text);
        var found = new List<DeadlineMention>();
        DeadlineReader.Find(compact, new TextRange(0, compact.Chars.Length), year, found);
        return found;
    }
}
