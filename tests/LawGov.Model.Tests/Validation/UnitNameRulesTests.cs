namespace LawGov.Model.Tests.Validation;

/// <summary>Names of units over the whole document: several for one body (5206), one without the level word of the others (5207).</summary>
public class UnitNameRulesTests
{
    [Theory]
    [InlineData("市司法局、市财政局", "")]
    [InlineData("市发展改革委、市发改委", "5206@2")]
    [InlineData("市司法局、江海市司法局", "")] // the one is the end of the other
    [InlineData("市财政局、市发展改革委（市粮食局）、市发展改革委", "")] // a second name in brackets
    public void One_body_has_one_name(string units, string expected) => Found(units, "5206").ShouldBe(expected);

    [Theory]
    [InlineData("市司法局、市财政局、市教育局、市公安局、民政局", "5207@2")]
    [InlineData("市司法局、市财政局、市教育局、民政局", "")] // four show no habit
    [InlineData("市司法局、市财政局、市教育局、公安局、民政局", "")] // two of five are no exception
    [InlineData("市司法局、市财政局、市教育局、市公安局、市民政局", "")]
    [InlineData("市司法局、市财政局、市教育局、市公安局、市水务局、市卫生健康委、市文化和旅游局、市审计局、公安局、民政局", "5207@2 5207@2")]
    public void A_name_without_the_word_of_the_others(string units, string expected) => Found(units, "5207").ShouldBe(expected);

    private static string Found(string units, string code) => RuleFindings.Of(
        $"一、甲事\n1.建桥。（责任单位：{units}）", code);
}
