using System.Globalization;
using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class CalendarDatesTests
{
    [Theory]
    [InlineData("2022年9月17日", "2022-09-17", 10)]
    [InlineData("2022年9月7号印发", "2022-09-07", 9)]
    [InlineData("二〇二二年九月十七日", "2022-09-17", 10)]
    [InlineData("二O二二年九月十七日", "2022-09-17", 10)]
    [InlineData("2O22年9月17日", "2022-09-17", 10)]
    [InlineData("2022-09-17", "2022-09-17", 10)]
    [InlineData("2022/9/17", "2022-09-17", 9)]
    [InlineData("2022.9.17", "2022-09-17", 9)]
    [InlineData("2022-9-17日前", "2022-09-17", 10)] // two ways mixed
    [InlineData("2022.9.17月", "2022-09-17", 9)]
    [InlineData("1949年1月1日", "1949-01-01", 9)]
    [InlineData("2100年12月31日", "2100-12-31", 11)]
    [InlineData("2024年2月29日", "2024-02-29", 10)]
    public void Full_dates(string text, string date, int length)
    {
        CalendarDates.Read(text, out var read).ShouldBe(length);
        read.ShouldBe(DateOnly.Parse(date, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1899年12月31日")]
    [InlineData("2200年1月1日")]
    [InlineData("2023年2月29日")]
    [InlineData("2022年13月1日")]
    [InlineData("2022年0月1日")]
    [InlineData("2022年9月0日")]
    [InlineData("2022年9月31日")]
    [InlineData("2022年9月17")]
    [InlineData("2022年9月")]
    [InlineData("2022年")]
    [InlineData("2022-09/17")]
    [InlineData("2022 9 17")]
    [InlineData("")]
    public void No_dates(string text) => CalendarDates.Read(text, out _).ShouldBe(0);

    [Theory]
    [InlineData("2022917", 1, "2022-09-17")]
    [InlineData("20220917", 1, "2022-09-17")]
    [InlineData("202297", 1, "2022-09-07")]
    [InlineData("2022111", 2, "2022-01-11")]
    [InlineData("20221231", 1, "2022-12-31")]
    public void Dates_that_lost_their_marks(string text, int readings, string date)
    {
        CalendarDates.ReadBare(text, out var read).ShouldBe(readings);
        read.ShouldBe(DateOnly.Parse(date, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("20229")]
    [InlineData("202209171")]
    [InlineData("1899917")]
    [InlineData("2200917")]
    [InlineData("20221332")]
    [InlineData("2022九17")]
    public void What_is_no_date_without_marks(string text) => CalendarDates.ReadBare(text, out _).ShouldBe(0);

    [Theory]
    [InlineData(1, 1, 1, true)]
    [InlineData(9999, 12, 31, true)]
    [InlineData(0, 1, 1, false)]
    [InlineData(10000, 1, 1, false)]
    [InlineData(2023, 0, 1, false)]
    [InlineData(2023, 13, 1, false)]
    [InlineData(2023, 4, 0, false)]
    [InlineData(2023, 4, 30, true)]
    [InlineData(2023, 4, 31, false)]
    public void Only_days_of_the_calendar_are_dates(int year, int month, int day, bool expected)
    {
        CalendarDates.TryCreate(year, month, day, out var date).ShouldBe(expected);
        date.ShouldBe(expected ? new DateOnly(year, month, day) : default);
    }
}
