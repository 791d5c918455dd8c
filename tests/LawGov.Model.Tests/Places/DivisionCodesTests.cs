using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

public sealed class DivisionCodesTests
{
    [Theory]
    [InlineData("北京市", AdministrativeLevel.Municipality, "110000")]
    [InlineData("上海市浦东新区", AdministrativeLevel.District, "310115")]
    [InlineData("上海市崇明区", AdministrativeLevel.District, "310151")]
    [InlineData("重庆市城口县", AdministrativeLevel.County, "500229")]
    [InlineData("江苏省苏州市", AdministrativeLevel.Prefecture, "320500")]
    [InlineData("苏州市", AdministrativeLevel.Prefecture, "320500")]
    [InlineData("湖北省恩施土家族苗族自治州", AdministrativeLevel.Prefecture, "422800")]
    [InlineData("新疆维吾尔自治区阿勒泰地区", AdministrativeLevel.Prefecture, "654300")]
    [InlineData("广东省揭阳市", AdministrativeLevel.Prefecture, "445200")]
    [InlineData("香港特别行政区", AdministrativeLevel.Province, "810000")]
    [InlineData("新疆生产建设兵团", AdministrativeLevel.Province, null)]
    [InlineData("中国", AdministrativeLevel.National, null)]
    [InlineData("朝阳区", AdministrativeLevel.District, null)]
    [InlineData("北京市朝阳区", AdministrativeLevel.District, "110105")]
    [InlineData("江苏省苏州市昆山市", AdministrativeLevel.County, null)]
    [InlineData("江州市", AdministrativeLevel.Prefecture, null)]
    public void Only_what_is_known_has_a_code(string name, AdministrativeLevel level, string? code) => DivisionCodes.Find(new Jurisdiction(name, level)).ShouldBe(code);

    [Fact]
    public void Every_place_of_the_gazetteer_but_one_has_a_code_of_its_own_below_that_of_its_province()
    {
        var places = Gazetteer.Default.All.ToList();
        places.Where(p => p.Code is null).Select(p => p.Name).ShouldBe(["新疆生产建设兵团"]);
        var coded = places.Where(p => p.Code is not null).ToList();
        coded.Select(p => p.Code).ShouldBeUnique();
        coded.ShouldAllBe(p => p.Code!.Length == DivisionCodes.Digits && p.Code.All(char.IsAsciiDigit));
        coded.Where(p => p.Parent is not null).ShouldAllBe(p => p.Code!.StartsWith(p.Parent!.Code!.Substring(0, 2)) && p.Code != p.Parent.Code);
        coded.Where(p => p.Level == AdministrativeLevel.Prefecture).ShouldAllBe(p => p.Code!.EndsWith("00"));
    }

    [Fact]
    public void An_entry_with_too_few_codes_is_refused() =>
        Should.Throw<InvalidDataException>(() => Gazetteer.Empty.Extend([new PlaceEntry { Name = "甲省", Code = "99", Children = ["乙市", "丙市"], Codes = ["01"] }]));
}
