namespace LawGov.Model.Tests.Segmenting;

/// <summary>Headers of tables that arrived with one cell a paragraph.</summary>
public class FlattenedHeadersTests
{
    [Theory]
    [InlineData("序号\n任务\n责任单位\n1\n建桥\n区交通局\n2\n修路\n区住建委", "c 序号|c 任务|c 责任单位|c 1|c 建桥|c 区交通局|c 2|c 修路|c 区住建委")]
    [InlineData("任务\n责任单位\n1\n建桥\n区交通局", "任务|责任单位|1|建桥|区交通局")] // two
    [InlineData("序号\n任务\n完成时限\n1\n建桥\n年底", "序号|任务|完成时限|1|建桥|年底")] // none of units
    [InlineData("序号\n责任单位\n完成时限\n1\n区交通局\n年底", "序号|责任单位|完成时限|1|区交通局|年底")] // none of text
    [InlineData("任务\n责任单位\n完成时限\n建桥\n区交通局\n年底", "c 任务|c 责任单位|c 完成时限|c 建桥|c 区交通局|c 年底")]
    [InlineData("序号\n\n任务\n\n责任单位\n1\n建桥\n区交通局", "c 序号|c 任务|c 责任单位|c 1|c 建桥|c 区交通局")]
    [InlineData("序号\n建桥清单\n责任单位\n1\n建桥\n区交通局", "c 序号|c 建桥清单|c 责任单位|c 1|c 建桥|c 区交通局")]
    [InlineData("序号\n民生实事\n责任单位\n1\n建桥\n区交通局", "c 序号|c 民生实事|c 责任单位|c 1|c 建桥|c 区交通局")] // a name that no list knows
    [InlineData("序号\n堵点\n任务\n责任单位\n1", "c 序号|c 堵点|c 任务|c 责任单位|c 1")]
    [InlineData("民生实事\n责任单位\n完成时限\n1\n建桥", "民生实事|责任单位|完成时限|1|建桥")] // without numbers it may be anything
    [InlineData("序号\n1建桥\n任务\n责任单位\n1", "序号|1建桥|任务|责任单位|1")]
    [InlineData("序号\n任务\n责任单位\n1\n建桥\n \n2\n修路\n区住建委", "c 序号|c 任务|c 责任单位|c 1|c 建桥|c~ |c 2|c 修路|c 区住建委")] // a line of spaces is an empty cell
    [InlineData("序号\n任务\n责任单位\n \n建桥\n区交通局", "c 序号|c 任务|c 责任单位|c~ |c 建桥|c 区交通局")] // the first cell
    [InlineData("任务\n责任单位\n备注\n1.建桥。（责任单位：甲局）2.修路。\n甲局\n无", "c 任务|c 责任单位|c 备注|c 1.·建桥。(责任单位:甲局)2.修路。|c 甲局|c 无")] // a cell is not cut
    [InlineData("序号\n任务\n \n责任单位\n1\n建桥\n区交通局", "c 序号|c 任务|c 责任单位|c 1|c 建桥|c 区交通局")] // but not between the names of columns
    [InlineData("序号\n任务\n责任单位\n1\n建桥\n\n2\n修路\n区住建委", "c 序号|c 任务|c 责任单位|c 1|c 建桥|c 2|c 修路|c 区住建委")]
    [InlineData("序号\n任务\n责任单位\n1\n建桥\n区交通局\n附件2\n其他", "c 序号|c 任务|c 责任单位|c 1|c 建桥|c 区交通局|附件2|其他")]
    [InlineData("工作要求\n \n序号\n任务\n责任单位\n1\n建桥\n区交通局", "c 工作要求|c 序号|c 任务|c 责任单位|c 1|c 建桥|c 区交通局")]
    public void Column_names_one_below_the_other_open_a_table(string text, string expected) => BlockText.Of(text).ShouldBe(expected);
}
