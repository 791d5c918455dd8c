using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

public class StackedCellCostsTests
{
    [Theory]
    [InlineData("县水利局", 0)]
    [InlineData("县水利局、县财政局", 0)]
    [InlineData("县水利局县财政局", 2)] // two names
    [InlineData("县水利局各乡镇", 2)]
    [InlineData("民生实事县水利局", 2)] // what stands before is no place
    [InlineData("全年县水利局", 2)]
    [InlineData("临江县水利局", 0)]
    [InlineData("5县水利局", 2.5)] // a number of another column
    [InlineData("县水利局、", 4)]
    [InlineData("加固堤防。", 12)]
    [InlineData("/", 0)]
    public void Units(string cell, double expected) => StackedCellCosts.OfUnits(cell, '县').ShouldBe(expected);

    [Fact]
    public void Without_a_level_names_are_not_parted() => StackedCellCosts.IsGlued("县水利局县财政局", '\0').ShouldBeFalse();

    [Theory]
    [InlineData("张明", 0)]
    [InlineData("张明、欧阳小红", 0)]
    [InlineData("张明13900000000", 0)]
    [InlineData("13900000000", 1.5)]
    [InlineData("县水利局", 1.5)]
    [InlineData("加固堤防护坡", 3)]
    [InlineData("加固堤防。", 8)]
    public void Persons(string cell, double expected) => StackedCellCosts.OfOther(cell, ColumnShape.Persons).ShouldBe(expected);

    [Theory]
    [InlineData("5", 0)]
    [InlineData("2.5分", 0)]
    [InlineData("县水利局", 6)]
    public void Numbers(string cell, double expected) => StackedCellCosts.OfOther(cell, ColumnShape.Number).ShouldBe(expected);

    [Theory]
    [InlineData("发布报告", 0.5)]
    [InlineData("县水利局", 2.5)]
    [InlineData("2024年底", 2)]
    public void Results(string cell, double expected) => StackedCellCosts.OfOther(cell, ColumnShape.Result).ShouldBe(expected);

    [Theory]
    [InlineData("古城保护", 0)]
    [InlineData("修缮城墙,整理碑刻", 6)]
    [InlineData("修缮城墙并且整理历代碑刻石像", 4)]
    [InlineData("县水利局", 3)]
    public void Groups(string cell, double expected) => StackedCellCosts.OfGroup(cell).ShouldBe(expected);

    [Theory]
    [InlineData("2024年", 20, 1.5)]
    [InlineData("2024年", 5, 0)] // the cell is nothing else
    [InlineData("修缮步道", 20, 0)]
    public void Time_at_the_end_of_a_text(string line, int length, double expected) => StackedCellCosts.OfTimeAtEnd(line, length).ShouldBe(expected);

    [Theory]
    [InlineData("2024年6月底", 0)]
    [InlineData("2024", 0)]
    [InlineData("2024年6", 3)]
    [InlineData("月底前", 6)]
    [InlineData("县水利局", 6)]
    public void Times(string cell, double expected) => StackedCellCosts.OfTime(cell).ShouldBe(expected);
}
