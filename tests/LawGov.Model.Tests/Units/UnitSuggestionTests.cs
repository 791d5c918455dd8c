using LawGov.Model.Units;

namespace LawGov.Model.Tests.Units;

public sealed class UnitSuggestionTests
{
    [Theory]
    [InlineData("交通运偷厅", "交通运输厅", "transport")]
    [InlineData("市发展改革和委", "市发展改革委", "development-reform")]
    [InlineData("区市场监督管理居局", "区市场监督管理局", "market-regulation")]
    public void A_slip_of_the_pen_has_its_name_near(string written, string near, string body)
    {
        var suggestion = UnitResolver.Default.Suggest(written);
        suggestion.ShouldNotBeNull();
        (suggestion.Name, suggestion.BodyId).ShouldBe((near, body));
        suggestion.Distance.ShouldBeInRange(1, 3);
        // It is a hint only: the name itself stays unknown.
        UnitResolver.Default.Resolve(written, UnitContext.Unknown).IsResolved.ShouldBeFalse();
    }

    [Theory]
    [InlineData("完全不相干的一句话")]
    [InlineData("某")]
    [InlineData("")]
    public void Nothing_near_is_said_as_nothing(string written) => UnitResolver.Default.Suggest(written).ShouldBeNull();
}
