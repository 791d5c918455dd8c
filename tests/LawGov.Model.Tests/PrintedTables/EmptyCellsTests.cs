using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>How rarely the cells of a column are empty.</summary>
public class EmptyCellsTests
{
    [Theory]
    [InlineData("nTUUdo", 0, 6)]
    [InlineData("nTUUdo", 1, 5)]
    [InlineData("TUUdo", 0, 9)] // nothing else tells where a row begins
    [InlineData("nTUUdo", 2, 5)]
    [InlineData("nTUUdo", 3, 2.5)]
    [InlineData("nTUdU", 4, 2.5)]
    [InlineData("nTUUdo", 4, 3)]
    [InlineData("nTUUdo", 5, 0.2)]
    public void Cost(string kinds, int column, double cost) => EmptyCells.CostOf(LinesOfTable.KindsOf(kinds), column).ShouldBe(cost);
}
