using LawGov.Analysis.Outlines;

namespace LawGov.Analysis.Tests.Outlines;

public sealed class PlainWordsFileTests
{
    [Theory]
    [InlineData("* 0:5 7:-10\n", "", "-1 0 0.5")]
    [InlineData("# 桥 7:90\n* 0:5\n桥 7:10 9:20 0:30\n", "桥", "1 2 3.5")]
    [InlineData("桥 7:10\r\n灯 9:20\r\n", "灯", "0 2 0")]
    // What is said of articles that the outline lacks is left out.
    [InlineData("* 8:90\n桥 7:10 8:20\n", "桥", "1 0 0")]
    public void A_line_says_what_a_word_speaks_for(string file, string text, string expected)
    {
        var words = PlainWordsFile.Read(file, [7, 9]);
        var sums = new double[words.Answers];
        words.Look(text, sums);
        string.Join(' ', sums.Select(s => FormattableString.Invariant($"{s:0.##}"))).ShouldBe(expected);
    }

    [Fact]
    public void The_latest_outline_has_plain_words_and_others_have_none()
    {
        var words = PlainWordsFile.Of(BuiltInOutlines.Outline2021).ShouldNotBeNull();
        words.Answers.ShouldBe(BuiltInOutlines.Outline2021.Articles.Count() + 1);
        words.Count.ShouldBeGreaterThan(1000);
        PlainWordsFile.Of(BuiltInOutlines.Outline2015).ShouldBeNull();
    }
}
