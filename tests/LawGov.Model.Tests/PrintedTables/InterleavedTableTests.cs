namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Tables whose lines hold pieces of neighbouring cells, single spaces between.</summary>
public class InterleavedTableTests
{
    private const string Header = "序号 重点任务 牵头单位 配合单位\n";

    [Fact]
    public void Pieces_go_to_the_columns_that_they_look_like() => TableText.Of(Header +
        "1 修缮沿河步道，增设夜间照明 县水利局 县住建局、各\n和救生设施，方便群众休闲健 乡镇\n身。\n" +
        "2 建设生态停车场。 县文旅局\n" +
        "3 清理河岸违章建筑，对拒不拆 县综合行政 县公安局\n除的依法强制执行，并向社会 执法局\n公布。\n")
        .Skip(1).ShouldBe(["1|修缮沿河步道,增设夜间照明和救生设施,方便群众休闲健身。|县水利局|县住建局、各乡镇", "2|建设生态停车场。|县文旅局|", "3|清理河岸违章建筑,对拒不拆除的依法强制执行,并向社会公布。|县综合行政执法局|县公安局"]);

    [Fact]
    public void A_name_may_span_the_columns_of_units() => TableText.Of("序号 重点任务 责任分工 完成时限\n牵头单位 配合单位\n" +
        "1 修缮沿河步道，增设夜间照明 县水利局 县住建局、各 2024年底\n和救生设施，方便群众休闲健 乡镇\n身。\n" +
        "# Page 3:\n序号 重点任务 责任分工 完成时限\n牵头单位 配合单位\n" +
        "2 建设生态停车场，划定停车位 县文旅局 县公安局 2025年底\n并免费开放。\n" +
        "3 清理河岸违章建筑，对拒不拆 县综合行政 县公安局 2024年底\n除的依法强制执行，并向社会 执法局\n公布。\n")
        .Where(row => char.IsAsciiDigit(row[0])).ShouldBe(["1|修缮沿河步道,增设夜间照明和救生设施,方便群众休闲健身。|县水利局|县住建局、各乡镇|2024年底", "2|建设生态停车场,划定停车位并免费开放。|县文旅局|县公安局|2025年底", "3|清理河岸违章建筑,对拒不拆除的依法强制执行,并向社会公布。|县综合行政执法局|县公安局|2024年底"]);

    // The taller cell begins above the other.
    [Fact]
    public void Cells_may_stand_in_the_middle_of_their_row() => TableText.Of("序号 重点任务 牵头单位 配合单位 完成时限\n" +
        "修缮沿河步道，增设夜间照明 县住建局、县\n1 和救生设施，方便群众休闲健 县水利局 财政局、各乡 长期坚持\n身。 镇\n" +
        "2 建设生态停车场。 县文旅局 2024年底\n" +
        "清理河岸违章建筑，对拒不拆 县综合行\n3 除的依法强制执行，并向社会 政执法局 县公安局 2025年底\n公布。\n")
        .Skip(1).ShouldBe(["1|修缮沿河步道,增设夜间照明和救生设施,方便群众休闲健身。|县水利局|县住建局、县财政局、各乡镇|长期坚持", "2|建设生态停车场。|县文旅局||2024年底", "3|清理河岸违章建筑,对拒不拆除的依法强制执行,并向社会公布。|县综合行政执法局|县公安局|2025年底"]);

    // Numbers inside texts number no row, though they stand at the start of a line.
    [Fact]
    public void Counts_belong_to_their_texts() => TableText.Of("序号 重点任务 责任单位 完成时限\n" +
        "1 修缮沿河步道，全年新增不少 县水利局、县住 2024 年\n于 20 公里，配备救生设施每处 建局 6 月底\n3 套。\n" +
        "2 建设生态停车场，覆盖率达到 县文旅局、县城 2024 年\n95%以上。 市管理局 12 月底\n" +
        "3 清理河岸违章建筑，对拒不拆 县发展和改革委 持续推进\n除的依法强制执行。 员会\n")
        .Skip(1).ShouldBe(["1|修缮沿河步道,全年新增不少于20公里,配备救生设施每处3套。|县水利局、县住建局|2024年6月底", "2|建设生态停车场,覆盖率达到95%以上。|县文旅局、县城市管理局|2024年12月底", "3|清理河岸违章建筑,对拒不拆除的依法强制执行。|县发展和改革委员会|持续推进"]);

    // Most lines hold a piece for each column, and still none is a row of its own.
    [Fact]
    public void Lines_with_a_piece_for_each_column_are_no_rows_where_names_go_on() => TableText.Of("重点任务 责任单位 完成时限\n" +
        "修缮沿河步道，增设夜间照明 县住房和城乡建 2024 年\n和救生设施，方便群众休闲健 设局、县水利局、 10 月 31\n身。 各乡镇 日前\n" +
        "建设生态停车场，改造老旧码 县文化和旅游局、 2024 年\n头三座，增设座椅。 县交通运输局 12 月底\n" +
        "清理河岸违章建筑，对拒不拆 县综合行政执法 2024 年\n除的依法强制执行。 局 9 月\n")
        .Skip(1).ShouldBe(["修缮沿河步道,增设夜间照明和救生设施,方便群众休闲健身。|县住房和城乡建设局、县水利局、各乡镇|2024年10月31日前", "建设生态停车场,改造老旧码头三座,增设座椅。|县文化和旅游局、县交通运输局|2024年12月底", "清理河岸违章建筑,对拒不拆除的依法强制执行。|县综合行政执法局|2024年9月"]);

    // Names one a line below each other are of one row as long as its text goes on, and so are those below its end.
    [Fact]
    public void Names_on_lines_of_their_own_make_no_rows() => TableText.Of("重点任务 责任单位 完成时限\n" +
        "修缮沿河步道，增设夜间照明 县水利局 2024 年\n和救生设施，方便群众休闲健 县住建局 9 月\n身。 县财政局\n各乡镇\n" +
        "建设生态停车场，改造老旧码 县文旅局 持续推进\n头三座，增设座椅。 县交通局\n" +
        "清理河岸违章建筑，对拒不拆 县综合行政执法局 2024 年\n除的依法强制执行，并且每季 县公安局 12 月底\n度通报进展情况，公布举报电\n话，接受群众监督。\n")
        .Skip(1).ShouldBe(["修缮沿河步道,增设夜间照明和救生设施,方便群众休闲健身。|县水利局县住建局县财政局各乡镇|2024年9月", "建设生态停车场,改造老旧码头三座,增设座椅。|县文旅局县交通局|持续推进", "清理河岸违章建筑,对拒不拆除的依法强制执行,并且每季度通报进展情况,公布举报电话,接受群众监督。|县综合行政执法局县公安局|2024年12月底"]);

    [Fact]
    public void Paragraphs_below_what_looks_like_a_header_are_no_table() => TableText.Of(Header +
        "各单位要提高认识，把任务落实到岗、\n责任落实到人，做到按季调度、半年通\n报、年底考核。县政府督查室要加强督\n促检查，对进展缓慢的单位予以通报，\n对成效明显的单位予以表扬，确保各项\n任务按期完成，取得实实在在的效果。\n").ShouldBeEmpty();

    /// <summary>What stands between the second and the third row.</summary>
    [Theory]
    [InlineData("附件2\n", "2|建设生态停车场。|县文旅局|")]
    [InlineData("特此通知。\n", "2|建设生态停车场。|县文旅局|")]
    [InlineData("\n", "2|建设生态停车场。|县文旅局| / 3|清理河岸违章建筑,对拒不拆除的依法强制执行,并向社会公布。|县综合行政执法局|县公安局")]
    [InlineData("# Page 3:\n序号 重点任务 牵头单位 配合单位\n", "2|建设生态停车场。|县文旅局| / 序号|重点任务|牵头单位|配合单位 / 3|清理河岸违章建筑,对拒不拆除的依法强制执行,并向社会公布。|县综合行政执法局|县公安局")]
    [InlineData("二、环境整治\n", "2|建设生态停车场。|县文旅局| / |二、环境整治|| / 3|清理河岸违章建筑,对拒不拆除的依法强制执行,并向社会公布。|县综合行政执法局|县公安局")]
    [InlineData("（二）环境整治\n", "2|建设生态停车场。|县文旅局| / |(二)环境整治|| / 3|清理河岸违章建筑,对拒不拆除的依法强制执行,并向社会公布。|县综合行政执法局|县公安局")]
    [InlineData("（二）环境整治。\n", "2|建设生态停车场。(二)环境整治。|县文旅局| / 3|清理河岸违章建筑,对拒不拆除的依法强制执行,并向社会公布。|县综合行政执法局|县公安局")]
    [InlineData("二、修缮沿河步道增设夜间照明和救生设施方便群众休闲健身建设生态停车场划定停车\n", "2|建设生态停车场。|县文旅局| / |二、修缮沿河步道增设夜间照明和救生设施方便群众休闲健身建设生态停车场划定停车|| / 3|清理河岸违章建筑,对拒不拆除的依法强制执行,并向社会公布。|县综合行政执法局|县公安局")]
    [InlineData("各单位要提高认识，把任务落实到岗、责任落实到人，做到按季调度、半年通报。\n", "2|建设生态停车场。|县文旅局|")]
    public void Rows_and_what_stands_between(string between, string expected) => string.Join(" / ", TableText.Of(Header +
        "1 修缮沿河步道，增设夜间照明 县水利局 县住建局、各\n和救生设施，方便群众休闲健 乡镇\n身。\n2 建设生态停车场。 县文旅局\n" + between + "3 清理河岸违章建筑，对拒不拆 县综合行政 县公安局\n除的依法强制执行，并向社会 执法局\n公布。\n")
        .Skip(2)).ShouldBe(expected);

    [Theory]
    // Three names at least, each of a column, with single spaces between.
    [InlineData("重点任务 牵头单位\n", false)]
    [InlineData("重点任务 牵头单位 配合单位\n", true)]
    [InlineData("重点任务 牵头单位 天地玄黄\n", false)]
    [InlineData("重点任务 完成时限 工作要求\n", false)]
    [InlineData("重点任务  牵头单位 配合单位\n", false)]
    [InlineData("重点任务 责任分工\n牵头单位 配合单位\n", true)]
    [InlineData("重点任务 责任分工\n牵头单位 完成时限\n", false)]
    [InlineData("重点任务 责任单位\n牵头单位 配合单位\n", true)]
    public void Headers(string header, bool expected) => TableText.Of(header +
        "修缮沿河步道，增设夜间照明 县水利局 县住建局、各\n和救生设施，方便群众休闲健 乡镇\n身。\n建设生态停车场。 县文旅局\n清理河岸违章建筑，对拒不拆 县综合行政 县公安局\n除的依法强制执行，并向社会 执法局\n公布。\n")
        .Any(row => row.EndsWith("|县综合行政执法局|县公安局", StringComparison.Ordinal)).ShouldBe(expected);
}
