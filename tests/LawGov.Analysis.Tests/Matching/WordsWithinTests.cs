using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class WordsWithinTests
{
    [Theory]
    [InlineData("推进证照联办改革", "证照", true)]
    [InlineData("推进证照联办改革", "证照联办", true)]
    [InlineData("推进证照联办改革", "推进证照联办改革", true)]
    [InlineData("推进证照联办改革", "联办证照", false)]
    [InlineData("推进证照\n联办改革", "证照联办", false)]
    [InlineData("推进证照", "证照联办", false)]
    [InlineData("“证照”联办", "证照联办", false)]
    [InlineData("", "证照", false)]
    public void A_word_stands_in_the_text_character_by_character(string text, string word, bool expected)
    {
        new WordsWithin(["证照", "证照联办", "联办证照", "推进证照联办改革"], text).Contains(word).ShouldBe(expected);
    }
}
