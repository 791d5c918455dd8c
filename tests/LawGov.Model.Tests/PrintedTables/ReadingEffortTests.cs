using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>How many characters the search for tables may still read.</summary>
public class ReadingEffortTests
{
    [Theory]
    [InlineData(9, 0, false)]
    [InlineData(10, 0, true)]
    [InlineData(11, 0, true)]
    [InlineData(10, 1, false)]
    [InlineData(11, 1, true)]
    public void Spent(int spent, int givenBack, bool expected)
    {
        var effort = new ReadingEffort(10);
        effort.Spend(spent);
        effort.GiveBack(givenBack);
        effort.IsSpent.ShouldBe(expected);
    }
}
