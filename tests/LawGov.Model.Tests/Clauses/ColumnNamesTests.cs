using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Cells that name a column of an assignment table, and cells that only look so.</summary>
public class ColumnNamesTests
{
    [Theory]
    [InlineData("序号", "Number")]
    [InlineData("编号", "Number")]
    [InlineData("重点任务", "Text")]
    [InlineData("具体任务和要求", "Text")]
    [InlineData("牵头单位", "Units Lead")]
    [InlineData("市级责任单位", "Units Responsible")]
    [InlineData("县区配合单位", "Units Cooperating")]
    [InlineData("涉及单位", "Units Responsible")]
    [InlineData("成员部门", "Units Responsible")]
    [InlineData("牵头部门及责任人", "Units Lead")]
    [InlineData("责任单位/负责人", "Units Responsible")]
    [InlineData("完成时限", "Deadline")]
    [InlineData("整改期限", "Deadline")]
    [InlineData("备注", "Other")]
    public void A_name_of_a_column_is_known(string cell, string expected)
    {
        var column = ColumnNames.Read(cell);
        (column.Kind == ColumnKind.Units ? $"{column.Kind} {column.Role}" : $"{column.Kind}").ShouldBe(expected);
    }

    [Theory]
    [InlineData("有关部门")]
    [InlineData("市政府有关部门")]
    [InlineData("市直各单位")]
    [InlineData("中央驻县单位")]
    [InlineData("局属单位")]
    [InlineData("其他成员单位")]
    [InlineData("行业主管部门")]
    [InlineData("部门")]
    [InlineData("县水利局及责任人")]
    [InlineData("县水利局")]
    [InlineData("加固堤坝。")]
    public void A_cell_below_is_none(string cell) => ColumnNames.Read(cell).Kind.ShouldBe(ColumnKind.None);
}
