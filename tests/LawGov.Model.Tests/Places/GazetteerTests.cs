using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

public class GazetteerTests
{
    [Theory]
    [InlineData('鄂', "湖北省")]
    [InlineData('川', "四川省")]
    [InlineData('黔', "贵州省")]
    [InlineData('贵', "贵州省")]
    [InlineData('云', "云南省")]
    [InlineData('秦', "陕西省")]
    [InlineData('陇', "甘肃省")]
    [InlineData('桂', "广西壮族自治区")]
    [InlineData('内', "内蒙古自治区")]
    [InlineData('藏', "西藏自治区")]
    [InlineData('沪', "上海市")]
    [InlineData('国', null)]
    public void A_province_is_found_by_the_character_its_numbers_begin_with(char character, string? province) =>
        (Gazetteer.Default.TryFindByCharacter(character, out var place) ? place.Name : null).ShouldBe(province);
}
