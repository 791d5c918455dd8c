namespace LawGov.Model.Tests.Validation;

/// <summary>Clauses whose bracket does not close (5402 and what reading says of it, 1308), or closes with another sign (5403).</summary>
public class ClauseBracketRulesTests
{
    [Theory]
    [InlineData("1.建桥。（责任单位：市司法局）", "")]
    [InlineData("1.建桥。（责任单位：市司法局)", "5403@2")]
    [InlineData("1.建桥。(责任单位：市司法局)", "")]
    [InlineData("1.建桥。〔责任单位：市司法局〕", "")]
    [InlineData("1.建桥。[责任单位：市司法局]", "")]
    [InlineData("1.建桥。【责任单位：市司法局】", "")]
    [InlineData("1.建桥。〔责任单位：市司法局）", "5403@2")]
    [InlineData("1.建桥（二期)。（责任单位：市司法局）", "")] // no clause
    [InlineData("1.建桥。（责任单位：市司法局（牵头)）", "")] // only what stands around the names
    public void A_clause_closes_with_the_sign_that_opened_it(string item, string expected) => RuleFindings.Of($"一、甲事\n{item}", "5403").ShouldBe(expected);

    [Theory]
    [InlineData("1.建桥。（责任单位：市司法局）\n2.修路。（责任单位：市财政局）", "")]
    [InlineData("1.建桥。（责任单位：市司法局\n2.修路。（责任单位：市财政局）", "1308@2")]
    [InlineData("1.建桥。（责任单位：市司法局", "1308@2")]
    [InlineData("1.建桥。（责任单位：市司法局（牵头）\n2.修路。（责任单位：市财政局）", "1308@2")]
    [InlineData("1.建桥（二期。\n2.修路。（责任单位：市财政局）", "")]
    public void A_clause_closes(string items, string expected) => RuleFindings.Of($"一、甲事\n{items}", "1308").ShouldBe(expected);
}
