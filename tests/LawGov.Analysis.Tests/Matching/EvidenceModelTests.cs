using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

/// <summary>The likelihoods of docs/accuracy.md's model, worked out by hand from its coefficients.</summary>
public sealed class EvidenceModelTests
{
    [Fact]
    public void Five_numbers_make_a_likelihood()
    {
        PassagePair[] pairs = [new(0, 0, 0.2, 0.3, 0, 4, 7), new(0, 1, 0.05, 0.1, 0, 9, 0), new(1, 1, 0, 0, 0, 0, 0)];
        EvidenceModel.Likelihoods(pairs, 2, 2).ShouldBe([0.975665, 0.770659, 0.000508], 1e-6);
    }

    [Fact]
    public void Rows_and_columns_change_places_with_the_sides()
    {
        PassagePair[] pairs = [new(0, 0, 0.2, 0.3, 0, 4, 0), new(0, 1, 0.05, 0.1, 0, 9, 0), new(1, 1, 0.1, 0.1, 0, 3, 0)];
        EvidenceModel.Likelihoods([.. pairs.Select(p => p with { A = p.B, B = p.A })], 2, 2).ShouldBe(EvidenceModel.Likelihoods(pairs, 2, 2));
    }
}
