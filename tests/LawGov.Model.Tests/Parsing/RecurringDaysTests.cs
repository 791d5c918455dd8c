using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Parsing;

public class RecurringDaysTests
{
    [Theory]
    [InlineData("每年12月底前", "12-31")]
    [InlineData("每年6月15日前", "06-15")]
    [InlineData("每年2月底前", "02-31")]
    [InlineData("每年第一季度", "03-31")]
    [InlineData("每年上半年", "06-31")]
    [InlineData("每年年底前", "12-31")]
    [InlineData("11月底前", "11-31")]
    [InlineData("每年", "12-31")]
    [InlineData("每年定期", "12-31")]
    public void A_yearly_deadline_falls_on_one_day(string text, string day) => Days(text, DeadlineRecurrence.Yearly).ShouldBe(day);

    [Theory]
    [InlineData("每半年", DeadlineRecurrence.HalfYearly, "06-31 12-31")]
    [InlineData("每季度末", DeadlineRecurrence.Quarterly, "03-31 06-31 09-31 12-31")]
    [InlineData("每季度首月10日前", DeadlineRecurrence.Quarterly, "01-10 04-10 07-10 10-10")]
    [InlineData("每月5日前", DeadlineRecurrence.Monthly, "01-05 02-05 03-05 04-05 05-05 06-05 07-05 08-05 09-05 10-05 11-05 12-05")]
    public void A_shorter_period_falls_on_several(string text, DeadlineRecurrence recurrence, string days) => Days(text, recurrence).ShouldBe(days);

    [Theory]
    [InlineData("每月32日前")]
    [InlineData("每月日前")]
    public void A_day_that_is_none_is_the_end_of_the_month(string text) => Days(text, DeadlineRecurrence.Monthly).ShouldStartWith("01-31 02-31");

    [Theory]
    [InlineData(DeadlineRecurrence.None)]
    [InlineData(DeadlineRecurrence.Ongoing)]
    public void What_does_not_recur_has_no_days(DeadlineRecurrence recurrence)
    {
        Days("2023年6月底前", recurrence).ShouldBeEmpty();
        RecurringDays.EndsOf(recurrence).ShouldBeEmpty();
    }

    [Fact]
    public void The_deadline_must_be_there() => Should.Throw<ArgumentNullException>(() => RecurringDays.Of(null!)).ParamName.ShouldBe("deadline");

    private static string Days(string text, DeadlineRecurrence recurrence) => string.Join(' ', RecurringDays.Of(new Deadline(text, null, recurrence, default)));
}
