using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Widths on a page.</summary>
public class PrintedWidthsTests
{
    [Theory]
    [InlineData("县局", 0, 2, 4)]
    [InlineData("2024年", 0, 5, 6)]
    [InlineData("“a”", 0, 3, 5)]
    [InlineData("县局", 1, 1, 0)]
    public void Chinese_characters_are_wide(string text, int from, int to, int expected) => PrintedWidths.Between(text, from, to).ShouldBe(expected);

    [Theory]
    [InlineData("县局", 0, 2, 2)]
    [InlineData("序号  县局", 4, 6, 8)]
    public void The_middle_counts_from_the_edge_of_the_page(string line, int from, int to, double expected) =>
        PrintedWidths.CenterOf(line, new Chunk(0, new SourceRange(from, to))).ShouldBe(expected);
}
