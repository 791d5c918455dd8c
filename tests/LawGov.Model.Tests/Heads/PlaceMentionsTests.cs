using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Places that the words of a document name as its own.</summary>
public class PlaceMentionsTests
{
    [Theory]
    [InlineData("经湖口县人民政府同意，现印发给你们。", "湖口县")]
    [InlineData("经湖口县政府同意，现印发给你们。", "湖口县")]
    [InlineData("经湖口县委同意，现印发给你们。", "湖口县")]
    [InlineData("经湖口县党委同意，现印发给你们。", "湖口县")]
    [InlineData("结合湖口县实际，制定本方案。", "湖口县")]
    [InlineData("结合六盘水实际，制定本方案。", "贵州省六盘水市")]
    [InlineData("结合武汉实际，制定本方案。", "湖北省武汉市")]
    [InlineData("经过学习，经研究，结合湖口县实际，制定本方案。", "湖口县")] // the third of three words
    [InlineData("经湖口县财政局同意，现印发给你们。", "")]
    [InlineData("经湖口县研究，现印发给你们。", "")]
    [InlineData("结合湖口县情况，制定本方案。", "")]
    [InlineData("整合湖口县实际，制定本方案。", "")]
    [InlineData("合湖口县实际，制定本方案。", "")]
    [InlineData("结合桥梁实际，制定本方案。", "")]
    [InlineData("结合我县实际，制定本方案。", "")]
    [InlineData("结合六盘水桥实际，制定本方案。", "")]
    [InlineData("经甲县人民政府同意，现印发给你们。", "")] // a place of two characters may be 本县
    [InlineData("现印发给你们。经", "")]
    [InlineData("经湖口县人民政府同意", "")] // no sentence
    public void Places(string line, string place)
    {
        using var text = Normalizer.Normalize(line);
        PlaceMentions.Find(text, HeadLines.Read(text, new IndexTable(text))).ToString().ShouldBe(place);
    }
}
