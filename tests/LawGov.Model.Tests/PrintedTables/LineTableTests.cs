using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Tables with one cell a line.</summary>
public class LineTableTests
{
    private const string Header = "工作任务\n牵头单位\n配合单位\n完成时限\n";

    [Fact]
    public void Cells_that_are_missing_do_not_shift_the_others() => TableText.Of(Header +
        "疏浚城区河道，清理沿岸垃圾\n县水利局\n2024年6月\n加固护栏。\n县住建局\n县财政局、各乡镇\n长期坚持\n增设救生设施\n县应急局\n县水利局\n2024年底\n")
        .Skip(1).ShouldBe(["疏浚城区河道,清理沿岸垃圾|县水利局||2024年6月", "加固护栏。|县住建局|县财政局、各乡镇|长期坚持", "增设救生设施|县应急局|县水利局|2024年底"]);

    [Theory]
    [InlineData("（一）整治环境")]
    [InlineData("二、整治 环境")]
    public void Headings_stand_between_rows(string heading) => TableText.Of(Header +
        "疏浚城区河道\n县水利局\n县财政局\n2024年6月\n" + heading + "\n加固沿河护栏\n县住建局\n县财政局\n长期坚持\n")
        .Skip(2).ShouldBe([heading.Replace(" ", "").Replace('（', '(').Replace('）', ')') + "|||", "加固沿河护栏|县住建局|县财政局|长期坚持"]);

    [Fact]
    public void Names_may_have_a_line_each() => TableText.Of("任务内容\n责任单位\n" +
        "疏浚城区河道\n县水利局\n县财政局\n县住建局\n加固沿河护栏\n县住建局\n县财政局\n增设救生设施\n县应急局\n县水利局\n")
        .Skip(1).ShouldBe(["疏浚城区河道|县水利局县财政局县住建局", "加固沿河护栏|县住建局县财政局", "增设救生设施|县应急局县水利局"]);

    // Towns and brackets end no name for sure, but lines do.
    [Fact]
    public void Each_of_them_is_a_unit() => ReadingOf("序号\n任务内容\n牵头单位\n配合单位\n1\n疏浚城区河道\n县水利局\n石桥镇\n柳湾镇\n县发改局\n2\n加固沿河护栏\n团县委\n各乡镇（街道）\n县财政局\n3\n增设救生设施\n县应急局\n县公安局\n县水利局\n")
        .ShouldBe(["疏浚城区河道 县水利局 石桥镇 柳湾镇 县发改局", "加固沿河护栏 团县委 各乡镇（街道） 县财政局", "增设救生设施 县应急局 县公安局 县水利局"]);

    // Paragraphs of a page are whole cells, though names among them are short.
    [Fact]
    public void Blank_lines_between_all_cells_say_that_none_is_cut() => ReadingOf(string.Join("\n\n", "序号\n类别\n事项名称\n事项内容\n牵头单位\n协同单位\n1\n教育\n扩建中小学校\n扩建学校5家。\n区教体局\n石桥街道\n柳湾镇\n区发改局\n区城投集团\n2\n学校厨房建设\n改造食堂8所。\n区教体局\n/\n3\n便民\n改建卫生室\n改建卫生室8家。\n区卫健局\n各乡镇(街道)\n4\n建设献血屋\n建设献血屋1个。\n区卫健局\n区红十字会\n区住建局".Split('\n')))
        .ShouldBe(["教育扩建中小学校扩建学校5家。 区教体局 石桥街道 柳湾镇 区发改局 区城投集团", "学校厨房建设改造食堂8所。 区教体局", "便民改建卫生室改建卫生室8家。 区卫健局 各乡镇(街道)", "建设献血屋建设献血屋1个。 区卫健局 区红十字会 区住建局"]);

    // Who leads and the time limit may span rows; who helps is often nobody.
    [Fact]
    public void A_cell_may_span_rows() => ReadingOf("序号\n任务内容\n牵头单位\n配合单位\n完成时限\n1\n疏浚城区河道，清理沿岸垃圾\n县水利局\n县财政局\n2024年6月\n2\n加固沿河护栏，更换破损路灯\n县住建局\n县财政局\n3\n增设救生设施，安排专人巡河\n县应急局\n长期坚持\n")
        .ShouldBe(["疏浚城区河道，清理沿岸垃圾 县水利局 县财政局 2024年6月", "加固沿河护栏，更换破损路灯 县住建局 县财政局 2024年6月", "增设救生设施，安排专人巡河 县应急局 长期坚持"]);

    [Fact]
    public void What_stands_behind_the_table_is_no_row() => TableText.Of(Header +
        "疏浚城区河道\n县水利局\n县财政局\n2024年6月\n加固沿河护栏\n县住建局\n县财政局\n长期坚持\n各乡镇要加强领导，明确责任，抓好落实。\n县政府办公室负责督查，每季度通报一次。\n")
        .Length.ShouldBe(3);

    // Another reader knows what the labels say.
    [Fact]
    public void Rows_that_labels_begin_are_left_alone() => TableText.Of(Header + "1.疏浚河道\n县水利局\n县财政局\n年底\n2.加固护栏\n县住建局\n县财政局\n年底\n").ShouldBeEmpty();

    private static string[] ReadingOf(string source) =>
        [.. PolicyDocumentParser.Default.Parse(source).Document.Tasks.Select(t => string.Join(' ', t.Assignments.Select(a => a.Unit).Prepend(t.Text).Concat(t.Deadlines.Select(d => d.Text))))];
}
