using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Columns that the pieces of a drawn line stand in.</summary>
public class BoxColumnsTests
{
    [Theory]
    [InlineData("│甲│乙│丙│", "0-1 1-2 2-3")]
    [InlineData("│甲乙  │丙│", "0-2 2-3")] // the stroke stands where that of the third column does
    [InlineData("│甲│乙丙  │", "0-1 1-3")]
    [InlineData("│甲乙丙    │", "0-3")]
    [InlineData("│甲乙│丙│", null)]
    [InlineData("│甲│乙│丙│丁│", null)]
    public void Places(string line, string? expected)
    {
        var source = "├─┼─┼─┤\n│一│二│三│\n" + line;
        var lines = source.Split('\n').Select(l => BoxLine.Read(source, source.IndexOf(l, StringComparison.Ordinal), source.IndexOf(l, StringComparison.Ordinal) + l.Length)!).ToList();
        var columns = new BoxColumns(source, lines[..2]);
        columns.Count.ShouldBe(3);
        (columns.Place(lines[2]) is { } placed ? string.Join(' ', placed.Select(p => $"{p.First}-{p.End}")) : null).ShouldBe(expected);
    }
}
