using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>The brackets of a text in pairs, outer before inner, and those without a counterpart.</summary>
public class BracketPairsTests
{
    [Theory]
    [InlineData("甲(乙)丙", "1-3", -1, -1)]
    [InlineData("(甲)(乙)", "0-2 3-5", -1, -1)]
    [InlineData("(甲(乙)丙)", "0-6 2-4", -1, -1)]
    [InlineData("〔甲〕[乙]【丙】", "0-2 3-5 6-8", -1, -1)]
    [InlineData("(甲〕", "0-2", -1, -1)] // kinds are not told apart
    [InlineData("【甲(乙】丙", "0-4", -1, -1)] // the inner one was never closed
    [InlineData("〔甲(乙〕丙)", "0-4", -1, 6)]
    [InlineData("[甲【乙]丙", "0-4", -1, -1)]
    [InlineData("(甲【乙〕丙)", "0-6 2-4", -1, -1)]
    [InlineData("甲(乙", "", 1, -1)]
    [InlineData("(甲(乙", "", 0, -1)] // the outermost
    [InlineData("甲)乙", "", -1, 1)]
    [InlineData("甲)乙)", "", -1, 3)] // the last
    [InlineData("甲)(乙)", "2-4", -1, 1)]
    [InlineData("((((甲))))", "1-7 2-6 3-5", -1, -1)] // nothing deeper is a clause
    [InlineData("(((甲)))", "0-6 1-5 2-4", -1, -1)]
    [InlineData("甲乙", "", -1, -1)]
    [InlineData("", "", -1, -1)]
    public void Brackets_are_paired(string text, string pairs, int unclosed, int unopened)
    {
        string.Join(' ', BracketPairs.Find(text, out var open, out var close).Select(p => $"{p.Open}-{p.Close}")).ShouldBe(pairs);
        (open, close).ShouldBe((unclosed, unopened));
    }

    [Theory]
    [InlineData(1199, true)]
    [InlineData(1200, false)]
    public void No_clause_is_longer(int length, bool isFound)
    {
        var text = $"({new string('文', length)})";
        (BracketPairs.Find(text, out _, out _).Count > 0).ShouldBe(isFound);
        (BracketPairs.FindOpening(text.Remove(1, 2)) >= 0).ShouldBe(isFound);
    }

    [Theory]
    [InlineData("甲(乙)", 1)]
    [InlineData("(甲)(乙)", 3)]
    [InlineData("甲(乙(丙))", 1)]
    [InlineData("甲(乙(丙)", 3)]
    [InlineData("甲〔乙)", 1)]
    [InlineData("甲乙)", -1)]
    [InlineData("", -1)]
    public void The_last_bracket_opens(string text, int open) => BracketPairs.FindOpening(text).ShouldBe(open);
}
