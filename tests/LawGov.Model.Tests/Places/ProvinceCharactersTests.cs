using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

public class ProvinceCharactersTests
{
    [Theory]
    [InlineData('鄂', "湖北省")]
    [InlineData('川', "四川省")]
    [InlineData('黔', "贵州省")]
    [InlineData('贵', "贵州省")]
    [InlineData('桂', "广西壮族自治区")]
    [InlineData('内', "内蒙古自治区")]
    [InlineData('藏', "西藏自治区")]
    [InlineData('沪', null)]
    [InlineData('国', null)]
    public void Characters_of_provinces(char character, string? province) => ProvinceCharacters.Find(character).ShouldBe(province);
}
