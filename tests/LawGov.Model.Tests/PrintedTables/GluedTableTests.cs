using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Tables that are one long line.</summary>
public class GluedTableTests
{
    private const string Header = "序号 重点任务 牵头单位 责任单位 完成时限 ";

    private const string Rows = "1 疏浚城区河道，清理沿岸垃圾，新建不少于 20 公里步道 县水利局 县财政局、各乡镇 2024 年 6 月底前 "
        + "2 加固沿河护栏，更换破损的路灯，增设夜间警示标志 县住建局 县财政局 长期坚持 3 增设救生设施，安排专人巡河值守，公布求助电话并定期演练 县应急局 县水利局 2024年底 "
        + "4 整治沿河餐饮油烟，规范户外经营，设立垃圾分类投放点 县城管局 县市场监管局、县生态环境局 2024年9月";

    private static readonly string[] Expected =
    [
        "1|疏浚城区河道,清理沿岸垃圾,新建不少于20公里步道|县水利局|县财政局、各乡镇|2024年6月底前", "2|加固沿河护栏,更换破损的路灯,增设夜间警示标志|县住建局|县财政局|长期坚持",
        "3|增设救生设施,安排专人巡河值守,公布求助电话并定期演练|县应急局|县水利局|2024年底", "4|整治沿河餐饮油烟,规范户外经营,设立垃圾分类投放点|县城管局|县市场监管局、县生态环境局|2024年9月",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("滨河整治任务分工表 ")]
    [InlineData("滨河整治任务分工表\n")]
    public void Numbers_say_where_rows_begin(string title) => TableText.Of(title + Header + Rows).Skip(1).ShouldBe(Expected);

    // Nothing of the line is lost.
    [Fact]
    public void Words_before_and_behind_are_no_part_of_it()
    {
        var source = "滨河整治任务分工表 " + Header + Rows + "\n各单位要加强领导。\n";
        var result = PolicyDocumentParser.Default.Parse(source);
        result.Document.Tasks.Count.ShouldBe(4);
        result.Segments.Sum(s => s.Span.Length).ShouldBe(source.Length);
    }

    [Fact]
    public void Prose_that_names_columns_is_none() =>
        TableText.Of(string.Concat(Enumerable.Repeat("填表时写明 序号 任务 牵头单位 责任单位 各栏，由县政府办公室汇总后报县政府审定，并抄送各乡镇和县直各部门。", 8))).ShouldBeEmpty();
}
