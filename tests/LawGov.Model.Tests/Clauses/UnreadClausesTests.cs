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
}
