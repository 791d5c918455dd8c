using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>The short lists of words, each with words just inside and just outside.</summary>
public class WordTests
{
    [Theory]
    [InlineData("〃", true)]
    [InlineData("同上", true)]
    [InlineData("同前", true)]
    [InlineData("″", true)]
    [InlineData("同", false)]
    [InlineData("同上级", false)]
    [InlineData("", false)]
    public void Ditto(string cell, bool expected) => DittoMarks.IsDitto(cell).ShouldBe(expected);

    [Theory]
    [InlineData("二、工作目标及进度安排", true)]
    [InlineData("2.主要目标", true)]
    [InlineData("一二三四五六七八目标", true)]
    [InlineData("一二三四五六七八九目标", false)] // cut by the length of a heading
    [InlineData("加强建设", false)]
    [InlineData("", false)]
    public void Goal(string item, bool expected) => Goals.Open(item).ShouldBe(expected);

    [Theory]
    [InlineData("规定,", true)]
    [InlineData("第二款", true)]
    [InlineData("、第二条", true)]
    [InlineData("本办法", false)]
    [InlineData("", false)]
    public void Reference(string rest, bool expected) => References.GoOn(rest).ShouldBe(expected);

    [Theory]
    [InlineData("个工作日内", 4)]
    [InlineData("个工作", 1)]
    [InlineData("万千瓦", 3)]
    [InlineData("个百分点", 4)]
    [InlineData("平方公里", 4)]
    [InlineData("%", 1)]
    [InlineData("年", 0)]
    [InlineData("甲个", 0)]
    [InlineData("", 0)]
    public void Measure_word(string text, int length) => MeasureWords.Read(text).ShouldBe(length);

    [Theory]
    [InlineData("国务院办公厅关于", 6)]
    [InlineData("国务院关于", 3)]
    [InlineData("国家发展和改革委员会", 10)]
    [InlineData("全国社会保障基金理事会办公室", 11)]
    [InlineData("市国务院", 0)]
    [InlineData("国务", 0)]
    [InlineData("", 0)]
    public void Central_body(string text, int length) => CentralBodies.ReadPrefix(text).ShouldBe(length);

    [Theory]
    [InlineData("国务院", true, false)]
    [InlineData("国家税务总局", true, true)]
    [InlineData("国网", false, true)]
    [InlineData("国务院办", false, false)]
    [InlineData("", false, false)]
    public void Central_body_and_its_branches(string name, bool isBody, bool hasBranches) => (CentralBodies.Contains(name), CentralBodies.HasBranches(name)).ShouldBe((isBody, hasBranches));
}
