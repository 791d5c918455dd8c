using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class FoundPointTests
{
    [Theory]
    // What is implemented comes before what is not, however sure.
    [InlineData(true, 0.2, 9, false, 0.9, 1, true)]
    [InlineData(false, 0.9, 1, true, 0.2, 9, false)]
    // Then the surer one.
    [InlineData(true, 0.5, 9, true, 0.4, 1, true)]
    [InlineData(false, 0.4, 1, false, 0.5, 9, false)]
    // Then the one that stands first.
    [InlineData(true, 0.5, 1, true, 0.5, 2, true)]
    [InlineData(true, 0.5, 2, true, 0.5, 1, false)]
    [InlineData(true, 0.5, 1, true, 0.5, 1, false)]
    public void The_stronger_comes_first(bool implements, double score, int start, bool otherImplements, double otherScore, int otherStart, bool expected) =>
        Found(implements, score, start).IsStrongerThan(Found(otherImplements, otherScore, otherStart)).ShouldBe(expected);

    private static FoundPoint Found(bool implements, double score, int start) => new(new PlanItem("1", "", "", "", new SourceSpan(start, 1)), score, implements, 0, 0, 0, -1);
}
