using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

/// <summary>Points in time as plans name them: how far they reach, and their last day. The document is of 2024.</summary>
public class DateMomentTests
{
    [Theory]
    [InlineData("2022年", 5, "2022-12-31")]
    [InlineData("2022年度", 6, "2022-12-31")]
    [InlineData("2022年度末", 7, "2022-12-31")]
    [InlineData("2022年底", 6, "2022-12-31")]
    [InlineData("2022年末", 6, "2022-12-31")]
    [InlineData("2022年内", 6, "2022-12-31")]
    [InlineData("2022年年底", 7, "2022-12-31")]
    [InlineData("2022年年末", 7, "2022-12-31")]
    [InlineData("二〇二二年", 5, "2022-12-31")]
    [InlineData("1900年", 5, "1900-12-31")]
    [InlineData("2199年", 5, "2199-12-31")]
    [InlineData("1899年", 0, "")]
    [InlineData("2200年", 0, "")]
    [InlineData("2022", 0, "")]
    [InlineData("202年", 0, "")]
    [InlineData("20222年", 0, "")]
    [InlineData("今年", 2, "2024-12-31")]
    [InlineData("本年", 2, "2024-12-31")]
    [InlineData("当年", 2, "2024-12-31")]
    [InlineData("今年底", 3, "2024-12-31")]
    [InlineData("今年内", 3, "2024-12-31")]
    [InlineData("明年", 2, "2025-12-31")]
    [InlineData("次年3月", 4, "2025-03-31")]
    [InlineData("翌年上半年", 5, "2025-06-30")]
    [InlineData("来年3月", 4, "2025-03-31")]
    [InlineData("下一年3月", 5, "2025-03-31")]
    [InlineData("去年", 0, "")]
    [InlineData("年底", 2, "2024-12-31")]
    [InlineData("年末", 2, "2024-12-31")]
    [InlineData("年内", 2, "2024-12-31")]
    [InlineData("年年底", 3, "2024-12-31")]
    [InlineData("年年末", 3, "2024-12-31")]
    [InlineData("底", 0, "")]
    [InlineData("末", 0, "")]
    [InlineData("内", 0, "")]
    [InlineData("", 0, "")]
    public void Years(string text, int length, string date) => Check(text, length, date);

    [Theory]
    [InlineData("上半年", 3, "2024-06-30")]
    [InlineData("下半年", 3, "2024-12-31")]
    [InlineData("2022年上半年", 8, "2022-06-30")]
    [InlineData("2022年下半年", 8, "2022-12-31")]
    [InlineData("第一季度", 4, "2024-03-31")]
    [InlineData("一季度", 3, "2024-03-31")]
    [InlineData("2季度", 3, "2024-06-30")]
    [InlineData("第三季度末", 5, "2024-09-30")]
    [InlineData("四季度底", 4, "2024-12-31")]
    [InlineData("2022年第四季度", 9, "2022-12-31")]
    [InlineData("五季度", 0, "")]
    [InlineData("0季度", 0, "")]
    [InlineData("第季度", 0, "")]
    [InlineData("季度", 0, "")]
    [InlineData("第一季", 0, "")]
    public void Parts_of_a_year(string text, int length, string date) => Check(text, length, date);

    [Theory]
    [InlineData("9月", 2, "2024-09-30")]
    [InlineData("09月", 3, "2024-09-30")]
    [InlineData("九月", 2, "2024-09-30")]
    [InlineData("十二月", 3, "2024-12-31")]
    [InlineData("12月", 3, "2024-12-31")]
    [InlineData("2月", 2, "2024-02-29")]
    [InlineData("0月", 0, "")]
    [InlineData("13月", 0, "")]
    [InlineData("十三月", 0, "")]
    [InlineData("009月", 0, "")]
    [InlineData("9", 0, "")]
    [InlineData("9个月", 0, "")]
    [InlineData("9月份", 3, "2024-09-30")]
    [InlineData("9月份底", 4, "2024-09-30")]
    [InlineData("9月底", 3, "2024-09-30")]
    [InlineData("9月末", 3, "2024-09-30")]
    [InlineData("9月月底", 4, "2024-09-30")]
    [InlineData("9月月末", 4, "2024-09-30")]
    [InlineData("9月上旬", 4, "2024-09-10")]
    [InlineData("9月中旬", 4, "2024-09-20")]
    [InlineData("9月中上旬", 5, "2024-09-20")]
    [InlineData("9月下旬", 4, "2024-09-30")]
    [InlineData("9月17日", 5, "2024-09-17")]
    [InlineData("9月17号", 5, "2024-09-17")]
    [InlineData("九月十七日", 5, "2024-09-17")]
    [InlineData("九月二十一日", 6, "2024-09-21")]
    [InlineData("9月31日", 5, "")] // a moment, but no day
    [InlineData("9月0日", 2, "2024-09-30")]
    [InlineData("9月100日", 2, "2024-09-30")]
    [InlineData("9月17", 2, "2024-09-30")]
    [InlineData("9月17个", 2, "2024-09-30")]
    [InlineData("2022年9月17日", 10, "2022-09-17")]
    [InlineData("2023年2月29日", 10, "")]
    [InlineData("2022年度9月", 8, "2022-09-30")]
    public void Months_and_days(string text, int length, string date) => Check(text, length, date);

    [Theory]
    [InlineData("年底", 2)]
    [InlineData("上半年", 3)]
    [InlineData("第一季度", 4)]
    [InlineData("9月", 2)]
    [InlineData("9月17日", 5)]
    [InlineData("明年", 2)]
    public void Without_a_year_there_is_no_day(string text, int length)
    {
        DateMoment.Read(text, null, out var date).ShouldBe(length);
        date.ShouldBeNull();
    }

    private static void Check(string text, int length, string date)
    {
        DateMoment.Read(text, 2024, out var read).ShouldBe(length);
        if (length > 0) $"{read:yyyy-MM-dd}".ShouldBe(date);
        // What follows changes nothing.
        if (length > 0) DateMoment.Read(text + "，完成", 2024, out _).ShouldBe(length);
    }
}
