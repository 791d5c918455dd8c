namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Tables whose wrapped cells follow one another.</summary>
public class StackedTableTests
{
    private const string Header = "序号\n重点任务\n牵头单位\n配合单位\n";

    [Fact]
    public void Cells_are_put_together_from_their_lines() => TableText.Of(Header +
        "1\n清点馆藏古籍，对破损严重的\n编目修复。\n县文旅局\n县教育局、县\n档案馆\n2\n开放地方文献阅览室，延长开\n放时间。\n县文旅局\n县财政局、各\n乡镇\n3\n培训讲解员。\n县文旅局\n县人社局、县\n总工会\n")
        .Skip(1).ShouldBe(["1|清点馆藏古籍,对破损严重的编目修复。|县文旅局|县教育局、县档案馆", "2|开放地方文献阅览室,延长开放时间。|县文旅局|县财政局、各乡镇", "3|培训讲解员。|县文旅局|县人社局、县总工会"]);

    // Letters of the text are larger, so that its lines are no longer than those of a cell.
    [Fact]
    public void A_header_on_one_line_is_one_however_wide_the_page_is() => TableText.Of("为保护古籍，方便群众查阅，制定本方案，各单位要认真落实\n，抓好各项工作。\n序号 重点任务 牵头单位 配合单位\n" +
        "1 清点馆藏古籍，对破损严重的古籍分批编目修复，建立台账并\n公布。\n县文旅局 县教育局、县\n档案馆\n2 开放地方文献阅览室，延长开放时间。\n县文旅局 县财政局、各\n乡镇\n3 培训讲解员。 县文旅局 县人社局、县\n总工会\n")
        .Skip(1).ShouldBe(["1|清点馆藏古籍,对破损严重的古籍分批编目修复,建立台账并公布。|县文旅局|县教育局、县档案馆", "2|开放地方文献阅览室,延长开放时间。|县文旅局|县财政局、各乡镇", "3|培训讲解员。|县文旅局|县人社局、县总工会"]);

    // 县审计 / 局: the name that begins the second cell is cut itself.
    [Fact]
    public void A_cut_name_begins_the_second_cell() => TableText.Of("序号 牵头单位 配合单位 重点任务\n" +
        "1 县发改委\n县审计\n局、县财\n政局\n清点馆藏古籍，编目修复。\n2\n县文旅局\n县教育\n局、县公\n安局\n开放地方文献阅览室。\n3 县应急局\n县林业\n局、县水\n利局\n培训讲解员。\n")
        .Skip(1).ShouldBe(["1|县发改委|县审计局、县财政局|清点馆藏古籍,编目修复。", "2|县文旅局|县教育局、县公安局|开放地方文献阅览室。", "3|县应急局|县林业局、县水利局|培训讲解员。"]);

    [Theory]
    [InlineData("序号\n重点任务\n职责分工\n牵头\n配合单位\n")]
    [InlineData("序号 重点任务 责任单位\n牵头单位 配合单位\n")]
    public void A_name_may_span_the_columns_of_units(string header) => TableText.Of(header +
        "1\n清点馆藏古籍，对破损严重的\n编目修复。\n县文旅局\n县教育局、县\n档案馆\n2\n开放地方文献阅览室，延长开\n放时间。\n县文旅局\n县财政局、各\n乡镇\n3\n培训讲解员。\n县文旅局\n县人社局、县\n总工会\n")
        .Where(row => char.IsAsciiDigit(row[0])).ShouldBe(["1|清点馆藏古籍,对破损严重的编目修复。|县文旅局|县教育局、县档案馆", "2|开放地方文献阅览室,延长开放时间。|县文旅局|县财政局、各乡镇", "3|培训讲解员。|县文旅局|县人社局、县总工会"]);

    // Those who lead are rarely missing, those who help often are.
    [Fact]
    public void A_lone_list_of_units_stands_in_the_first_column_of_units() => TableText.Of(Header +
        "1\n疏浚城区河道，清理沿岸的垃\n圾。\n县水利局\n2\n加固沿河护栏，更换破损的路\n灯。\n县住建局\n县财政局\n3\n增设救生设施，安排专人巡河\n值守。\n县应急管\n理局\n")
        .Skip(1).ShouldBe(["1|疏浚城区河道,清理沿岸的垃圾。|县水利局|", "2|加固沿河护栏,更换破损的路灯。|县住建局|县财政局", "3|增设救生设施,安排专人巡河值守。|县应急管理局|"]);

    [Fact]
    public void A_name_that_a_column_has_cut_is_not_two() => TableText.Of(Header +
        "1\n对接省级平台，汇聚证照数据\n并共享。\n县政务和数\n据局\n2\n推广移动支付，减免商户手续\n费用。\n中国人民银行\n某县支行\n各银行机构\n3\n规范窗口设置，实行一窗受理\n服务。\n县政务和数\n据局\n各县直部\n门、各乡镇\n")
        .Skip(1).ShouldBe(["1|对接省级平台,汇聚证照数据并共享。|县政务和数据局|", "2|推广移动支付,减免商户手续费用。|中国人民银行某县支行|各银行机构", "3|规范窗口设置,实行一窗受理服务。|县政务和数据局|各县直部门、各乡镇"]);

    // 有关部门 in the cells is no name of a column.
    [Fact]
    public void Marks_inside_brackets_part_no_names() => TableText.Of(Header +
        "1\n开展联合检查，做到进一次门\n查多项事。\n市市场监管局\n市应急局、各\n县（市、区）\n2\n清理拖欠账款，健全防范的长\n效机制。\n市工信局\n各县（市、区）\n3\n公开办事指南，统一受理的标\n准。\n市政府有关部\n门\n省驻市有关单\n位\n")
        .Skip(1).ShouldBe(["1|开展联合检查,做到进一次门查多项事。|市市场监管局|市应急局、各县(市、区)", "2|清理拖欠账款,健全防范的长效机制。|市工信局|各县(市、区)", "3|公开办事指南,统一受理的标准。|市政府有关部门|省驻市有关单位"]);

    [Fact]
    public void Rows_without_numbers_end_with_their_units() => TableText.Of("任务内容 牵头单位 责任单位\n" +
        "完善保护名录，建立定期巡查的工作机\n制。\n县文旅局\n修缮濒危民居，鼓励社会力量参与修缮\n和利用。\n县住建局\n县文旅局、各乡镇\n整理口述史料，编写村志和家谱的导读\n手册。\n县档案馆\n举办传统集市，恢复节庆活动和民间的\n技艺。\n县文旅局\n县商务局\n")
        .Skip(1).ShouldBe(["完善保护名录,建立定期巡查的工作机制。|县文旅局|", "修缮濒危民居,鼓励社会力量参与修缮和利用。|县住建局|县文旅局、各乡镇", "整理口述史料,编写村志和家谱的导读手册。|县档案馆|", "举办传统集市,恢复节庆活动和民间的技艺。|县文旅局|县商务局"]);

    [Fact]
    public void Names_of_columns_may_be_cut_and_come_again_inside_a_row() => TableText.Of(
        "古村落保护任务分工表\n序号\n重点任务\n牵头责任单\n位\n完成时\n限\n1\n清点馆藏古籍，对破损严重的\n编目修复。\n县文旅局\n2024年6\n月底前\n2\n开放地方文献阅览室，延长开\n# Page 7:\n序号\n重点任务\n牵头责任单\n位\n完成时\n限\n放时间。\n县文化馆和\n图书馆\n长期坚持\n3\n培训讲解员，编写统一的讲解\n词。\n县文旅局\n持续推进\n")
        .ShouldBe(["序号|重点任务|牵头责任单位|完成时限", "1|清点馆藏古籍,对破损严重的编目修复。|县文旅局|2024年6月底前", "2|开放地方文献阅览室,延长开放时间。|县文化馆和图书馆|长期坚持", "3|培训讲解员,编写统一的讲解词。|县文旅局|持续推进"]);

    [Fact]
    public void The_end_of_a_page_cuts_no_row() => TableText.Of(Header +
        "1\n清点馆藏古籍，对破损严重的\n\n# Page 31:\n编目修复。\n县文旅局\n县教育局、县\n档案馆\n2\n开放地方文献阅览室，延长开\n放时间。\n县文旅局\n县财政局\n3\n培训讲解员，编写统一的讲解\n词。\n县文旅局\n县人社局\n")
        .Skip(1).First().ShouldBe("1|清点馆藏古籍,对破损严重的编目修复。|县文旅局|县教育局、县档案馆");

    // As many words as columns.
    [Fact]
    public void A_heading_may_have_gaps_between_its_words() => TableText.Of(Header +
        "1\n清点馆藏古籍，对破损严重的\n编目修复。\n县文旅局\n县教育局、县\n档案馆\n二、古籍 阅览 和 讲解\n2\n开放地方文献阅览室，延长开\n放时间。\n县文旅局\n县财政局、各\n乡镇\n3\n培训讲解员。\n县文旅局\n县人社局、县\n总工会\n")
        .Skip(2).First().ShouldBe("|二、古籍阅览和讲解||");

    /// <summary>What stands behind the third of four rows.</summary>
    [Theory]
    [InlineData("附件2\n", "1 2 3")]
    [InlineData("特此通知。\n", "1 2 3")]
    [InlineData("抄送：县委办公室。\n", "1 2 3")]
    [InlineData("注：本表由县文旅局填报。\n", "1 2 3")]
    [InlineData("\n\n", "1 2 3 4")]
    [InlineData("— 12 —\n", "1 2 3 4")]
    [InlineData("序号\n重点任务\n牵头单位\n配合单位\n", "1 2 3 4")]
    [InlineData("序号 重点任务\n\n牵头单位\n配合单位\n", "1 2 3 4")]
    public void Rows_before_the_end(string between, string expected) => string.Join(' ', TableText.Of(Header +
        "1\n清点馆藏古籍，对破损严重的\n编目修复。\n县文旅局\n县教育局、县\n档案馆\n2\n开放地方文献阅览室，延长开\n放时间。\n县文旅局\n县财政局\n3\n培训讲解员。\n县文旅局\n县人社局\n" + between + "4\n举办读书节，邀请学者讲授地\n方史。\n县文旅局\n县教育局\n")
        .Skip(1).Select(row => row.Split('|')[0])).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("序号\n重点任务\n责任单位\n")]
    [InlineData("序号\n重点任务\n责任单位\n1\n清点古籍。\n县文旅局\n2\n开放展厅。\n县文旅局\n")]
    [InlineData("责任单位：县文旅局\n配合单位：县教育局\n清点馆藏古籍，对破损严重的\n编目修复。\n")]
    public void What_is_no_wrapped_table_is_left_to_others(string source) => TableText.Of(source).ShouldBeEmpty();
}
