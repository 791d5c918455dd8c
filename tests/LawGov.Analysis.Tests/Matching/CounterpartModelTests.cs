using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class CounterpartModelTests
{
    private static readonly ProvisionMatch Strong = new(0, 40, 30, 4, 0.3f, 5, 5, IsOutside: false);
    private static readonly ProvisionMatch Weak = new(1, 20, 20, 1, 0.1f, 0, 0, IsOutside: false);
    private static readonly OutsideEvidence Far = new(9, 5, 0.02f, 0, 0);
    private static readonly OutsideEvidence Near = new(9, 60, 0.4f, 10, 10);

    [Fact]
    public void Probabilities_and_none_add_up_to_one()
    {
        Span<double> probabilities = stackalloc double[2];
        var likelihood = CounterpartModel.Weigh([Strong, Weak], Far, CounterpartModel.NeutralPrior, probabilities);
        likelihood.ShouldBe(probabilities[0] + probabilities[1], 1e-12);
        likelihood.ShouldBeInRange(0, 1);
        probabilities[0].ShouldBeGreaterThan(probabilities[1]);
    }

    [Fact]
    public void Nothing_shared_has_no_likelihood()
    {
        Span<double> probabilities = [1, 1];
        CounterpartModel.Weigh([], Far, 2, probabilities).ShouldBe(0);
        probabilities.ToArray().ShouldBe([0, 0]);
        CounterpartModel.Weigh([new ProvisionMatch(0, 0, 0, 0, 0, 0, 0, false)], OutsideEvidence.None, 2, probabilities).ShouldBe(0);
    }

    [Fact]
    public void A_provision_without_any_shared_word_is_no_answer()
    {
        Span<double> probabilities = stackalloc double[2];
        CounterpartModel.Weigh([Strong, new ProvisionMatch(1, 0, 0, 0, 0, 0, 0, false)], Far, 1, probabilities);
        probabilities[1].ShouldBe(0);
    }

    [Fact]
    public void A_matter_outside_speaks_against_a_counterpart() => Likelihood(Strong, Near, 1).ShouldBeLessThan(Likelihood(Strong, Far, 1));

    [Theory]
    [InlineData(nameof(ProvisionMatch.Terms))]
    [InlineData(nameof(ProvisionMatch.Explained))]
    [InlineData(nameof(ProvisionMatch.Title))]
    [InlineData(nameof(ProvisionMatch.Heading))]
    public void Each_kind_of_evidence_speaks_for_a_counterpart(string kind)
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
    public void A_document_that_carries_the_set_out_makes_a_counterpart_likelier() => Likelihood(Weak, Near, 2).ShouldBeGreaterThan(Likelihood(Weak, Near, 0));

    [Fact]
    public void Only_the_first_candidates_are_weighed()
    {
        var many = Enumerable.Repeat(Strong, CounterpartModel.Candidates + 3).ToArray();
        var probabilities = new double[many.Length];
        CounterpartModel.Weigh(many, Far, 1, probabilities);
        probabilities[CounterpartModel.Candidates - 1].ShouldBeGreaterThan(0);
        probabilities[CounterpartModel.Candidates].ShouldBe(0);
    }

    private static double Likelihood(ProvisionMatch match, OutsideEvidence outside, double prior) => CounterpartModel.Weigh([match], outside, prior, []);
}
