using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

public class BlankLinesTests
{
    [Theory]
    [InlineData("10001000", true)]
    [InlineData("100001000", false)]
    [InlineData("", true)]
    public void Of_the_lines_a_quarter_follow_a_blank_one(string lines, bool expected) =>
        BlankLines.PartCells([.. lines.Select((c, i) => new StackedWord(default, i, i + 1, true, true) { IsBehindBlank = c == '1' })]).ShouldBe(expected);
}
