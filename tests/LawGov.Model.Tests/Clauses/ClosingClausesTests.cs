using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>The clause or the list of names in the brackets that end a text.</summary>
public class ClosingClausesTests
{
    [Theory]
    [InlineData("建桥。(责任单位:县交通局)", 3)]
    [InlineData("建桥。(责任单位:县交通局)。", 3)]
    [InlineData("建桥。(责任单位:县交通局);", 3)]
    [InlineData("建桥(县交通局牵头,县财政局配合)", 2)]
    [InlineData("建桥。〔责任单位:县交通局〕", 3)]
    [InlineData("(责任单位:县交通局)", 0)]
    [InlineData("建桥。(责任单位:县交通局(牵头))", 3)]
    [InlineData("建桥。(责任单位:县交通局)再修路", -1)]
    [InlineData("建桥(二期)", -1)]
    [InlineData("建桥(县交通局、县财政局)", -1)] // names alone
    [InlineData("建桥)", -1)]
    [InlineData("。", -1)]
    [InlineData("", -1)]
    public void A_clause_ends_the_text(string text, int open)
    {
        ClosingClauses.Find(text).ShouldBe(open);
        ClosingClauses.Ends(text).ShouldBe(open >= 0);
    }

    [Theory]
    [InlineData("建桥。(责任单位:县交通局", 3)]
    [InlineData("建桥。【责任单位:县交通局。", 3)]
    [InlineData("建桥(二期)。(责任单位:县交通局", 7)]
    [InlineData("建桥。(责任单位:县交通局)再修路", -1)] // it is closed
    [InlineData("建桥。(县交通局牵头", -1)] // only a noun makes sure
    [InlineData("建桥。(完成时限:年底", -1)]
    [InlineData("建桥。责任单位:县交通局", -1)]
    public void A_clause_may_have_lost_its_end(string text, int open) => ClosingClauses.Find(text).ShouldBe(open);

    [Theory]
    [InlineData(1182, true)]
    [InlineData(1200, false)] // no clause is longer
    public void A_clause_without_end_is_not_endless(int length, bool isFound) =>
        (ClosingClauses.Find($"(责任单位:{new string('文', length)}") >= 0).ShouldBe(isFound);

    [Theory]
    [InlineData("建桥(县交通局、县财政局)", 2)]
    [InlineData("建桥(县交通局、县财政局)。", 2)]
    [InlineData("建桥(县交通局,县财政局)", 2)]
    [InlineData("建桥(县交通局)", -1)] // one name
    [InlineData("(县交通局、县财政局)", -1)] // and nothing before it
    [InlineData("建桥(桥梁、道路)", -1)]
    [InlineData("建桥(县交通局、县财政局)再修路", -1)]
    [InlineData("建桥", -1)]
    [InlineData("", -1)]
    public void A_list_of_names_ends_the_text(string text, int open) => ClosingClauses.FindList(text).ShouldBe(open);

    [Theory]
    [InlineData("县交通局、县财政局", true)]
    [InlineData("县交通局,县财政局", true)]
    [InlineData("县财政局、各乡镇。", true)]
    [InlineData("县交通局", false)]
    [InlineData("县交通局、桥梁", false)]
    [InlineData("桥梁、县交通局", false)]
    [InlineData("包括县交通局、县财政局", false)]
    [InlineData("含县交通局、县财政局", false)]
    [InlineData("", false)]
    public void Names_and_nothing_else(string content, bool isList) => ClosingClauses.IsListOfNames(content).ShouldBe(isList);

    [Theory]
    [InlineData("责任单位:县交通局", true)]
    [InlineData("县交通局牵头", true)]
    [InlineData("完成时限:2024年底", true)]
    [InlineData("县交通局、县财政局", false)]
    [InlineData("二期", false)]
    [InlineData("", false)]
    public void A_noun_or_a_verb_makes_a_clause(string content, bool isClause) => ClosingClauses.IsClause(content).ShouldBe(isClause);
}
