using LawGov.Readers.Tests.Kit;

namespace LawGov.Readers.Tests.Html;

public class PageTableTests
{
    [Theory]
    [InlineData("<tr><th>序号</th><th>任务</th></tr><tr><td>1</td><td>甲</td></tr>", "序号\t任务|1\t甲")]
    [InlineData("<thead><tr><td>任务</td><td>单位</td></tr></thead><tbody><tr><td>甲<br>乙</td><td><p>区司法局</p><p>区法院</p></td></tr></tbody>", "任务\t单位|甲乙\t区司法局、区法院")]
    [InlineData("<tr><td rowspan=2>机制</td><td>甲</td></tr><tr><td>乙</td></tr>", "机制\t甲|〃\t乙")]
    [InlineData("<tr><td colspan=3>总则</td></tr><tr><td>甲</td><td>乙</td><td>丙</td></tr>", "总则\t\t|甲\t乙\t丙")]
    [InlineData("<tr><td rowspan=2 colspan=2>合</td><td>甲</td></tr><tr><td>乙</td></tr><tr><td>丙</td><td>丁</td><td>戊</td></tr>", "合\t\t甲|〃\t\t乙|丙\t丁\t戊")]
    [InlineData("<tr><td rowspan=2>序号</td><td colspan=2>分工</td></tr><tr><td>牵头</td><td>配合</td></tr><tr><td>1</td><td>甲</td><td>乙</td></tr>", "序号\t分工\t|序号\t牵头\t配合|1\t甲\t乙")]
    [InlineData("<tr><td rowspan=3>序号</td><td colspan=3>分工</td></tr><tr><td rowspan=2>牵头</td><td colspan=2>其他</td></tr><tr><td>配合</td><td>参加</td></tr>", "序号\t分工\t\t|序号\t牵头\t其他\t|序号\t牵头\t配合\t参加")]
    [InlineData("<tr><td rowspan=2>一</td><td>甲</td></tr><tr><td>乙</td></tr>", "一\t甲|〃\t乙")]
    [InlineData("<tr><td colspan=100>总则</td></tr><tr><td>甲</td><td>乙</td></tr>", "总则\t|甲\t乙")]
    [InlineData("<tr><td rowspan=0>机制</td><td>甲</td></tr><tr><td>乙</td></tr><tr><td>丙</td></tr>", "机制\t甲|〃\t乙|〃\t丙")]
    [InlineData("<tr><td>甲</td><td>&nbsp;</td></tr><tr><td> </td><td></td></tr><tr><td>乙</td><td>丙</td></tr>", "甲\t|乙\t丙")]
    [InlineData("<tr><td>甲\t乙</td><td>丙\n丁</td></tr>", "甲 乙\t丙丁")]
    [InlineData("<caption>分工表</caption><tr><td>甲</td><td>乙</td></tr>", "分工表|甲\t乙")]
    [InlineData("<tr style=display:none><td>旧</td><td>旧</td></tr><tr><td>甲</td><td>乙</td></tr>", "甲\t乙")]
    [InlineData("<tr><td>甲</td></tr><tr><td><p>乙</p><p>丙</p></td></tr>", "甲|乙|丙")]
    public void Reads_tables(string rows, string expected) =>
        Read.Page($"<body><p>附件</p><table>{rows}</table></body>").Text.ShouldBe("附件\n" + expected.Replace('|', '\n'));

    [Fact]
    public void Reads_a_small_table_in_a_cell_as_its_text() =>
        Read.Page("<body><p>附件</p><table><tr><td>甲任务的主要内容包括下列各项指标的完成</td><td><table><tr><td>内</td><td>外</td></tr></table></td></tr></table></body>").Text
            .ShouldBe("附件\n甲任务的主要内容包括下列各项指标的完成\t内 外");

    [Fact]
    public void Takes_a_layout_apart_and_keeps_the_table_inside() =>
        Read.Page("<body><p>分工表说明如下</p><table><tr><td>右</td></tr><tr><td><p>附件</p><table><tr><td>任务甲</td><td>区司法局</td></tr></table></td></tr></table>").Text
            .ShouldBe("分工表说明如下\n右\n附件\n任务甲\t区司法局");
}
