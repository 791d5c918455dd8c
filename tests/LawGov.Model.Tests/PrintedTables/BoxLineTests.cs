using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Lines of drawn tables: pieces by /, a rule as =.</summary>
public class BoxLineTests
{
    [Theory]
    [InlineData("│ 甲 │乙│", "/甲/乙/")]
    [InlineData("├──┤乙│", "/=/乙/")]
    [InlineData("├──┼──┤", "/=/=/ rule")]
    [InlineData("   ├──┼──┤", "/=/=/ rule")]
    [InlineData("│  ├──┤", "//=/")]
    [InlineData("+---+===+", "/=/=/ rule")]
    [InlineData("＋－－－＋", "/=/ rule")]
    [InlineData("║甲║──║", "/甲/=/")]
    [InlineData("| 甲 | - | -- |", "/甲/-/--/")] // a hyphen stands in an empty cell
    [InlineData("甲│A+B", "甲/A+B")]
    [InlineData("────", "= rule")]
    [InlineData("----", null)]
    [InlineData("丨甲丨", null)] // a character as well
    [InlineData("甲乙", null)]
    [InlineData("", null)]
    public void Pieces(string line, string? expected)
    {
        var read = BoxLine.Read(line, 0, line.Length);
        (read is null ? null : string.Join('/', read.Pieces.Select(p => p.IsRule ? "=" : line[p.Range.Start..p.Range.End])) + (read.IsRule ? " rule" : "")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("互联网+政务", false)]
    [InlineData("“互联网＋”行动", false)]
    [InlineData("+", false)]
    [InlineData("++-", true)]
    [InlineData("＋－", true)]
    [InlineData("=+", true)]
    [InlineData("1+1，甲 +-", true)]
    [InlineData("甲--乙", false)]
    [InlineData("", false)]
    public void A_cross_has_a_rule_beside_it(string text, bool expected) => BoxLine.ContainsCross(text).ShouldBe(expected);
}
