using LawGov.Readers.Pages;

namespace LawGov.Readers.Tests.Pages;

public class LineBuilderTests
{
    // Characters of ten points at these places: left edge, baseline, text.
    [Theory]
    [InlineData("10,100,甲 20,100,乙", "甲乙")]
    [InlineData("20,100,乙 10,100,甲", "甲乙")]
    [InlineData("10,100,甲 20,104,乙", "甲乙")]
    [InlineData("10,100,甲 20,106,乙", "甲|乙")]
    [InlineData("10,110,乙 10,100,甲", "甲|乙")]
    [InlineData("10,100,甲 26,100,乙", "甲乙")]
    [InlineData("10,100,甲 28,100,乙", "甲 乙")]
    [InlineData("10,100,甲 12,100,甲 20,100,乙", "甲乙")]
    [InlineData("10,100,甲 13,100,甲", "甲甲")]
    [InlineData("10,100,a 21,100,b", "ab")]
    [InlineData("10,100,a 22,100,b", "a b")]
    public void Builds_lines(string glyphs, string expected)
    {
        var all = glyphs.Split(' ').Select(g => g.Split(',')).Select(g => new PageGlyph(g[2], double.Parse(g[0]), double.Parse(g[0]) + 10, double.Parse(g[1]), 10));
        string.Join('|', LineBuilder.Build(all).Select(l => l.Text)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2035年建成", 2.2)]
    [InlineData("甲乙", 1)]
    [InlineData("甲，乙", 2)]
    [InlineData("（一）甲", 3)]
    [InlineData("word next", 2.2)]
    public void Measures_what_is_not_broken(string line, double expected) => LineBreaks.FirstPiece(line).ShouldBe(expected, 0.01);
}
