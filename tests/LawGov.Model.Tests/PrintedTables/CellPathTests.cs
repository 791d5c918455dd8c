using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

public class CellPathTests
{
    [Fact]
    public void The_cheaper_way_counts()
    {
        var path = new CellPath(2, 1);
        path.Step(0, 0, 2, 1, 5).ShouldBeTrue();
        path.Step(0, 0, 1, 0, 1).ShouldBeTrue();
        path.Step(1, 0, 2, 1, 3).ShouldBeTrue();
        path.Step(1, 0, 2, 1, 3).ShouldBeFalse(); // no cheaper
        path[2, 1].ShouldBe(4);
        path.StepsTo(2, 1).ShouldBe([(0, 0, 1, 0), (1, 0, 2, 1)]);
    }

    [Fact]
    public void From_where_no_way_leads_none_goes_on()
    {
        var path = new CellPath(1, 1);
        path.Step(1, 0, 1, 1, 0).ShouldBeFalse();
        path.Reaches(1, 1).ShouldBeFalse();
        path.Reaches(0, 0).ShouldBeTrue();
        path.StepsTo(0, 0).ShouldBeEmpty();
    }
}
