using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Assigning;

/// <summary>Which items are tasks, and whose: <c>path role unit、unit</c> of each task, the findings behind. R responsible, L lead, C cooperating, I implementing.</summary>
public class AssignmentTests
{
    private const string Head = "湖口县桥梁工作方案\n";

    /// <summary>Units of a heading, of a last item, of a cell.</summary>
    [Theory]
    [InlineData("一、建桥（责任单位：县交通局）\n1.修桥。\n2.护桥。", "1 R县交通局|2 R县交通局")] // handed down
    [InlineData("一、建桥（责任单位：县交通局）\n1.修桥。\n2.护桥。（责任单位：县财政局）", "一 R县交通局|1 R县交通局|2 R县财政局")] // beside items that have theirs the heading is a task too
    [InlineData("一、建桥（责任单位：县交通局）\n修桥，护桥。", "一 R县交通局")]
    [InlineData("一、建桥（责任单位：县交通局）\n二、修路（责任单位：县财政局）", "一 R县交通局|二 R县财政局")]
    [InlineData("一、建桥（试行）\n1.修桥。（责任单位：县交通局）", "1 R县交通局")]
    [InlineData("一、建桥\n1.修桥；\n2.护桥；\n3.管桥。（责任单位：县交通局）", "一 R县交通局")] // parts of one sentence
    [InlineData("一、建桥\n1.修桥。\n2.护桥。\n3.管桥。（责任单位：县交通局）", "3 R县交通局")]
    [InlineData("一、建桥\n①修桥。\n②护桥。（责任单位：县交通局）", "一 R县交通局")]
    [InlineData("一、建桥\n1.修桥。\n2.护桥。\n责任单位：县交通局", "一 R县交通局")] // a paragraph of its own
    [InlineData("一、建桥\n1.修桥；（责任单位：县财政局）\n2.护桥；\n3.管桥。（责任单位：县交通局）", "1 R县财政局|3 R县交通局")]
    [InlineData("一、建桥（责任单位：县财政局）\n1.修桥；\n2.护桥。（责任单位：县交通局）", "一 R县财政局|1 R县财政局|2 R县交通局")]
    [InlineData("一、建桥\n修桥。（责任单位：县财政局）\n1.护桥；\n2.管桥。（责任单位：县交通局）", "一 R县财政局|2 R县交通局")]
    [InlineData("一、建桥\n1.修桥。（责任单位：县交通局）", "1 R县交通局")] // one item gives nothing away
    [InlineData("一、建桥\n1.修桥。县交通局牵头，县财政局配合。", "1 L县交通局 C县财政局")]
    [InlineData("一、建桥\n1.修桥。某某社牵头，东山里配合。", "一.1 ")] // nobody who is known: the plan assigns nothing
    public void Clauses_speak_for_items(string text, string expected) => Read(text).ShouldBe(expected.Replace("一.1 ", "1 ", StringComparison.Ordinal));

    /// <summary>Rules stated once.</summary>
    [Theory]
    [InlineData("一、建桥\n1.修桥。（县交通局、县财政局，列第一位者为牵头单位，下同）\n2.护桥。（县住建局、县财政局）", "1 L县交通局 R县财政局|2 L县住建局 R县财政局")]
    [InlineData("一、建桥\n1.修桥。（责任单位：县交通局、县财政局）（第一责任单位为牵头单位，下同）", "1 L县交通局 R县财政局")] // the bracket right behind
    [InlineData("一、建桥\n1.修桥。（责任单位：县交通局、县财政局）抓好。（第一责任单位为牵头单位，下同）", "1 R县交通局、县财政局")]
    [InlineData("一、建桥\n1.修桥。（县交通局、县住建局，县财政局，逗号前为牵头单位，其他为配合单位）", "1 L县交通局、县住建局 C县财政局")]
    [InlineData("一、建桥\n各项任务中，列第一位的部门为牵头部门。\n1.修桥。（责任单位：县交通局、县财政局）", "1 L县交通局 R县财政局")]
    [InlineData("一、建桥\n1.修桥。（责任单位：县交通局、县财政局）\n列第一位的部门为牵头部门。\n2.护桥。（责任单位：县交通局、县财政局）", "1 R县交通局、县财政局|2 L县交通局 R县财政局")] // from where it stands
    [InlineData("一、建桥\n1.修桥。（责任单位：县交通局、县财政局）\n注：列第一位的部门为牵头部门。", "1 L县交通局 R县财政局")] // a note holds for all
    [InlineData("一、建桥\n列第一位的部门为牵头部门。\n1.修桥。（牵头单位：县交通局；责任单位：县财政局）", "1 L县交通局 R县财政局")]
    [InlineData("一、建桥\n列第一位的部门为牵头部门。\n1.修桥。（责任单位：县财政局；牵头单位：县交通局）", "1 R县财政局 L县交通局")] // a lead that is named leads
    [InlineData("一、建桥\n列第一位的部门为牵头部门。\n1.修桥。（配合单位：县财政局；责任单位：县交通局）", "1 C县财政局 R县交通局")]
    [InlineData("一、建桥（列第一位的部门为牵头部门）\n1.修桥。（责任单位：县交通局、县财政局）", "1 L县交通局 R县财政局")]
    [InlineData("一、建桥\n1.修桥。（责任单位：县交通局、县财政局）\n备注：列第一位的部门为牵头部门。", "1 L县交通局 R县财政局")]
    public void Rules_apply_from_where_they_stand(string text, string expected) => Read(text).ShouldBe(expected);

    /// <summary>A plan that assigns nobody: the innermost items but those of divisions that only state.</summary>
    [Theory]
    [InlineData("一、总体要求\n1.坚持安全。\n二、任务\n1.修桥。\n2.护桥。", "二/1 |二/2 ")]
    [InlineData("一、指导思想\n坚持安全。\n二、任务\n修桥。", "二 ")]
    [InlineData("一、任务\n（一）修桥。\n1.架灯。\n（二）护桥。", "1 |(二) ")]
    [InlineData("一、任务\n1.修桥。（县内）", "1 ")]
    public void Where_nobody_is_assigned_the_innermost_items_are_tasks(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("总体要求 指导思想 基本原则 工作原则 总体思路 工作思路 总体目标 工作回顾 存在问题 存在的问题 工作背景 编制背景 编制目的 编制依据 适用范围 术语和定义 附则 总则")]
    public void Divisions_that_state_and_demand_nothing(string headings)
    {
        foreach (var heading in headings.Split(' ')) Read($"一、{heading}\n1.坚持安全。\n二、任务\n修桥。").ShouldBe("二 ", heading);
    }

    /// <summary>What was not read is said, at its place.</summary>
    [Theory]
    [InlineData("1.修桥。（责任单位：县交通局）\n2.护桥。（责任单位：县交通局）\n3.管桥。", "ItemWithoutUnits 3.")] // most items beside it have units
    [InlineData("1.修桥。（责任单位：县交通局）\n2.护桥。（责任单位：县交通局）\n3.管桥。\n4.看桥。\n5.画桥。", "")] // most have none
    [InlineData("1.修桥。（责任单位：县交通局）\n2.管桥。", "ItemWithoutUnits 2.")]
    [InlineData("1.修桥。（责任单位：县交通局）\n2.工作目标。管好桥。", "")] // a goal needs nobody
    [InlineData("1.修桥。（责任单位：县交通局）\n2.护桥。\n（1）管桥。（责任单位：县交通局）", "")]
    [InlineData("1.修桥（责任单位：县交通局）\n2.护桥", "ItemWithoutUnits 2.")]
    [InlineData("1.修桥。（责任单位：县交通局）\n2.护桥。（县交通局、东山里、西山里、南山里）", "ItemWithoutUnits 2.")]
    [InlineData("1.修桥。（责任单位：县交通局、第一步？第二步）", "NoName 第一步？第二步")]
    [InlineData("1.修桥。（责任单位：县交通局", "UnpairedClause （责任单位：县交通局")]
    [InlineData("1.修桥。（好事、牵头单位说明）", "UnreadClause （好事、牵头单位说明）")]
    [InlineData("1.修桥（好事、牵头单位说明）\n架灯。", "UnreadClause （好事、牵头单位说明）")]
    [InlineData("1.修桥。（责任单位：县交通局、县海阔局）", "UnknownUnitWithSuggestion 县海阔局")]
    [InlineData("1.修桥。（责任单位：县海阔局）\n2.护桥。（责任单位：县海阔局）", "UnknownUnitWithSuggestion 县海阔局")] // once
    [InlineData("1.修桥。（责任单位：旮旯旭局）", "UnknownUnit 旮旯旭局")]
    public void What_is_odd_is_reported(string items, string expected)
    {
        var text = Head + "一、任务\n" + items;
        var names = new Dictionary<string, string>
        {
            [ReadingDiagnostics.ItemWithoutUnits.Code] = nameof(ReadingDiagnostics.ItemWithoutUnits),
            [ReadingDiagnostics.NoName.Code] = nameof(ReadingDiagnostics.NoName),
            [ReadingDiagnostics.UnpairedClause.Code] = nameof(ReadingDiagnostics.UnpairedClause),
            [ReadingDiagnostics.UnreadClause.Code] = nameof(ReadingDiagnostics.UnreadClause),
            [ReadingDiagnostics.UnknownUnit.Code] = nameof(ReadingDiagnostics.UnknownUnit),
            [ReadingDiagnostics.UnknownUnitWithSuggestion.Code] = nameof(ReadingDiagnostics.UnknownUnitWithSuggestion),
        };
        var found = PolicyDocumentParser.Default.Parse(text).Diagnostics.Where(d => names.ContainsKey(d.Code)).Select(d => $"{names[d.Code]} {text[d.Span.Start..d.Span.End]}");
        string.Join('|', found).ShouldBe(expected);
    }

    private static string Read(string text) => string.Join('|', PolicyDocumentParser.Default.Parse(Head + text).Document.Tasks.Select(t => $"{t.Path[(t.Path.LastIndexOf('.') + 1)..]} {Units(t)}"));

    private static string Units(PolicyTask task)
    {
        var written = "";
        AssignmentRole? last = null;
        foreach (var unit in task.Assignments)
        {
            written += unit.Role == last ? "、" + unit.Unit : (last is null ? "" : " ") + unit.Role.ToString()[0] + unit.Unit;
            last = unit.Role;
        }

        return written;
    }
}
