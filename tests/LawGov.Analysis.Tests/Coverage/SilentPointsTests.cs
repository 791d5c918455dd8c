using LawGov.Analysis.Coverage;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class SilentPointsTests
{
    [Theory]
    [InlineData(0, 0, true, "1.1 先养后建 Gap")]
    [InlineData(1, 1, true, "2.2 桥墩检测 Gap")]
    [InlineData(1, 1, false, "2.2 桥墩检测 NotApplicable")]
    [InlineData(2, 0, false, "3.1 路灯巡查 NotApplicable")]
    public void A_point_that_nothing_takes_up_is_a_gap_where_it_applies(int article, int point, bool applies, string expected)
    {
        var silent = new SilentPoints(StreetOutline.Index.Articles);
        var said = silent.Of(article, point, applies);
        $"{said.Id} {said.Label} {said.Status}".ShouldBe(expected);
        said.Evidence.ShouldBeEmpty();
        silent.Of(article, point, applies).ShouldBeSameAs(said);
    }
}
