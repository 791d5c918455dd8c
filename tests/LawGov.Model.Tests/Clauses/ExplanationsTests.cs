using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Brackets that explain instead of naming.</summary>
public class ExplanationsTests
{
    [Theory]
    [InlineData("包括县交通局 不含县交通局 由于县交通局 以下简称县局 简称县局 以下统称各局 统称各局 详见附表 见附件 此件公开 原则上县局 其中县局 例如县局 比如县局 征求意见稿 试行 暂行 截至县局 注:县局 注1县局 具体包括县局 主要包括县局 特别是县局 含有县局")]
    public void Words_that_explain(string texts) => texts.Split(' ').Where(text => !Explanations.IsExplanation(text)).ShouldBeEmpty();

    [Theory]
    [InlineData("县交通局 县局包括乡镇 以上县局 注册局 主要县局 见习局 其他县局")]
    public void Words_that_name(string texts)
    {
        texts.Split(' ').Where(text => Explanations.IsExplanation(text)).ShouldBeEmpty();
        Explanations.IsExplanation("").ShouldBeFalse();
    }

    [Theory]
    [InlineData("含县局 如县局 即县局 略 除县局外 从县局起 至县局 不限 或县局", true)]
    [InlineData("县局含乡镇 县交通局 甲", false)]
    public void Words_that_may_explain(string texts, bool expected) => texts.Split(' ').Where(text => Explanations.IsShortExplanation(text) != expected).ShouldBeEmpty();

    [Theory]
    [InlineData("1分", true)]
    [InlineData("10.5分", true)]
    [InlineData("100.5分", false)] // no table gives so much
    [InlineData("十分", false)]
    [InlineData("1局", false)]
    public void Scores(string member, bool isScore) => Explanations.IsScore(member).ShouldBe(isScore);
}
