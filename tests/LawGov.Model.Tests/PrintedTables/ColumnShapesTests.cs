using LawGov.Model.Clauses;
using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

public class ColumnShapesTests
{
    [Theory]
    [InlineData("分值", "Number")]
    [InlineData("考核得分", "Number")]
    [InlineData("责任领导", "Persons")]
    [InlineData("联系人及电话", "Persons")]
    [InlineData("责任人", "Persons")]
    [InlineData("预期成果", "Result")]
    [InlineData("备注", "Any")]
    public void Of_what_says_nothing_of_the_task(string name, string expected) =>
        ColumnShapes.Of([ColumnKind.Other], [name])[0].ToString().ShouldBe(expected);

    [Theory]
    [InlineData("类别", "任务", "Group")]
    [InlineData("工作领域", "任务", "Group")]
    [InlineData("工作目标", "任务", "Any")]
    public void Of_two_texts(string first, string second, string expected) =>
        ColumnShapes.Of([ColumnKind.Text, ColumnKind.Text], [first, second])[0].ToString().ShouldBe(expected);

    [Fact]
    public void The_only_text_is_no_group() => ColumnShapes.Of([ColumnKind.Text], ["任务类别"]).ShouldBe([ColumnShape.Any]);

    [Theory]
    [InlineData("Group", 0.5)]
    [InlineData("Persons", 3)]
    [InlineData("Number", 3)]
    [InlineData("Result", 3)]
    [InlineData("Any", 0.2)]
    public void Cost_of_an_empty_cell(string shape, double expected) =>
        ColumnShapes.CostOfEmpty([ColumnKind.Other], [Enum.Parse<ColumnShape>(shape)], 0).ShouldBe(expected);
}
