using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

/// <summary>A name cut into places, with those above it in front.</summary>
public class PlaceChainTests
{
    private static readonly KnownPlace Province = new("甲省", "甲", AdministrativeLevel.Province, null);
    private static readonly KnownPlace City = new("乙市", "乙", AdministrativeLevel.Prefecture, Province);

    [Theory]
    [InlineData("", "丙区 District 丙区|丁街道 Township 丙区丁街道")]
    [InlineData("甲省", "甲省 Province 甲省|丙区 District 甲省丙区|丁街道 Township 甲省丙区丁街道")]
    [InlineData("甲省乙市", "甲省 Province 甲省|乙市 Prefecture 甲省乙市|丙区 District 甲省乙市丙区|丁街道 Township 甲省乙市丙区丁街道")]
    public void Places_stand_in_order_from_the_highest(string superior, string expected)
    {
        var chain = new PlaceChain("丙区丁街道");
        chain.Add(2, AdministrativeLevel.District);
        chain.Add(5, AdministrativeLevel.Township);
        if (superior.Length > 0) chain.SetSuperior(superior == City.FullName ? City : Province);
        Written(chain).ShouldBe(expected);
    }

    [Fact]
    public void What_stands_behind_the_last_place_belongs_to_none()
    {
        var chain = new PlaceChain("丙区司法局");
        chain.Add(2, AdministrativeLevel.District);
        Written(chain).ShouldBe("丙区 District 丙区");
    }

    [Fact]
    public void More_than_six_places_are_no_name()
    {
        var chain = new PlaceChain("一区二区三区四区五区六区七区");
        for (var end = 2; end <= 14; end += 2) chain.Add(end, AdministrativeLevel.District);
        chain.Count.ShouldBe(6);
        chain.NameAt(5).ToString().ShouldBe("六区");
    }

    private static string Written(PlaceChain chain)
    {
        var places = new List<string>();
        for (var i = 0; i < chain.Count; i++) places.Add($"{chain.NameAt(i)} {chain.LevelAt(i)} {chain.FullNameAt(i)}");
        return string.Join('|', places);
    }
}
