using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Tables whose numbers say where their cells stand.</summary>
public class CountedCellsTests
{
    [Theory]
    [InlineData("发展\n1\n建桥\n甲局\n2\n铺路\n乙局\n", true)]
    [InlineData("发展\n1\n建桥\n甲局\n民生\n2\n铺路\n乙局\n", true)]
    [InlineData("发展目标\n1\n建桥\n甲局\n民生\n2\n铺路\n乙局\n", true)] // it could name a column
    [InlineData("发展\n\n1\n\n建桥\n\n甲局\n\n2\n\n铺路\n\n乙局\n", true)]
    [InlineData("发展\n1\n建桥\n甲局\n2\n铺路\n乙局\n请各单位落实。\n", true)]
    [InlineData("发展\n1\n建桥\n甲\n局\n民生\n2\n铺路\n乙局\n", false)] // a cell has two lines
    [InlineData("发展\n1\n建桥\n2\n铺路\n乙局\n", false)] // one is missing
    [InlineData("发展\n1\n建桥\n甲局\n", false)] // one row
    [InlineData("", false)]
    public void Rows(string rows, bool expected)
    {
        var source = "分类\n序号\n任务\n责任单位\n" + rows;
        CountedCells.Are(source, PrintedLine.At(source, 0)).ShouldBe(expected);
    }

    [Fact]
    public void Names_above_are_looked_at()
    {
        const string source = "领域\n分类\n\n序号\n任务\n责任单位\n农业\n发展\n1\n建桥\n甲局\n2\n铺路\n乙局\n";
        CountedCells.AreFrom(source, PrintedLine.At(source, source.IndexOf("序号", StringComparison.Ordinal)), 0).ShouldBeTrue();
    }

    [Fact]
    public void Numbers_come_first() => CountedCells.Are("序号\n任务\n责任单位\n1\n建桥\n甲局\n2\n铺路\n乙局\n", PrintedLine.At("序号\n任务\n责任单位\n1\n建桥\n甲局\n2\n铺路\n乙局\n", 0)).ShouldBeFalse();
}
