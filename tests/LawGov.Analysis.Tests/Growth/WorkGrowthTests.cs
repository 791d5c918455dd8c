using LawGov.Tests.Shared;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Growth;

/// <summary>The measure of growth itself: it notices a share that grows with the square, by bytes and by time, and nothing else.</summary>
[Collection(Alone.Name)]
public class WorkGrowthTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(30, false)]
    [InlineData(100, false)]
    public void Bytes_that_grow_with_the_square_are_found(int percentOfSquare, bool isLinear) =>
        (WorkGrowth.FindFault(n => () => Allocate(20_000 * Cost(n, percentOfSquare))) is null).ShouldBe(isLinear);

    [Theory]
    [InlineData(0, true)]
    [InlineData(100, false)]
    public void Time_that_grows_with_the_square_is_found(int percentOfSquare, bool isLinear)
    {
        if (!ThreadClock.IsSupported) Assert.Skip("The system does not tell the time of a thread.");
        (WorkGrowth.FindFault(n => () => Spend(50_000L * Cost(n, percentOfSquare))) is null).ShouldBe(isLinear);
    }

    [Fact]
    public void What_is_too_little_to_compare_is_no_fault() => WorkGrowth.FindFault(n => () => Allocate(Cost(n, 100))).ShouldBeNull();

    // A hundred for the smallest input.
    private static int Cost(int n, int percentOfSquare) => (100 - percentOfSquare) * n + percentOfSquare * n * n;

    private static void Allocate(int bytes)
    {
        for (var left = bytes; left > 0; left -= 1000) _ = new byte[Math.Min(left, 1000)];
    }

    private static void Spend(long steps)
    {
        var sum = 1u;
        for (var i = 0L; i < steps; i++) sum = sum * 1_664_525 + 1_013_904_223;
        sum.ShouldNotBe(0u);
    }
}
