using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Bodies that begin a paragraph and are set apart from what they do; - where none do.</summary>
public class DutyLabelsTests
{
    [Theory]
    [InlineData("县教育局：组织全县学校开展演练。", "县教育局")]
    [InlineData("县教育局：组织全县学校开展演练；", "县教育局")]
    [InlineData("县教育局：组织全县学校开展演练。联系人：张某", "县教育局")]
    [InlineData("县住建局、县城管局：组织排查全县的危房。", "县住建局 县城管局")]
    [InlineData("县教育局　组织全县学校开展演练。", "县教育局")]
    [InlineData("县住建局、县城管局 组织排查全县的危房。", "县住建局 县城管局")]
    [InlineData("各乡镇：组织排查辖区内的危房。", "各乡镇")]
    [InlineData("教委：组织全区学校开展演练。", "教委")]
    [InlineData("公安机关：维护现场秩序，管制交通。", "公安机关")]
    [InlineData("县教育局：组织学校演练", "-")] // no end of a sentence
    [InlineData("县教育局：组织演练。", "-")] // too short
    [InlineData("县教育局：组织好演练。", "县教育局")]
    [InlineData("县教育局组织全县学校开展演练。", "-")] // not set apart
    [InlineData("县教育局\n组织全县学校开展演练。", "-")] // on a line of its own
    [InlineData("责任单位：县教育局、县公安局、县财政局。", "-")]
    [InlineData("主管部门：县教育局、县公安局、县财政局。", "-")]
    [InlineData("成员单位：县教育局、县公安局、县财政局。", "-")]
    [InlineData("要求：各学校每学期组织一次演练。", "-")]
    [InlineData("综合协调组：负责信息汇总和上报工作。", "-")] // what a plan sets up for itself
    [InlineData("2.3.6县教育局：组织全县学校开展演练。", "-")]
    [InlineData("（县教育局：组织全县学校开展演练。）", "-")]
    [InlineData("", "-")]
    public void Bodies(string text, string expected)
    {
        using var compact = Normalizer.Normalize(text);
        var clause = DutyLabels.Read(new ClauseText(compact.Chars, 0, compact));
        (clause is null ? "-" : string.Join(' ', clause.Units.Select(u => compact.Slice(u.Range.Start, u.Range.End).ToString()))).ShouldBe(expected);
        (clause?.Units ?? []).Select(u => u.Role).Distinct().ShouldBe(expected == "-" ? [] : [AssignmentRole.Responsible]);
    }

    [Theory]
    [InlineData("县教育局：组织全县学校开展演练。", true)]
    [InlineData("县教育局负责组织演练。", true)]
    [InlineData("各学校开展演练，县教育局负责组织。", false)]
    [InlineData("负责组织全县学校开展演练。", false)]
    public void Paragraphs_of_a_list_of_duties_begin_so(string text, bool expected)
    {
        using var compact = Normalizer.Normalize(text);
        DutyLabels.Begin(new ClauseText(compact.Chars, 0, compact)).ShouldBe(expected);
    }
}
