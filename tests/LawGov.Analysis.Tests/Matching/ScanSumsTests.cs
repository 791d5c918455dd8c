using System.Numerics;
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

        (sums.Pairs[1], sums.SeenPairs[1], sums.Known, sums.Unknown) = (new Vector2(1, 2), 1, 3, 4);
        sums.Add(new WordHit(7, 1, 3));
        sums.Words.ToArray().ShouldBe([new WordHit(7, 1, 3)]);
        sums.Clear();
        sums.Words.IsEmpty.ShouldBeTrue();
        sums.Terms.IsEmpty.ShouldBeTrue();
        (sums.Pairs[1], sums.SeenPairs[1], sums.Known, sums.Unknown).ShouldBe((Vector2.Zero, 0ul, 0, 0));
        sums.Add(129);
        sums.Terms.ToArray().ShouldBe([129]);
    }
}
