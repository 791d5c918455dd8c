using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class CounterpartModelTests
{
    private static readonly ProvisionMatch Strong = new(0, 40, 30, 4, 0.3f, 5, 5, IsOutside: false);
    private static readonly ProvisionMatch Weak = new(1, 20, 20, 1, 0.1f, 0, 0, IsOutside: false);
    private static readonly OutsideEvidence Far = new(9, 5, 0.02f, 0, 0);
    private static readonly OutsideEvidence Near = new(9, 60, 0.4f, 10, 10);

    [Fact]
    public void ProbabilitiesAndNoneAddUpToOne()
    {
        Span<double> probabilities = stackalloc double[2];
        var likelihood = CounterpartModel.Weigh([Strong, Weak], Far, CounterpartModel.NeutralPrior, probabilities);
        likelihood.ShouldBe(probabilities[0] + probabilities[1], 1e-12);
        likelihood.ShouldBeInRange(0, 1);
        probabilities[0].ShouldBeGreaterThan(probabilities[1]);
    }

    [Fact]
    public void NothingSharedHasNoLikelihood()
    {
        Span<double> probabilities = [1, 1];
        CounterpartModel.Weigh([], Far, 2, probabilities).ShouldBe(0);
        probabilities.ToArray().ShouldBe([0, 0]);
        CounterpartModel.Weigh([new ProvisionMatch(0, 0, 0, 0, 0, 0, 0, false)], OutsideEvidence.None, 2, probabilities).ShouldBe(0);
    }

    [Fact]
    public void AProvisionWithoutAnySharedWordIsNoAnswer()
    {
        Span<double> probabilities = stackalloc double[2];
        CounterpartModel.Weigh([Strong, new ProvisionMatch(1, 0, 0, 0, 0, 0, 0, false)], Far, 1, probabilities);
        probabilities[1].ShouldBe(0);
    }

    [Fact]
    public void AMatterOutsideSpeaksAgainstACounterpart() => Likelihood(Strong, Near, 1).ShouldBeLessThan(Likelihood(Strong, Far, 1));

    [Theory]
    [InlineData(nameof(ProvisionMatch.Terms))]
    [InlineData(nameof(ProvisionMatch.Explained))]
    [InlineData(nameof(ProvisionMatch.Title))]
    [InlineData(nameof(ProvisionMatch.Heading))]
    public void EachKindOfEvidenceSpeaksForACounterpart(string kind)
    {
        var more = kind switch
        {
            nameof(ProvisionMatch.Terms) => Weak with { Terms = 8 },
            nameof(ProvisionMatch.Explained) => Weak with { Explained = 0.5f },
            nameof(ProvisionMatch.Title) => Weak with { Title = 8 },
            _ => Weak with { Heading = 8 },
        };
        Likelihood(more, Near, 1).ShouldBeGreaterThan(Likelihood(Weak, Near, 1));
    }

    [Fact]
    public void ADocumentThatCarriesTheSetOutMakesACounterpartLikelier() => Likelihood(Weak, Near, 2).ShouldBeGreaterThan(Likelihood(Weak, Near, 0));

    [Fact]
    public void OnlyTheFirstCandidatesAreWeighed()
    {
        var many = Enumerable.Repeat(Strong, CounterpartModel.Candidates + 3).ToArray();
        var probabilities = new double[many.Length];
        CounterpartModel.Weigh(many, Far, 1, probabilities);
        probabilities[CounterpartModel.Candidates - 1].ShouldBeGreaterThan(0);
        probabilities[CounterpartModel.Candidates].ShouldBe(0);
    }

    private static double Likelihood(ProvisionMatch match, OutsideEvidence outside, double prior) => CounterpartModel.Weigh([match], outside, prior, []);
}
