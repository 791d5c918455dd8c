using LawGov.Model.Heads;

namespace LawGov.Model.Tests.Heads;

/// <summary>Dates of a head: alone on their line, as a month, or beside the source that a page names.</summary>
public class HeadDatesTests
{
    [Theory]
    [InlineData("2020年8月10日于北京", true)]
    [InlineData("2020年8月10日于北京市", true)]
    [InlineData("2020年8月10日于内蒙古呼和", true)] // six characters
    [InlineData("2020年8月10日于内蒙古呼和浩", false)]
    [InlineData("2020年8月10日于京", false)]
    [InlineData("2020年8月10日在北京", false)]
    public void Where_it_was_signed(string line, bool isDate) => HeadDates.IsDate(line, out _, out _).ShouldBe(isDate);

    [Theory]
    [InlineData("2023年3月5日", false)]
    [InlineData("(2023年3月5日)", false)]
    [InlineData("[2023-03-05]", false)]
    [InlineData("〔2023.3.5〕:", false)]
    [InlineData("2023-03-0519:08", true)] // the gap between is gone
    [InlineData("2023-03-0519:08:30", true)]
    [InlineData("2023年3月5日星期日", false)]
    [InlineData("202335", false)]
    public void Lines_that_are_a_date(string line, bool hasTime)
    {
        HeadDates.IsDate(line, out var date, out var time).ShouldBeTrue();
        (date, time).ShouldBe((new DateOnly(2023, 3, 5), hasTime));
    }

    [Theory]
    [InlineData("2023年3月5日印发")]
    [InlineData("甲县2023年3月5日")]
    [InlineData("2023-03-0519:08:30:12")] // longer than any time of day
    [InlineData("2023-03-05:甲")]
    [InlineData("2023年3月5日星期日上午")]
    [InlineData("2023年3月5日节日前")]
    [InlineData("2023年3月")]
    [InlineData("")]
    public void Lines_that_are_none(string line) => HeadDates.IsDate(line, out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2023年9月", true)]
    [InlineData("2023年12月", true)]
    [InlineData("二〇二三年九月", true)]
    [InlineData("2023年13月", false)]
    [InlineData("2023年9日", false)]
    [InlineData("23年09月份", false)]
    [InlineData("2023年9", false)]
    [InlineData("2023年010月", false)]
    public void A_month_alone(string line, bool expected) => HeadDates.IsMonth(line).ShouldBe(expected);

    [Theory]
    [InlineData("2023-03-0509:00甲县人民政府", true)]
    [InlineData("甲县人民政府2023-03-0509:00", true)]
    [InlineData("2023-03-0509:00", true)]
    [InlineData("2023-03-05甲县人民政府", false)] // no time of day
    [InlineData("2023-03-050900甲县人民政府", false)]
    [InlineData("甲县人民政府2023-03-0509:00乙县", false)]
    [InlineData("甲县桥梁2023-03-0509:00", false)]
    [InlineData("甲县人民政府", false)]
    [InlineData("", false)]
    public void A_date_with_its_time_beside_a_name(string line, bool expected) => HeadDates.IsWithSource(line, out _).ShouldBe(expected);
}
