namespace LawGov.Model.Tests.Structuring;

/// <summary>Titles of items that have a line of their own.</summary>
public class LeadTitlesTests
{
    [Theory]
    [InlineData("1.完善定额管理。\n修订行业定额，落实计划。", "完善定额管理")]
    [InlineData("1．完善定额管理．\n修订行业定额，落实计划。", "完善定额管理")]
    [InlineData("1、完善定额管理。\n\n　　修订行业定额，落实计划。", "完善定额管理")]
    [InlineData("1.完善定额管理\n修订行业定额，落实计划。", "完善定额管理")]
    [InlineData("1.完善定额管理：\n修订行业定额，落实计划。", "完善定额管理")]
    [InlineData("1.\n完善定额管理。\n修订行业定额，落实计划。", "完善定额管理")]
    [InlineData("**1.完善定额管理。**\n修订行业定额，落实计划。", "完善定额管理")]
    [InlineData("（1）完善定额管理。\n修订行业定额，落实计划。", "完善定额管理")]
    [InlineData("①完善定额管理。\n修订行业定额，落实计划。", "完善定额管理")]
    [InlineData("1.完善定额管理。\n责任单位：甲局\n工作措施：修订行业定额，落实计划。", "完善定额管理")]
    [InlineData("1.完善定额管理。\n（1）修订行业定额。\n（2）落实计划。", "完善定额管理")]
    [InlineData("1.完善定额管理\n（1）修订行业定额。\n（2）落实计划。", "完善定额管理")]
    [InlineData("1.完善定额管理。", "")] // all there is
    [InlineData("1.完善定额管理。\n责任单位：甲局", "")]
    [InlineData("1.完善定额管理。\n责任单位：甲局\n修订行业定额，落实计划。", "")] // closed with its units
    [InlineData("1.完善定额管理。\n（责任单位：甲局）", "")]
    [InlineData("1.完善定额管理。\n2.修订行业定额，落实计划。", "")]
    [InlineData("1.完善定额管理，修订定额。\n落实计划。", "")] // a demand
    [InlineData("1.完善定额管理；\n修订行业定额，落实计划。", "")]
    [InlineData("1.定额抓好以下工作：\n修订行业定额，落实计划。", "")] // announces what follows
    [InlineData("1.完善定额。管理计划。\n修订行业定额。", "完善定额")] // the first sentence, as on one line
    [InlineData("1.修订定额的办法和落实计划的办法以及加强管理的办法和提高水价的办法。\n落实计划。", "")] // thirty-one and more characters
    public void An_item_has_its_title_on_a_line_of_its_own(string item, string expected)
    {
        var tree = OutlineText.Of($"一、任务\n{item}");
        var below = tree[(tree.IndexOf('[', StringComparison.Ordinal) + 1)..];
        var open = below.IndexOf('“', StringComparison.Ordinal);
        (open < 0 ? "" : below[(open + 1)..below.IndexOf('”', StringComparison.Ordinal)]).ShouldBe(expected);
    }
}
