using LawGov.Model.Units;

namespace LawGov.Model.Tests.Units;

/// <summary>Names of one clause of which one completes another.</summary>
public sealed class ClauseResolutionTests
{
    private static string[] Canonical(string place, params string[] names) =>
        [.. UnitResolver.Default.ResolveClause(names, new(UnitResolverTests.PlaceOf(place), new DateOnly(2023, 1, 1))).Select(u => u.CanonicalName)];

    [Fact]
    public void A_level_word_holds_for_the_names_behind_it() =>
        Canonical("山东省临沂市兰陵县", "市财政局", "审批局", "自然资源局", "县司法局", "教育局").ShouldBe(
            ["山东省临沂市财政局", "山东省临沂市行政审批局", "山东省临沂市自然资源局", "山东省临沂市兰陵县司法局", "山东省临沂市兰陵县教育局"]);

    [Fact]
    public void A_body_run_from_above_hands_no_place_on() =>
        Canonical("山东省临沂市", "临沂海关", "市场监管局").ShouldBe(["临沂海关", "山东省临沂市市场监督管理局"]);

    [Fact]
    public void A_series_of_bare_places_takes_the_ending_of_the_last() =>
        Canonical("广东省", "广州", "深圳", "珠海市政府").ShouldBe(["广东省广州市人民政府", "广东省深圳市人民政府", "广东省珠海市人民政府"]);

    [Fact]
    public void Bare_districts_too() =>
        Canonical("广东省广州市", "天河", "黄埔", "南沙区政府").ShouldBe(
            ["广东省广州市天河区人民政府", "广东省广州市黄埔区人民政府", "广东省广州市南沙区人民政府"]);

    [Fact]
    public void One_reference_for_each_name_in_order()
    {
        var names = new[] { "区司法局", "说不清的东西", "各街镇" };
        var units = UnitResolver.Default.ResolveClause(names, new(UnitResolverTests.PlaceOf("上海市普陀区")));
        units.Select(u => u.IsResolved).ShouldBe([true, false, true]);
        UnitResolver.Default.ResolveClause([], UnitContext.Unknown).ShouldBeEmpty();
    }
}
