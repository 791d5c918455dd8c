namespace LawGov.Model.Tests.Assigning;

/// <summary>Which items the clauses of headings and of last items speak for.</summary>
public class PassingDownTests
{
    [Theory]
    [InlineData("一、建桥（责任单位：县交通局）\n1.打桩。\n2.铺面。", "1 R县交通局|2 R县交通局")]
    [InlineData("一、建桥（责任单位：县交通局）\n1.打桩。\n2.铺面。（责任单位：县住建局）", "一 R县交通局|1 R县交通局|2 R县住建局")] // beside items of others it is a task of its own
    [InlineData("一、建桥（责任单位：县交通局）", "一 R县交通局")]
    [InlineData("一、建桥（责任单位：县交通局）\n打桩。", "一 R县交通局")]
    [InlineData("一、建桥（责任单位：县交通局）\n（一）打桩。\n1.选址。\n2.施工。（责任单位：县住建局）\n（二）铺面。", "一 R县交通局|2 R县住建局|(二) R县交通局 !1310@4")]
    [InlineData("一、建桥（责任单位：县交通局）\n（一）打桩（责任单位：县住建局）\n1.选址。\n（二）铺面。", "一 R县交通局|1 R县住建局|(二) R县交通局")]
    [InlineData("一、建桥（含引桥、匝道）\n1.打桩。（责任单位：县住建局）", "1 R县住建局")]
    [InlineData("一、建桥\n责任单位：县交通局\n1.打桩。\n2.铺面。", "1 R县交通局|2 R县交通局")] // on lines of their own below the heading
    [InlineData("一、建桥\n牵头单位：县交通局\n配合单位：县住建局\n1.打桩。\n2.铺面。（责任单位：县水利局）", "一 L县交通局 C县住建局|1 L县交通局 C县住建局|2 R县水利局")]
    [InlineData("一、建桥\n责任单位：县交通局\n做好前期。\n1.打桩。\n2.铺面。", "一 R县交通局")] // the heading has text of its own
    [InlineData("一、建桥\n做好前期。\n责任单位：县交通局\n1.打桩。\n2.铺面。", "一 R县交通局")]
    [InlineData("一、建桥\n责任单位：县交通局", "一 R县交通局")]
    [InlineData("一、建桥\n1.内容：打桩。\n2.责任单位：县交通局", "一 R县交通局")] // behind its parts
    public void A_heading_gives_its_units_to_the_items_that_have_none(string text, string expected) => AssignedText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("一、建桥\n1.打桩；\n2.铺面。（责任单位：县住建局）", "一 R县住建局")] // the parts of one sentence
    [InlineData("一、建桥\n1.打桩。\n2.铺面。（责任单位：县住建局）", "2 R县住建局 !1310@3")]
    [InlineData("一、建桥\n1.打桩；\n2.铺面。\n3.验收。（责任单位：县住建局）", "3 R县住建局")]
    [InlineData("一、建桥\n①打桩\n②铺面（责任单位：县住建局）", "一 R县住建局")]
    [InlineData("一、建桥\n1.打桩。\n2.铺面。\n（责任单位：县住建局）", "一 R县住建局")] // a paragraph of its own
    [InlineData("一、建桥\n1.打桩。\n2.铺面。\n责任单位：县住建局", "一 R县住建局")]
    [InlineData("一、建桥\n（一）打桩。\n（二）铺面。\n（责任单位：县住建局）", "(二) R县住建局 !1310@3")] // divisions speak for themselves
    [InlineData("一、建桥\n1.铺面。\n（责任单位：县住建局）", "1 R县住建局")]
    [InlineData("一、建桥\n1.打桩。（责任单位：县交通局）\n2.铺面。\n（责任单位：县住建局）", "1 R县交通局|2 R县住建局")]
    [InlineData("一、建桥（责任单位：县交通局）\n1.打桩；\n2.铺面。（责任单位：县住建局）", "一 R县交通局|1 R县交通局|2 R县住建局")]
    [InlineData("1.打桩；\n2.铺面。（责任单位：县住建局）", "2 R县住建局 !1310@2")] // nothing stands above them
    public void The_clause_of_the_last_item_may_speak_for_all(string text, string expected) => AssignedText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("1.打桩。（责任单位：县交通局）\n2.铺面。", "1 R县交通局 !1310@3")]
    [InlineData("1.打桩。（责任单位：县交通局）\n2.铺面。\n3.验收。", "1 R县交通局")] // most have none
    [InlineData("1.打桩。（责任单位：县交通局）\n2.铺面。\n3.验收。（责任单位：县住建局）\n4.通车。", "1 R县交通局|3 R县住建局 !1310@3 !1310@5")]
    [InlineData("1.打桩。（责任单位：县交通局）\n2.工作目标。建成桥梁一百座。", "1 R县交通局")] // everybody's
    [InlineData("一、打桩（责任单位：县交通局）\n1.选址。\n二、铺面", "1 R县交通局")]
    [InlineData("一、打桩（责任单位：县交通局）\n二、铺面", "一 R县交通局 !1310@3")]
    [InlineData("一、打桩\n1.选址。（责任单位：县交通局）\n二、铺面\n三、验收（责任单位：县住建局）", "1 R县交通局|三 R县住建局 !1310@4")]
    public void An_item_without_units_beside_items_with_theirs_is_reported(string text, string expected) => AssignedText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("一、建桥\n1.打桩。（责任单位：县交通局）", "")]
    [InlineData("一、建桥\n1.打桩。（责任单位：县交通局）\n二、下一步打算\n2.铺面。（责任单位：县住建局）\n3.验收。", "2 R县住建局 !1310@6")]
    [InlineData("一、建桥\n1.打桩。（责任单位：县交通局）\n二、下一步打算\n2.铺面。\n三、附注\n3.验收。（责任单位：县住建局）", "")]
    public void A_report_has_tasks_only_where_it_plans_ahead(string text, string expected) => AssignedText.Of(text, "湖口县2023年桥梁建设工作报告").ShouldBe(expected);
}
