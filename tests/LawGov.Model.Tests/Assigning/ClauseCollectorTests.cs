namespace LawGov.Model.Tests.Assigning;

/// <summary>The clauses of headings, lines, brackets, sentences and cells, the rules from where they stand, and what is reported.</summary>
public class ClauseCollectorTests
{
    [Theory]
    [InlineData("1.建桥。（责任单位：县交通局）", "1 R县交通局")]
    [InlineData("1.建桥。\n责任单位：县交通局", "1 R县交通局")]
    [InlineData("1.建桥。\n责任单位  县交通局", "1 R县交通局")] // a gap for the colon
    [InlineData("1.建桥。\n牵头单位：县交通局\n配合单位：县财政局", "1 L县交通局 C县财政局")]
    [InlineData("1.建桥。县交通局牵头，县财政局配合。", "1 L县交通局 C县财政局")]
    [InlineData("1.建桥。（县交通局、县财政局）", "1 R县交通局 R县财政局")]
    [InlineData("1.建桥。（县交通局牵头）（县财政局配合）", "1 L县交通局 C县财政局")]
    [InlineData("1.建桥。（县交通局牵头）再修路。（县财政局配合）", "1 L县交通局 C县财政局")]
    [InlineData("序号\t任务\t责任单位\n1\t建桥。\t县交通局、县财政局", "1 R县交通局 R县财政局")]
    [InlineData("序号\t任务\t牵头单位\t配合单位\t完成时限\n1\t建桥。\t县交通局\t县财政局\t年底", "1 L县交通局 C县财政局")]
    public void Clauses_stand_in_many_places(string text, string expected) => AssignedText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("1.建桥。（责任单位：县交通局、县财政局。第一责任单位为牵头单位，下同）\n2.修路。（责任单位：县住建局、县财政局）", "1 L县交通局 R县财政局|2 L县住建局 R县财政局 =FirstUnitLeads")]
    [InlineData("1.建桥。（责任单位：县交通局、县财政局）\n2.修路。（责任单位：县住建局、县财政局。第一责任单位为牵头单位，下同）", "1 R县交通局 R县财政局|2 L县住建局 R县财政局 =FirstUnitLeads")] // from here on
    [InlineData("1.建桥。（责任单位：县交通局、县财政局）（第一责任单位为牵头单位，下同）\n2.修路。（责任单位：县住建局、县财政局）", "1 L县交通局 R县财政局|2 L县住建局 R县财政局 =FirstUnitLeads")] // the bracket before it as well
    [InlineData("各项任务中，列第一位的部门为牵头部门。\n一、任务\n1.建桥。（责任单位：县交通局、县财政局）", "1 L县交通局 R县财政局 =FirstUnitLeads")]
    [InlineData("一、任务\n1.建桥。（责任单位：县交通局、县财政局）\n2.修路。各项任务中，列第一位的部门为牵头部门。（责任单位：县住建局、县财政局）", "1 R县交通局 R县财政局|2 R县住建局 R县财政局 =FirstUnitLeads")]
    [InlineData("一、任务（列第一位的部门为牵头部门）\n1.建桥。（责任单位：县交通局、县财政局）", "1 L县交通局 R县财政局 =FirstUnitLeads")]
    [InlineData("一、任务\n1.建桥。（责任单位：县交通局、县财政局）\n注：列第一位的部门为牵头部门。", "1 L县交通局 R县财政局 =FirstUnitLeads")] // a note applies to all
    [InlineData("各项任务中，列第一位的部门为牵头部门。各项任务中，列第一位的部门为牵头部门。\n一、任务\n1.建桥。（责任单位：县交通局、县财政局）", "1 L县交通局 R县财政局 =FirstUnitLeads =FirstUnitLeads")]
    public void Rules_hold_from_where_they_stand(string text, string expected) => AssignedText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("以下任务均需各乡镇人民政府落实，不再列出。\n一、任务\n1.建桥。（责任单位：县交通局）", "=GroupImplied(各乡镇人民政府)")]
    public void Groups_that_every_task_implies(string text, string rule) => AssignedText.Of(text).ShouldEndWith(rule);

    [Theory]
    [InlineData("1.建桥。（咕噜咕噜、叽里呱啦）", "1")] // names of nobody
    [InlineData("1.建桥。（咕噜、叽里，责任不清）", "1 !1306@2")]
    [InlineData("1.建桥。（责任单位：咕噜咕噜）", "1 R咕噜咕噜 !1401@2")]
    [InlineData("1.建桥。（责任单位：咕噜咕噜）\n2.修路。（责任单位：咕噜咕噜）", "1 R咕噜咕噜|2 R咕噜咕噜 !1401@2")] // once
    [InlineData("1.建桥。（责任单位：县交通局\n2.修路。（责任单位：县住建局）", "1 R县交通局|2 R县住建局 !1308@2")]
    [InlineData("1.建桥。\n配单位：县交通局、县财政局", "1 !1306@3")]
    [InlineData("一、建桥（责任，县交通局、县财政局）\n1.打桩。（责任单位：县住建局）", "1 R县住建局 !1306@2")]
    [InlineData("1.建桥。（责任单位：县交通局、甲）", "1 R县交通局 !1311@2")]
    public void What_is_no_clause_is_reported(string text, string expected) => AssignedText.Of(text).ShouldBe(expected);
}
