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
    [InlineData("每年底完成", "每年底")]
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
    [InlineData("每月25日前汇总", "每月25日前", DeadlineRecurrence.Monthly)]
    [InlineData("每月月底前汇总", "每月月底前", DeadlineRecurrence.Monthly)]
    [InlineData("每月最后一个工作日前汇总", "每月最后一个工作日前", DeadlineRecurrence.Monthly)]
    [InlineData("每月5日报送", "每月5日", DeadlineRecurrence.Monthly)]
    [InlineData("每个月5日以前汇总", "每个月5日以前", DeadlineRecurrence.Monthly)]
    [InlineData("每季度末前汇总", "每季度末前", DeadlineRecurrence.Quarterly)]
    [InlineData("每季度末报送", "每季度末", DeadlineRecurrence.Quarterly)]
    [InlineData("每季首月10日之前汇总", "每季首月10日之前", DeadlineRecurrence.Quarterly)]
    [InlineData("每半年末前汇总", "每半年末前", DeadlineRecurrence.HalfYearly)]
    [InlineData("每年度末前汇总", "每年度末前", DeadlineRecurrence.Yearly)]
    [InlineData("每月汇总", "", DeadlineRecurrence.None)]
    [InlineData("每月5日汇总", "", DeadlineRecurrence.None)] // neither 前 nor what is done by then
    [InlineData("每月目前汇总", "", DeadlineRecurrence.None)]
    [InlineData("每季度通报", "", DeadlineRecurrence.None)]
    [InlineData("每日10时前汇总", "", DeadlineRecurrence.None)]
    public void What_comes_in_each_period(string text, string words, DeadlineRecurrence recurrence) =>
        Find(text, 2024).Select(d => (Words(text, d), d.Recurrence)).ShouldBe(words.Length == 0 ? [] : [(words, recurrence)]);

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
    [InlineData("每年6月底、12月底报送", "每年6月底 12月底*")] // 前 may be missing
    [InlineData("每年3月、6月、9月底前报告", "每年3月 6月* 9月底前*")]
    [InlineData("6月5日、12月5日前报告", "6月5日 2024-06-05 12月5日前 2024-12-05")] // one 前 for all
    [InlineData("3月、6月和9月底前报告", "3月 2024-03-31 6月 2024-06-30 9月底前 2024-09-30")]
    [InlineData("2025年3月、6月底前报告", "2025年3月 2025-03-31 6月底前 2025-06-30")]
    [InlineData("桥梁、6月底前报告", "6月底前 2024-06-30")]
    [InlineData("2023年、2024年底前报告", "2024年底前 2024-12-31")] // the first is past
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
