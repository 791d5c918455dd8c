using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class NearestCouplesTests
{
    [Theory]
    [InlineData(2, 9, 9, "0 0 0.5, 0 1 0.7, 0 2 0.6", "0-1 0-2")]
    [InlineData(3, 9, 9, "0 0 0.5, 0 1 0.7, 0 2 0.6", "0-0 0-1 0-2")]
    [InlineData(1, 9, 9, "0 5 0.5, 0 1 0.5, 0 3 0.5", "0-1")] // of equal ones the nearest in place
    [InlineData(1, 9, 9, "0 1 0.5, 0 5 0.5", "0-1")]
    [InlineData(1, 10, 5, "4 2 0.5, 4 4 0.5", "4-2")] // places are compared by their share of the sides
    [InlineData(1, 5, 10, "2 4 0.5, 4 4 0.5", "2-4")]
    [InlineData(1, 9, 9, "3 5 0.5, 5 3 0.5", "3-5")]
    [InlineData(1, 9, 9, "4 6 0.5, 3 5 0.5", "3-5")] // equally far: the earlier
    [InlineData(1, 9, 9, "0 8 0.5, 0 0 0.49999999999", "0-0")] // alike but for the last digits
    public void The_most_alike_are_kept(int most, int countA, int countB, string offered, string expected)
    {
        var couples = new NearestCouples(most, countA, countB);
        foreach (var couple in offered.Split(", ").Select(c => c.Split(' ')))
            couples.Offer(int.Parse(couple[0], null), int.Parse(couple[1], null), double.Parse(couple[2], System.Globalization.CultureInfo.InvariantCulture));
        string.Join(' ', couples.Chosen.OrderBy(c => c.A).ThenBy(c => c.B).Select(c => $"{c.A}-{c.B}")).ShouldBe(expected);
        couples.Clear();
        couples.Chosen.ShouldBeEmpty();
    }
}
