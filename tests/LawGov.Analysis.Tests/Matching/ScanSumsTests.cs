using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class ScanSumsTests
{
    [Fact]
    public void A_term_is_noted_once_in_the_order_of_the_text_until_the_sums_are_cleared()
    {
        var sums = new ScanSums(provisions: 2, pairs: 65, terms: 130);
        foreach (var term in new[] { 129, 64, 129, 0, 63, 64 }) sums.Add(term);

        sums.Terms.ToArray().ShouldBe([129, 64, 0, 63]);
        sums.AscendingTerms().ToArray().ShouldBe([0, 63, 64, 129]);
        sums.Terms.ToArray().ShouldBe([129, 64, 0, 63]);
        sums.SeenPairs.Length.ShouldBe(2);

        (sums.Scores[1], sums.Rarities[1], sums.SeenPairs[1], sums.Known, sums.Unknown) = (1, 2, 1, 3, 4);
        sums.Clear();
        sums.Terms.IsEmpty.ShouldBeTrue();
        (sums.Scores[1], sums.Rarities[1], sums.SeenPairs[1], sums.Known, sums.Unknown).ShouldBe((0, 0, 0ul, 0, 0));
        sums.Add(129);
        sums.Terms.ToArray().ShouldBe([129]);
    }
}
