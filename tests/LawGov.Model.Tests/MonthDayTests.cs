namespace LawGov.Model.Tests;

public class MonthDayTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(12, 31)]
    [InlineData(2, 31)]
    public void Days_inside_the_bounds_exist(int month, int day) => new MonthDay(month, day).ToString().ShouldBe($"{month:00}-{day:00}");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(13, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 32)]
    public void Days_outside_the_bounds_do_not(int month, int day) => Should.Throw<ArgumentOutOfRangeException>(() => new MonthDay(month, day));

    [Theory]
    [InlineData(2, 31, 2023, "2023-02-28")]
    [InlineData(2, 31, 2024, "2024-02-29")]
    [InlineData(2, 29, 2023, "2023-02-28")]
    [InlineData(6, 30, 2023, "2023-06-30")]
    [InlineData(6, 31, 2023, "2023-06-30")]
    public void A_day_that_a_month_lacks_is_its_last(int month, int day, int year, string date) => new MonthDay(month, day).In(year).ToString("yyyy-MM-dd").ShouldBe(date);

    [Fact]
    public void Order_is_that_of_the_year()
    {
        var days = new[] { new MonthDay(12, 1), new MonthDay(1, 31), new MonthDay(1, 2) };
        days.Order().ShouldBe([new(1, 2), new(1, 31), new(12, 1)]);
        (new MonthDay(1, 2) < new MonthDay(1, 3)).ShouldBeTrue();
        (new MonthDay(1, 3) <= new MonthDay(1, 3)).ShouldBeTrue();
        (new MonthDay(2, 1) > new MonthDay(1, 3)).ShouldBeTrue();
        (new MonthDay(1, 2) >= new MonthDay(1, 3)).ShouldBeFalse();
    }
}
