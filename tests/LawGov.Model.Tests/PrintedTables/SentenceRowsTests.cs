namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Tables with one row a line and single spaces between its cells, whose texts are sentences.</summary>
public class SentenceRowsTests
{
    [Theory]
    [InlineData("序号 工作任务 牵头单位 配合单位 完成时限", "1 修好步道。 县住建局 县财政局 2024年6月\n2 疏浚 内河，清理垃圾。 县水利局 各乡镇 年底前", "1|修好步道。|县住建局|县财政局|2024年6月 2|疏浚内河,清理垃圾。|县水利局|各乡镇|年底前")]
    [InlineData("序号 工作任务 牵头单位 配合单位", "1. 修好步道；立碑。 县住建局 县财政局、 县文旅局\n2. 疏浚内河。 县水利局 各乡镇", "1.|修好步道;立碑。|县住建局|县财政局、县文旅局 2.|疏浚内河。|县水利局|各乡镇")] // a mark joins two words
    [InlineData("序号 类别 主要任务 细化措施 责任单位", "1 道路 修好步道 硬化路面，安装路灯。 县住建局\n2 疏浚内河 清理垃圾。 县水利局", "1|道路修好步道||硬化路面,安装路灯。|县住建局 2|疏浚内河||清理垃圾。|县水利局")]
    [InlineData("序号 工作任务 牵头单位 配合单位 完成时限 备注", "1 修好步道。 县住建局 县财政局 2024年6月\n2 疏浚内河。 县水利局 各乡镇 年底前 重点", "1|修好步道。|县住建局|县财政局|2024年6月| 2|疏浚内河。|县水利局|各乡镇|年底前|重点")] // nothing to remark
    [InlineData("序号 工作任务 牵头单位 配合单位 完成时限", "1 修好步道。 县住建局 县财政局\n2 疏浚内河。 县水利局 年底前", "?1|修好步道。|县住建局|县财政局| ?2|疏浚内河。|县水利局||年底前")] // no time limit; nobody who helps
    [InlineData("序号 工作任务 牵头单位 配合单位", "1 修好步道。 县住建局 县财政局\n各单位要加强配合。", "")] // one row
    [InlineData("序号 名称 工作任务 责任单位", "1 步道延长10%. 县住建局、县财政局\n\n2 步道 长3.5公里. 县水利局", "1||步道延长10%.|县住建局、县财政局 2|步道|长3.5公里.|县水利局")] // full stops of half width
    public void Rows(string header, string rows, string expected) =>
        string.Join(' ', TableText.Of($"步道任务分解表\n{header}\n{rows}\n").Skip(1)).ShouldBe(expected);

    private const string Ends = "各单位要抓好落实,按时报送进展. 附件:步道任务分解表 某县政府办公室 2024年2月1日 步道任务分解表 序号 名称 工作任务 牵头责任单位";

    // A page that has lost its layout leaves the names of columns at the end of what stands before.
    [Theory]
    [InlineData("\n\n一、延长步道(2项)\n\n1 步道延长10%. 县住建局\n\n2 新建驿站. 县文旅局、县财政局\n\n二、疏浚内河\n\n1 清理垃圾. 县水利局\n", "|一、延长步道(2项)|| 1||步道延长10%.|县住建局 2||新建驿站.|县文旅局、县财政局 |二、疏浚内河|| 1||清理垃圾.|县水利局")]
    [InlineData("\n1 步道延长10%. 县住建局\n2 新建驿站. 县文旅局\n三、加强领导\n（一）成立专班\n", "1||步道延长10%.|县住建局 2||新建驿站.|县文旅局")] // what follows is no part of the table
    public void A_header_may_end_a_line(string rows, string expected)
    {
        string.Join(' ', TableText.Of(Ends + rows).Skip(1)).ShouldBe(expected);
        string.Join(' ', TableText.Of(string.Concat(Enumerable.Repeat("各单位要抓好落实,按时报送进展. ", 20)) + Ends + rows).Skip(1)).ShouldBe(expected);
    }
}
