using LawGov.Analysis.PlanComparison;

namespace LawGov.Analysis.Tests.PlanComparison;

public class MovedPairsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("0 1 2 3", "")]
    [InlineData("3 0 1 2", "3")]
    [InlineData("1 2 3 0", "0")]
    [InlineData("0 3 2 4", "3")]
    public void Pairs_outside_the_longest_common_order_are_moved(string order, string moved)
    {
        var pairs = order.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((b, a) => (a, int.Parse(b, System.Globalization.CultureInfo.InvariantCulture))).ToList();
        string.Join(' ', MovedPairs.Of(pairs).Select(p => p.B)).ShouldBe(moved);
    }
}
