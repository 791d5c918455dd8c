using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

/// <summary>When the order of two sides tells about a pair, and when it does not.</summary>
public class SharedOrderTests
{
    private const int Count = 12;

    private static IEnumerable<(int A, int B, double Likelihood)> Diagonal(int but) => Enumerable.Range(0, Count).Where(i => i != but).Select(i => (i, i, 0.9));

    [Fact]
    public void A_pair_between_its_neighbours_is_likelier()
    {
        var order = new SharedOrder(Diagonal(but: 6), Count, Count);
        order.Likelihood(6, 6, 0.2, isBest: true).ShouldBeGreaterThan(0.35);
        order.Likelihood(6, 6, 0.2, isBest: false).ShouldBe(0.2, "another pair of the same passages is likelier");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_pair_far_from_its_place_is_less_likely(bool isBest) =>
        new SharedOrder(Diagonal(but: 6), Count, Count).Likelihood(6, 1, 0.4, isBest).ShouldBeInRange(0.25, 0.38);

    [Fact]
    public void Sides_that_go_their_own_ways_tell_nothing()
    {
        int[] shuffled = [7, 2, 10, 0, 5, 11, 3, 8, 1, 9, 4, 6];
        var order = new SharedOrder(shuffled.Select((b, a) => (a, b, 0.9)), Count, Count);
        order.Likelihood(6, 3, 0.2, isBest: true).ShouldBe(0.2, 0.001);
        order.Likelihood(6, 11, 0.2, isBest: true).ShouldBe(0.2, 0.001);
    }

    [Theory]
    [InlineData(4, 0.9, false)]
    [InlineData(5, 0.9, true)]
    [InlineData(5, 0.49, false)]
    [InlineData(5, 0.5, true)]
    public void Few_or_unlikely_pairs_make_no_order(int pairs, double likelihood, bool tells) =>
        (Math.Abs(new SharedOrder(Enumerable.Range(0, pairs).Select(i => (i, i, likelihood)), Count, Count).Likelihood(2, 11, 0.4, isBest: true) - 0.4) > 0.01).ShouldBe(tells);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_is_certain_stays(double alone) => new SharedOrder(Diagonal(but: 6), Count, Count).Likelihood(6, 1, alone, isBest: true).ShouldBe(alone);

    [Fact]
    public void Several_short_items_stand_beside_one_long_one()
    {
        // Three items of the second side to one of the first.
        var anchors = Enumerable.Range(0, 10).SelectMany(a => Enumerable.Range(3 * a, 3).Select(b => (a, b, 0.8))).Where(p => p.b != 16);
        var order = new SharedOrder(anchors, 10, 30);
        order.Likelihood(5, 16, 0.2, isBest: true).ShouldBeGreaterThan(0.35);
        order.Likelihood(0, 16, 0.2, isBest: true).ShouldBeLessThan(0.17);
    }

    [Fact]
    public void Nothing_is_changed_by_swapping_the_sides()
    {
        (int A, int B, double Likelihood)[] pairs = [.. Enumerable.Range(0, 40).Select(i => (i / 2, (i * 3 / 2) + (i % 3), 0.5 + (i % 7 * 0.07)))];
        var (straight, swapped) = (new SharedOrder(pairs, 20, 64), new SharedOrder(pairs.Select(p => (p.B, p.A, p.Likelihood)), 64, 20));
        foreach (var (a, b, likelihood) in pairs) swapped.Likelihood(b, a, likelihood, isBest: true).ShouldBe(straight.Likelihood(a, b, likelihood, isBest: true));
    }

    [Fact]
    public void No_pairs_and_empty_sides_are_no_fault() => new SharedOrder([], 0, 0).Likelihood(0, 0, 0.3, isBest: true).ShouldBe(0.3);
}
