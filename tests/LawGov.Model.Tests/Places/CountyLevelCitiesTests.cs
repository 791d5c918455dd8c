using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

public class CountyLevelCitiesTests
{
    [Theory]
    [InlineData("昆山市", true)]
    [InlineData("江苏省苏州市昆山市", true)]
    [InlineData("香格里拉市", true)]
    [InlineData("芒市", true)]
    [InlineData("云南省德宏傣族景颇族自治州芒市", true)]
    [InlineData("内蒙古自治区锡林郭勒盟二连浩特市", true)]
    [InlineData("河北省武安市", true)]
    [InlineData("新疆维吾尔自治区北屯市", true)]
    [InlineData("苏州市", false)]
    [InlineData("某临海市", false)]
    [InlineData("市", false)]
    [InlineData("", false)]
    public void A_city_is_told_by_its_name(string place, bool expected) => CountyLevelCities.IsEndOf(place).ShouldBe(expected);
}
