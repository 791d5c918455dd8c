using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

public class UnitCellsTests
{
    [Theory]
    [InlineData("县交通局", true)]
    [InlineData("县交通局、县财政局", true)]
    [InlineData("县交通局牵头,县财政局配合", true)]
    [InlineData("各乡镇按职责分工负责", true)]
    [InlineData("县交通局等", true)]
    [InlineData("县交通局等部门", true)]
    [InlineData("修建县城至石桥镇的道路", false)]
    [InlineData("市、县要建桥。要铺路。", false)] // a sentence
    [InlineData("牵头", false)]
    [InlineData("", false)]
    public void A_cell_of_units_begins_with_a_name(string cell, bool expected) => UnitCells.Begins(cell).ShouldBe(expected);
}
