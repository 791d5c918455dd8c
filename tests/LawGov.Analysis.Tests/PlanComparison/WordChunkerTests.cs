using LawGov.Analysis.PlanComparison;

namespace LawGov.Analysis.Tests.PlanComparison;

public class WordChunkerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("甲乙丙丁", "甲|乙|丙|丁")]
    [InlineData("建立健全制度", "建立健全|制度")]
    [InlineData("共12.5%，v2", "共|12.5|%|，|v2")]
    [InlineData(".5", ".|5")] // a point in front is no number
    [InlineData("5.", "5.")]
    [InlineData("机制", "机制")]
    public void Words_are_stock_phrases_numbers_and_characters(string text, string expected) => string.Join('|', WordChunker.Words.Chunk(text)).ShouldBe(expected);

    [Theory]
    [InlineData("", "")]
    [InlineData("甲，乙。丙；丁：戊", "甲，|乙。|丙；|丁：|戊")]
    [InlineData("甲,乙;丙:丁", "甲,|乙;|丙:|丁")]
    [InlineData("甲、乙！", "甲、乙！")]
    public void Clauses_end_with_their_mark(string text, string expected) => string.Join('|', WordChunker.Clauses.Chunk(text)).ShouldBe(expected);
}
