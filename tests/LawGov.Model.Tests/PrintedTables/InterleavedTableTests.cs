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

    // The taller cell begins above the other.
    [Fact]
    public void Cells_may_stand_in_the_middle_of_their_row() => TableText.Of("序号 重点任务 牵头单位 配合单位 完成时限\n" +
        "修缮沿河步道，增设夜间照明 县住建局、县\n1 和救生设施，方便群众休闲健 县水利局 财政局、各乡 长期坚持\n身。 镇\n" +
        "2 建设生态停车场。 县文旅局 2024年底\n" +
        "清理河岸违章建筑，对拒不拆 县综合行\n3 除的依法强制执行，并向社会 政执法局 县公安局 2025年底\n公布。\n")
        .Skip(1).ShouldBe(["1|修缮沿河步道,增设夜间照明和救生设施,方便群众休闲健身。|县水利局|县住建局、县财政局、各乡镇|长期坚持", "2|建设生态停车场。|县文旅局||2024年底", "3|清理河岸违章建筑,对拒不拆除的依法强制执行,并向社会公布。|县综合行政执法局|县公安局|2025年底"]);

    [Fact]
    public void Paragraphs_below_what_looks_like_a_header_are_no_table() => TableText.Of(Header +
        "各单位要提高认识，把任务落实到岗、\n责任落实到人，做到按季调度、半年通\n报、年底考核。县政府督查室要加强督\n促检查，对进展缓慢的单位予以通报，\n对成效明显的单位予以表扬，确保各项\n任务按期完成，取得实实在在的效果。\n").ShouldBeEmpty();
}
