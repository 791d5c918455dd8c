using LawGov.Analysis.Schedule;

namespace LawGov.Analysis.Tests.Schedule;

public class QuarterTests
{
    [Theory]
    [InlineData(1, "2023-01-01", "2023-03-31")]
    [InlineData(2, "2023-04-01", "2023-06-30")]
    [InlineData(3, "2023-07-01", "2023-09-30")]
    [InlineData(4, "2023-10-01", "2023-12-31")]
    public void A_quarter_has_three_months(int number, string first, string last)
    {
        var quarter = new Quarter(2023, number);
        $"{quarter.FirstDay:yyyy-MM-dd} {quarter.LastDay:yyyy-MM-dd}".ShouldBe($"{first} {last}");
        Quarter.Of(quarter.FirstDay).ShouldBe(quarter);
        Quarter.Of(quarter.LastDay).ShouldBe(quarter);
    }

    [Theory]
    [InlineData("2023-Q1", 1)]
    [InlineData("2023q4", 4)]
    public void Written_quarters_are_read(string text, int number)
    {
        Quarter.TryParse(text, out var quarter).ShouldBeTrue();
        quarter.ShouldBe(new Quarter(2023, number));
        quarter.ToString().ShouldBe($"2023-Q{number}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023")]
    [InlineData("2023-Q0")]
    [InlineData("2023-Q5")]
    [InlineData("2023/Q1")]
    [InlineData("0000-Q1")]
    [InlineData("20a3-Q1")]
    [InlineData("2023-Q12")]
    public void Other_texts_are_none(string text) => Quarter.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10000, 1)]
    [InlineData(2023, 0)]
    [InlineData(2023, 5)]
    public void Numbers_outside_their_range_are_refused(int year, int number) => Should.Throw<ArgumentOutOfRangeException>(() => new Quarter(year, number));

    [Fact]
    public void Quarters_stand_in_the_order_of_time()
    {
        (new Quarter(2022, 4) < new Quarter(2023, 1)).ShouldBeTrue();
        (new Quarter(2023, 2) >= new Quarter(2023, 2)).ShouldBeTrue();
        (new Quarter(2023, 3) <= new Quarter(2023, 2)).ShouldBeFalse();
        (new Quarter(2023, 3) > new Quarter(2023, 2)).ShouldBeTrue();
    }
}
