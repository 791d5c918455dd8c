using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

public class TimeNounsTests
{
    [Theory]
    [InlineData("销号时间")]
    [InlineData("整改到位时限")]
    [InlineData("完成年限")]
    [InlineData("计划竣工日期")]
    [InlineData("整改节点")]
    [InlineData("计划决策限期")]
    [InlineData("要求报送时点")]
    [InlineData("启动时间", false)]
    [InlineData("会议时间", false)]
    [InlineData("启动整改时间", false)]
    [InlineData("销号地点", false)]
    [InlineData("时间", false)]
    [InlineData("县交通局完成时间", false)] // a name in front of it
    [InlineData("计划要求问题整改时间")] // ten characters
    [InlineData("计划要求问题整改到位时间", false)]
    public void Nouns_of_a_time_by_which_something_is_done(string noun, bool isDeadline = true) => TimeNouns.Contains(noun).ShouldBe(isDeadline);
}
