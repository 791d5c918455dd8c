using LawGov.Analysis.Coverage;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class CoverageTallyTests
{
    [Theory]
    [InlineData("", 0, 0, 0, 0)]
    [InlineData("Covered Covered Covered Covered Partial Partial Partial Gap Gap NotApplicable", 4, 3, 2, 1)]
    [InlineData("NotApplicable Gap Partial Covered Gap", 1, 1, 2, 1)]
    public void Each_status_is_counted_for_itself(string statuses, int covered, int partial, int gap, int notApplicable)
    {
        var tally = CoverageTally.Of(statuses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<CoverageStatus>));
        tally.ShouldBe(new CoverageTally(covered, partial, gap, notApplicable));
        tally.Total.ShouldBe(covered + partial + gap + notApplicable);
        tally.Applicable.ShouldBe(covered + partial + gap);
        var points = statuses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => new PointCoverage("1.1", "", Enum.Parse<CoverageStatus>(s), []));
        CoverageTally.OfPoints([.. points]).ShouldBe(tally);
    }

    [Fact]
    public void No_statuses_at_all_are_named() => Should.Throw<ArgumentNullException>(() => CoverageTally.Of(null!)).ParamName.ShouldBe("statuses");

    [Fact]
    public void A_sum_is_that_of_each_status() =>
        new CoverageTally(1, 2, 3, 4).Plus(new CoverageTally(10, 20, 30, 40)).ShouldBe(new CoverageTally(11, 22, 33, 44));
}
