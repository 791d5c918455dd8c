using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>What stands in a bracket that was not understood: meant as a clause, or only explaining.</summary>
public class UnreadClausesTests
{
    [Theory]
    [InlineData("责任单位:甲乙丙", true)]
    [InlineData("10月底完成,牵头单位:甲乙丙", true)]
    [InlineData("甲乙丙、丁戊己牵头", true)]
    [InlineData("甲乙丙、丁戊己负责,长期坚持", true)]
    [InlineData("甲乙丙、丁水务局推进", true)]
    [InlineData("甲乙丙、各相关部门落实", true)]
    [InlineData("月调度、季会商、重点工作专项推进", false)]
    [InlineData("分类施策、逐项实施", false)]
    [InlineData("甲负责", false)]
    public void Says_so(string content, bool expected) => UnreadClauses.SaysSo(content).ShouldBe(expected);

    [Theory]
    [InlineData("牵头县局、县财政局", true)]
    [InlineData("负责,县局", true)]
    [InlineData("桥梁、配合", true)]
    [InlineData("桥梁;责任不清", true)]
    [InlineData("桥梁:有关单位", true)]
    [InlineData("县交通局、县财政局", true)] // a list of names
    [InlineData("县交通局、桥梁、县财政局", true)]
    [InlineData("县交通局、桥梁、道路", false)]
    [InlineData("桥梁、道路、县财政局", false)]
    [InlineData("桥梁、道路", false)]
    [InlineData("牵头县局", false)] // no list
    [InlineData("、牵头县局", false)]
    [InlineData("牵、头", false)]
    [InlineData("包括牵头县局、县财政局", false)]
    [InlineData("含牵头县局、县财政局", false)]
    [InlineData("", false)]
    public void Suggests(string content, bool expected) => UnreadClauses.Suggests(content).ShouldBe(expected);

    [Theory]
    [InlineData(1200, true)]
    [InlineData(1201, false)]
    public void No_clause_is_longer(int length, bool expected) => UnreadClauses.Suggests("牵头、" + new string('文', length - 3)).ShouldBe(expected);

    [Theory]
    [InlineData("配单位:县交通局、县财政局", true)]
    [InlineData("配合的单位名称是:县交通局、县财政局", true)] // eight characters
    [InlineData("配合的单位的名称是:县交通局、县财政局", false)]
    [InlineData("配:县交通局、县财政局", false)]
    [InlineData("配单位:县交通局", false)]
    [InlineData("配单位:桥梁、道路", false)]
    [InlineData("配单位县交通局、县财政局", false)]
    [InlineData("", false)]
    public void Suggests_a_field(string paragraph, bool expected) => UnreadClauses.SuggestsField(paragraph).ShouldBe(expected);
}
