using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Nouns that only count the names before 等.</summary>
public class EtcPhrasesTests
{
    [Theory]
    [InlineData("部门 单位 机构 部门单位 部门和单位 部门、单位 部门及单位 部门(单位) 单位(部门) 单位和部门 单位部门 机关 部门机构 企业 处室 科室 街道 乡镇 镇街 街镇 地 地区 院校 高校 院所 银行 媒体 平台")]
    [InlineData("5个单位 十余家企业 多个部门 几家单位 两个部门 百余家企业")]
    public void Nouns_that_count(string nouns)
    {
        foreach (var noun in nouns.Split(' '))
        {
            EtcPhrases.IsBareNoun(noun).ShouldBeTrue(noun);
            EtcPhrases.Find($"县水利局等{noun}", out var length).ShouldBe(4, noun);
            length.ShouldBe(noun.Length + 1, noun);
        }
    }

    [Theory]
    [InlineData("相关部门 金融机构 科研院所 桥梁 甲个单位 1000个单位 个单位 5个桥 县单位")]
    public void Nouns_that_name(string nouns) => nouns.Split(' ').Where(noun => EtcPhrases.IsBareNoun(noun)).ShouldBeEmpty();

    [Theory]
    [InlineData("县水利局等县林业局", 4)]
    [InlineData("县水利局等级保护办", -1)]
    [InlineData("各高等院校", -1)]
    [InlineData("各中等院校", -1)]
    [InlineData("县高新区等院校", 4)]
    [InlineData("桥梁等县林业局", -1)]
    [InlineData("县水利局等桥梁", -1)]
    [InlineData("县(含水利局等县林业局)", -1)] // inside brackets
    [InlineData("甲等部门", -1)] // one character is no name
    [InlineData("县局等部门", 2)]
    [InlineData("县水利局等", -1)]
    [InlineData("县高等学校等部门", 5)]
    [InlineData("县水利局", -1)]
    public void Names_before_and_behind(string name, int at) => EtcPhrases.Find(name, out _).ShouldBe(at);
}
