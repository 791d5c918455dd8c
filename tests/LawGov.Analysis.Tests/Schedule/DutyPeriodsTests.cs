using LawGov.Analysis.Schedule;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Schedule;

public class DutyPeriodsTests
{
    [Theory]
    [InlineData("领导班子每年应当举办两期以上专题讲座", "两期以上", DeadlineRecurrence.Yearly, "每年应当举办两期以上")]
    [InlineData("每季度至少召开1次例会", "至少召开1次", DeadlineRecurrence.Quarterly, "每季度至少召开1次")]
    [InlineData("每半年开展不少于1次检查", "不少于1次", DeadlineRecurrence.HalfYearly, "每半年开展不少于1次")]
    [InlineData("每月巡查,且不少于2次", "不少于2次", DeadlineRecurrence.Monthly, "每月巡查,且不少于2次")]
    [InlineData("培训每年不少于60学时", "每年不少于60学时", DeadlineRecurrence.Yearly, "每年不少于60学时")]
    public void A_target_with_a_period_before_it_is_a_duty(string text, string target, DeadlineRecurrence recurrence, string words)
    {
        var from = 0;
        DutyPeriods.Read(text, target, ref from).ShouldBe((recurrence, words));
    }

    [Theory]
    [InlineData("培训不少于60学时", "不少于60学时")]
    [InlineData("每年开展检查。培训不少于60学时", "不少于60学时")]
    [InlineData("每年开展检查；培训不少于60学时", "不少于60学时")]
    [InlineData("每个单位不少于2人", "不少于2人")]
    [InlineData("不少于60学时,每年检查", "不少于60学时")]
    [InlineData("每年检查", "不少于60学时")]
    public void Others_hold_once(string text, string target)
    {
        var from = 0;
        DutyPeriods.Read(text, target, ref from).ShouldBeNull();
    }

    /// <summary>Two targets of the same words each have the period before them.</summary>
    [Fact]
    public void The_search_goes_on_behind_the_last_target()
    {
        const string text = "每年培训不少于2次。每月巡查不少于2次。";
        var from = 0;
        DutyPeriods.Read(text, "不少于2次", ref from).ShouldBe((DeadlineRecurrence.Yearly, "每年培训不少于2次"));
        DutyPeriods.Read(text, "不少于2次", ref from).ShouldBe((DeadlineRecurrence.Monthly, "每月巡查不少于2次"));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void The_period_stands_near_its_target(int distance, bool isFound)
    {
        var from = 0;
        DutyPeriods.Read("每年" + new string('甲', distance - 2) + "不少于2次", "不少于2次", ref from).HasValue.ShouldBe(isFound);
    }
}
