using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

/// <summary>The likelihoods of docs/accuracy.md's model, worked out by hand from its coefficients.</summary>
public sealed class PairModelTests
{
    [Theory]
    [InlineData(0.5, 0.6, 10, 3, 0.9, 0.8, 0.941512)]
    [InlineData(0.5, 0.6, 10, 3, 0.8, 0.9, 0.941512)] // the greater share and the smaller one, whichever side has it
    [InlineData(0.1, 0.2, 2, 0, 0.4, 0.3, 0.024914)]
    [InlineData(0, 0, 0, 0, 0, 0, 0.000060)]
    [InlineData(1, 1, 40, 8, 1, 1, 0.997075)]
    public void Six_numbers_make_a_likelihood(double cosine, double contained, double strength, double concepts, double row, double column, double expected) =>
        PairModel.Likelihood(new PassagePair(0, 0, cosine, contained, 0, strength, concepts), row, column).ShouldBe(expected, 1e-6);

    [Fact]
    public void A_pair_is_weighed_beside_the_best_of_its_row_and_column()
    {
        PassagePair[] pairs = [new(0, 0, 0.5, 0.5, 0, 4, 1), new(0, 1, 0.5, 0.5, 0, 9, 0), new(1, 1, 0.5, 0.5, 0, 2, 0)];
        PairModel.Likelihoods(pairs, 2, 2).ShouldBe(
        [
            PairModel.Likelihood(pairs[0], 5 / 10.0, 5 / 6.0), PairModel.Likelihood(pairs[1], 9 / 10.0, 9 / 10.0), PairModel.Likelihood(pairs[2], 2 / 3.0, 2 / 10.0),
        ]);
        PairModel.Likelihoods([], 0, 0).ShouldBeEmpty();
    }
}
