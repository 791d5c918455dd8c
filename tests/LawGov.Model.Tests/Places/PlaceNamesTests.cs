using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

public class PlaceNamesTests
{
    [Theory]
    [InlineData("上海市", AdministrativeLevel.Municipality)]
    [InlineData("江苏省", AdministrativeLevel.Province)]
    [InlineData("内蒙古自治区", AdministrativeLevel.Province)]
    [InlineData("澳门特别行政区", AdministrativeLevel.Province)]
    [InlineData("苏州市", AdministrativeLevel.Prefecture)]
    [InlineData("江苏省苏州市", AdministrativeLevel.Prefecture)]
    [InlineData("苏州市昆山市", AdministrativeLevel.County)]
    [InlineData("延边朝鲜族自治州", AdministrativeLevel.Prefecture)]
    [InlineData("延边州", AdministrativeLevel.Prefecture)]
    [InlineData("锡林郭勒盟", AdministrativeLevel.Prefecture)]
    [InlineData("喀什地区", AdministrativeLevel.Prefecture)]
    [InlineData("浦东新区", AdministrativeLevel.District)]
    [InlineData("西湖区", AdministrativeLevel.District)]
    [InlineData("新昌县", AdministrativeLevel.County)]
    [InlineData("科尔沁左翼中旗", AdministrativeLevel.County)]
    [InlineData("青云镇", AdministrativeLevel.Township)]
    [InlineData("白沙乡", AdministrativeLevel.Township)]
    [InlineData("江宁路街道", AdministrativeLevel.Township)]
    public void Levels(string place, AdministrativeLevel level) => PlaceNames.LevelOf(place).ShouldBe(level);

    [Theory]
    [InlineData("上海市浦东新区人民政府", 7)]
    [InlineData("内蒙古自治区通辽市科尔沁区", 13)]
    [InlineData("永州市司法局", 3)]
    [InlineData("厦门市人民政府", 3)]
    [InlineData("盐城市", 3)]
    [InlineData("寻甸回族彝族自治县人民政府", 9)]
    [InlineData("双江拉祜族佤族布朗族傣族自治县财政局", 15)]
    [InlineData("积石山保安族东乡族撒拉族自治县", 15)]
    [InlineData("甘肃省东乡族自治县", 9)]
    [InlineData("新乡县", 3)]
    [InlineData("沙镇镇人民政府", 3)]
    [InlineData("古镇镇", 3)]
    [InlineData("沙镇小学", 2)]
    [InlineData("支持民族自治县", 0)]
    [InlineData("国有岭西县林场", 0)]
    [InlineData("大城市", 0)]
    [InlineData("全市各部门", 0)]
    [InlineData("各区", 0)]
    [InlineData("关于推进", 0)]
    [InlineData("市", 0)]
    [InlineData("", 0)]
    public void Places_at_the_start(string text, int length) => PlaceNames.Read(text).ShouldBe(length);

    [Theory]
    [InlineData("上海海关", "上海市")]
    [InlineData("内蒙古证监局", "内蒙古自治区")]
    [InlineData("广西", "广西壮族自治区")]
    [InlineData("江苏省", "江苏省")]
    [InlineData("苏州海关", null)]
    [InlineData("", null)]
    public void Short_names_of_provinces(string text, string? province) => PlaceNames.ReadBareProvince(text).ShouldBe(province);
}
