using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>The level that the names of a table begin with.</summary>
public class NameLevelsTests
{
    [Theory]
    [InlineData("县水利局、县财政局、县公安局", '县')]
    [InlineData("县水利局、县财政局", '\0')] // one name behind a mark may be an accident
    [InlineData("市水利局、县财政局、市公安局、县民政局、县教育局", '县')]
    [InlineData("水利局、县财政局、县公安局、市民政局、市教育局", '市')] // of two levels that are as common the higher
    [InlineData("甲、盟水利局、盟财政局", '盟')]
    [InlineData("甲、省水利厅、省财政厅", '省')]
    [InlineData("县水利局，县财政局，县公安局", '\0')]
    [InlineData("疏浚、清淤、护坡", '\0')]
    [InlineData("县财政局、县公安局、", '\0')]
    [InlineData("、", '\0')]
    [InlineData("", '\0')]
    public void Level_of_most_names(string text, char level) => NameLevels.MostCommonIn(text).ShouldBe(level);
}
