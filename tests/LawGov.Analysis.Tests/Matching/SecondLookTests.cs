using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class SecondLookTests
{
    private static readonly ProvisionMatch[] Ranked = [Candidate(0), Candidate(1)];

    /// <summary>桥 speaks for the first provision, 灯 for the second, 税 for none.</summary>
    private static readonly PlainWords Words = new(
        [new PlainWord("桥", [new PlainWeight(0, 6)]), new PlainWord("灯", [new PlainWeight(1, 6)]), new PlainWord("税", [new PlainWeight(2, 12)])], [0, 0, 0]);

    [Theory]
    [InlineData("桥", 0.39, 0.31, 0)]
    [InlineData("灯", 0.39, 0.31, 1)]
    [InlineData("灯", 0.10, 0.09, 1)]
    public void Where_the_first_look_is_undecided_plain_words_decide(string text, double first, double second, int best)
    {
        double[] probabilities = [first, second];
        var likelihood = SecondLook.Weigh(Words, text, Ranked, first + second, probabilities);
        probabilities[best].ShouldBeGreaterThan(probabilities[1 - best]);
        likelihood.ShouldBeGreaterThan(first + second);
        likelihood.ShouldBe(probabilities.Sum(), 1e-9);
        likelihood.ShouldBeLessThan(1);
    }

    [Fact]
    public void Plain_words_may_speak_for_none()
    {
        double[] probabilities = [0.3, 0.3];
        SecondLook.Weigh(Words, "税", Ranked, 0.6, probabilities).ShouldBeLessThan(0.5);
    }

    [Theory]
    [InlineData(0.4, 0.3)]
    [InlineData(0.02, 0.97)]
    [InlineData(0, 0)]
    public void What_the_first_look_decided_stands(double first, double second)
    {
        double[] probabilities = [first, second];
        SecondLook.Weigh(Words, "灯，税", Ranked, first + second, probabilities).ShouldBe(first + second);
        probabilities.ShouldBe([first, second]);
    }

    private static ProvisionMatch Candidate(int provision) => new(provision, 1, 1, 0, 0, 0, 0, IsOutside: false);
}
