using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Lines as the reader of printed tables sees them.</summary>
public class PrintedLineTests
{
    [Theory]
    [InlineData("甲 乙  丙", "甲 乙|丙")]
    [InlineData("甲   乙", "甲|乙")]
    [InlineData("  甲 ", "甲")]
    [InlineData("甲\t乙", "甲|乙")]
    [InlineData("甲　乙", "甲|乙")] // one wide space is two
    [InlineData("甲", "甲")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    public void Chunks(string text, string expected) => Join(text, Line(text).Chunks).ShouldBe(expected);

    [Theory]
    [InlineData("甲 乙  丙", "甲|乙|丙")]
    [InlineData(" 甲乙", "甲乙")]
    [InlineData("甲\t乙", "甲|乙")]
    [InlineData("", "")]
    public void Words(string text, string expected) => Join(text, Line(text).Words).ShouldBe(expected);

    [Theory]
    [InlineData("责任单位", 4, true)]
    [InlineData("责任单位", 3, false)]
    [InlineData("完善各项制度 县局", 2, true)]
    [InlineData("县局 完善各项制度", 2, true)]
    [InlineData("完善各项制度 县水利局", 3, false)]
    [InlineData("  ", 4, false)]
    [InlineData("", 4, false)]
    public void Has_a_short_word(string text, int longest, bool expected) => Line(text).HasWordUpTo(longest).ShouldBe(expected);

    [Theory]
    [InlineData("", true)]
    [InlineData(" \t　", true)]
    [InlineData("甲", false)]
    [InlineData(" 。", false)]
    public void Blank(string text, bool expected) => Line(text).IsBlank.ShouldBe(expected);

    [Theory]
    [InlineData("# Page 3:", true)]
    [InlineData("- 3 -", true)]
    [InlineData("第3页", true)]
    [InlineData("3 修路", false)]
    public void Page_mark(string text, bool expected) => Line(text).IsPageMark.ShouldBe(expected);

    [Theory]
    [InlineData("２０２４ 年，\n6 月", 0, 11, "2024年,6月")]
    [InlineData("甲乙丙", 1, 2, "乙")]
    [InlineData("甲乙丙", 1, 1, "")]
    public void Compact(string text, int start, int end, string expected) => PrintedLine.Compact(text, new SourceRange(start, end)).ShouldBe(expected);

    [Theory]
    [InlineData("甲\n乙\r\n丙", "甲|乙|丙")]
    [InlineData("甲\n\n乙", "甲||乙")]
    [InlineData("甲\n", "甲|")]
    [InlineData("甲", "甲")]
    public void Lines_follow_one_another(string text, string expected)
    {
        var lines = new List<string>();
        for (var line = PrintedLine.At(text, 0); line is not null; line = line.Next(text)) lines.Add(text[line.Start..line.End]);
        string.Join('|', lines).ShouldBe(expected);
    }

    [Fact]
    public void Place_in_the_line()
    {
        var chunk = PrintedLine.At("甲\n  乙丙", 2).Chunks[0];
        (chunk.Left, chunk.Right, chunk.Center).ShouldBe((2, 4, 3.0));
    }

    [Theory]
    [InlineData(0.9, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(5.1, false)]
    public void Covers(double place, bool expected) => new Chunk(10, new SourceRange(12, 14)).Covers(place).ShouldBe(expected);

    private static PrintedLine Line(string text) => new(text, 0, text.Length);

    private static string Join(string text, List<Chunk> chunks) => string.Join('|', chunks.Select(c => text[c.Range.Start..c.Range.End]));
}
