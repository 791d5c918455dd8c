using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Tables whose pieces cannot be put together for sure: a finding and no units.</summary>
public class UnreadTableTests
{
    private const string Woven = """
        序号

        重点任务

        牵头单位

        配合单位

        1
        2

        清点库存物资，更新台账，补充
        县应急管
        县财政局、县水
        防汛沙袋
        理局
        利局

        组织水库巡查，疏通溢洪道，公 县水利局 县卫生健
        布值守电话
        康局
        县应急管
        理局

        3

        开展应急演练，
        县住房和城
        县人力资源和社
        检验预案
        乡建设局
        会保障局
        """;

    [Fact]
    public void Columns_that_take_turns_without_order_are_reported()
    {
        var reading = PolicyDocumentParser.Default.Parse(Woven);
        reading.Document.Tasks.SelectMany(t => t.Assignments).ShouldBeEmpty();
        reading.Diagnostics.Count(d => d.Code == "LG1206").ShouldBe(1);
    }

    [Fact]
    public void Whole_cells_are_left_to_others()
    {
        var reading = PolicyDocumentParser.Default.Parse("序号\n任务\n责任单位\n1\n清点库存物资。\n县应急管理局、\n县水利局\n2\n组织水库巡查。\n县水利局\n3\n开展应急演练。\n县住建局\n");
        reading.Document.Tasks.Select(t => t.Assignments.Count).ShouldBe([2, 1, 1]);
        reading.Diagnostics.ShouldNotContain(d => d.Code == "LG1206");
    }
}
