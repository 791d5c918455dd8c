using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class ClockTimesTests
{
    [Theory]
    [InlineData("6月30日", "6月30日")]
    [InlineData("6月30日24时", "6月30日")]
    [InlineData("6月30日下午5点30分", "6月30日")]
    [InlineData("6月30日18:00", "6月30日")]
    [InlineData("6月30号下班", "6月30号")]
    [InlineData("6月30日(星期四)", "6月30日")]
    [InlineData("6月30日(周四)下午17:00", "6月30日")] // three parts
    [InlineData("6月30日(周四)下午整17:00", "6月30日(周四)下午整17:00")] // four
    [InlineData("6月30日(补办)", "6月30日(补办)")] // no weekday
    [InlineData("6月24时", "6月24时")] // behind no day
    [InlineData("下班", "下班")]
    [InlineData("6月30日时", "6月30日时")] // no number
    [InlineData("6月30日30分", "6月30日30分")] // minutes without an hour
    [InlineData("", "")]
    public void A_time_behind_a_day_is_taken_off(string text, string day) => text[..ClockTimes.Strip(text)].ShouldBe(day);
}
