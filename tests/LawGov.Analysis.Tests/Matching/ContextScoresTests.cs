using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class ContextScoresTests
{
    [Theory]
    [InlineData("政务公开", "政务公开", true)]
    [InlineData("政务公开", "政务公示", false)]
    [InlineData("政务公开", "政务", false)]
    [InlineData("", "", true)]
    [InlineData("政务公开", "", false)]
    public void Scores_are_those_of_the_same_words(string given, string asked, bool expected)
    {
        var scores = new ContextScores(1);
        scores.AreOf("").ShouldBeTrue();

        scores.Begin(given);

        scores.AreOf(asked).ShouldBe(expected);
        scores.IsEmpty.ShouldBe(given.Length == 0);
    }

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void Long_words_are_not_kept(int length, bool expected)
    {
        var scores = new ContextScores(1);
        scores.Begin(new string('政', length));

        scores.AreOf(new string('政', length)).ShouldBe(expected);
        scores.IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public void Other_words_begin_at_nothing()
    {
        var scores = new ContextScores(2) { MostOutside = 3 };
        scores.Scores[1] = 2;

        scores.Begin("政务公开");

        (scores.Scores[1], scores.MostOutside).ShouldBe((0, 0));
    }
}
