using LawGov.Analysis.Ledgers;

namespace LawGov.Analysis.Tests.Ledgers;

/// <summary>How alike two texts are by their pairs of neighbouring letters.</summary>
public class LetterPairsTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("甲", "甲", 0)] // one letter has no pair
    [InlineData("甲乙", "甲乙", 1)]
    [InlineData("甲乙", "乙甲", 0)]
    [InlineData("甲乙丙", "甲乙丁", 0.5)]
    [InlineData("甲乙丙丁", "甲乙", 0.5)]
    [InlineData("甲乙甲乙", "甲乙", 0.5)] // a pair counts as often as both have it
    [InlineData("甲乙甲乙", "甲乙丙甲乙", 0.571)]
    [InlineData("一二三四五", "三四五六七", 0.5)]
    public void Likeness(string a, string b, double expected)
    {
        new LetterPairs(0, a).Likeness(new LetterPairs(1, b)).ShouldBe(expected, 0.001);
        new LetterPairs(0, b).Likeness(new LetterPairs(1, a)).ShouldBe(expected, 0.001);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("甲乙", 1)]
    [InlineData("甲乙甲乙", 2)]
    [InlineData("甲甲甲甲", 1)]
    public void Distinct(string text, int expected)
    {
        var pairs = new LetterPairs(7, text);
        pairs.Distinct.Count().ShouldBe(expected);
        pairs.Task.ShouldBe(7);
    }
}
