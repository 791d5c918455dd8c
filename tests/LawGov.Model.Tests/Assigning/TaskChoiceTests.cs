namespace LawGov.Model.Tests.Assigning;

/// <summary>The tasks of a plan that assigns nothing: its innermost items, but for what stands below headings that demand nothing.</summary>
public class TaskChoiceTests
{
    [Theory]
    [InlineData("总体要求 指导思想 基本原则 工作原则 总体思路 工作思路 总体目标 工作回顾 存在问题 存在的问题 工作背景 编制背景 编制目的 编制依据 适用范围 术语和定义 附则 总则")]
    public void Headings_that_demand_nothing(string headings)
    {
        foreach (var heading in headings.Split(' ')) AssignedText.Of($"一、{heading}\n1.坚持安全。\n二、任务\n1.建桥。").ShouldBe("二/1", heading);
    }

    [Theory]
    [InlineData("一、建桥要求\n1.坚持安全。\n二、任务\n1.建桥。", "一/1|二/1")]
    [InlineData("一、总体要求和目标\n1.坚持安全。\n二、任务\n1.建桥。", "一/1|二/1")] // another heading
    [InlineData("一、任务\n1.总体要求\n2.建桥。", "1|2")] // an item, no division
    [InlineData("一、任务\n（一）基本原则\n1.坚持安全。\n（二）建桥\n1.打桩。", "一/(二)/1")]
    [InlineData("一、任务\n（一）建桥。\n1.打桩。\n2.铺面。\n（二）修路。", "1|2|(二)")]
    [InlineData("一、建桥\n二、修路", "一|二")]
    [InlineData("一、主题：建桥\n二、责任单位：县交通局", "一|二 R县交通局 !1310@2")] // a field beside the items is none of theirs
    [InlineData("一、责任单位：县交通局\n二、责任单位：县财政局\n三、建桥。（县水利局负责）", "一 R县交通局|二 R县财政局|三 R县水利局")]
    [InlineData("一、任务\n1.建桥。（责任单位：县交通局）\n2.修路。\n3.架灯。", "1 R县交通局")] // one that assigns
    public void Innermost_items_are_tasks(string text, string expected) => AssignedText.Of(text).ShouldBe(expected);
}
