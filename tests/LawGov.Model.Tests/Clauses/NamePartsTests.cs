using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Where one name ends and the next begins: 等, 和 and its like, levels before one noun.</summary>
public class NamePartsTests
{
    [Theory]
    [InlineData("县水利局等有关部门", 4, 1)]
    [InlineData("县水利局等有关方面", 4, 1)]
    [InlineData("县水利局等部门", 4, 3)]
    [InlineData("县水利局等十余个部门", 4, 6)]
    [InlineData("县水利局等12个单位", 4, 6)]
    [InlineData("县水利局等部门、单位", 4, 6)]
    [InlineData("县水利局等", -1, 1)]
    [InlineData("东山高等专科学校", -1, 1)]
    [InlineData("东山高等专科学校等单位", 8, 3)]
    [InlineData("公安局等级保护中心", -1, 1)]
    public void Etc_ends_a_name(string name, int at, int length)
    {
        EtcPhrases.Find(name, out var read).ShouldBe(at);
        if (at >= 0) read.ShouldBe(length);
    }

    [Theory]
    [InlineData("县水利局和各乡镇", 4)]
    [InlineData("贸促会和东山市", 3)]
    [InlineData("县水利局/县林业局", 4)]
    [InlineData("县人力资源和社会保障局", -1)]
    [InlineData("有关部门和单位", -1)]
    [InlineData("县委和县政府", -1)]
    [InlineData("县(市/区)政府", -1)]
    public void Joint_stands_between_two_names(string name, int at) => NameConjunctions.Find(name, out _).ShouldBe(at);

    [Theory]
    [InlineData("市、县两级水利局", true)]
    [InlineData("中、省驻东有关单位", true)]
    [InlineData("市、县(区)水利局", true)]
    [InlineData("省、市、县三级法院", true)]
    [InlineData("省直、市直各单位", true)]
    [InlineData("各地级以上市、县(市、区)人民政府", true)]
    [InlineData("各设区市、县(市、区)政府", true)]
    [InlineData("各设区市、省农垦局", false)]
    [InlineData("市水利局、县水利局", false)]
    [InlineData("市、水利局", false)]
    [InlineData("市、县", false)]
    public void Levels_before_one_noun_are_one_name(string content, bool joins) =>
        LevelSeries.Joins(content, 0, content.IndexOf('、', StringComparison.Ordinal)).ShouldBe(joins);
}
