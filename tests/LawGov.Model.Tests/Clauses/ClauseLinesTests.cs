using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

public class ClauseLinesTests
{
    [Theory]
    [InlineData("(县交通局牵头,县财政局配合)", true)]
    [InlineData("县交通局、县财政局等按职责分工负责", true)]
    [InlineData("县交通局牵头,县财政局配合。", true)]
    [InlineData("建好桥梁。县交通局牵头。", false)] // more than the clause
    [InlineData("建好桥梁,由县交通局牵头。", false)]
    [InlineData("建好桥梁(县交通局牵头)", false)]
    [InlineData("(见附表)", false)]
    [InlineData("建好桥梁", false)]
    [InlineData("", false)]
    public void Lines_that_are_a_clause(string line, bool isClause) => ClauseLines.Matches(new ClauseText(line, 0, null)).ShouldBe(isClause);

    [Theory]
    [InlineData(100, true)] // 500 characters
    [InlineData(240, false)] // beyond 1,200
    public void No_clause_is_longer(int names, bool isClause) =>
        ClauseLines.Matches(new ClauseText($"({string.Concat(Enumerable.Repeat("县水利局、", names))}县交通局牵头)", 0, null)).ShouldBe(isClause);

    [Theory]
    [InlineData("县水利局、县财政局、", true)]
    [InlineData("县水利局、县财政局,县民", true)]
    [InlineData("县水利局、县财政局", false)] // the second may go on
    [InlineData("河道、县财政局、", false)]
    [InlineData("县水利局,县财政局、", false)]
    [InlineData("", false)]
    public void Lines_that_open_one(string line, bool opens) => ClauseLines.Open(line).ShouldBe(opens);
}
