using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Short words that tell references, goals and repeated cells.</summary>
public class ReferencesTests
{
    [Theory]
    [InlineData("规定办理 的要求 所列 第二款 至第五条 和第五条 、第五条 或第五条 及第五条 与第五条 中列出 之规定 等条款 有关内容 关于桥梁 要求办理", true)]
    [InlineData("建桥 本办法 为了 甲规定", false)]
    public void What_follows_a_cited_article(string texts, bool expected) => texts.Split(' ').Where(text => References.GoOn(text) != expected).ShouldBeEmpty();

    [Theory]
    [InlineData("二、工作目标及进度安排", true)]
    [InlineData("2.主要目标。", true)]
    [InlineData("一二三四五六七八目标", true)] // within ten characters
    [InlineData("一二三四五六七八九目标", false)]
    [InlineData("建桥", false)]
    [InlineData("", false)]
    public void Items_about_goals(string item, bool expected) => Goals.Open(item).ShouldBe(expected);

    [Theory]
    [InlineData("〃 同上 ″ 同前", true)]
    [InlineData("同 上 \" 同上局", false)]
    public void Cells_that_repeat(string cells, bool expected) => cells.Split(' ').Where(cell => DittoMarks.IsDitto(cell) != expected).ShouldBeEmpty();
}
