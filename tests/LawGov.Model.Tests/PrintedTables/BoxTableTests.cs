namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Tables that are drawn with strokes.</summary>
public class BoxTableTests
{
    [Fact]
    public void Cells_are_joined_column_by_column() => TableText.Of("""
        ┌──┬──────┬─────┬────┐
        │序号│工作任务    │责任单位  │完成时限│
        ├──┼──────┼─────┼────┤
        │ 1  │疏浚城区河道│县水利局、│年底见成│
        │    │，清理垃圾  │各乡镇    │  效    │
        ├──┼──────┼─────┼────┤
        │ 2  │加固护栏    │县住建局  │长期    │
        └──┴──────┴─────┴────┘
        """).ShouldBe(["序号|工作任务|责任单位|完成时限", "1|疏浚城区河道,清理垃圾|县水利局、各乡镇|年底见成效", "2|加固护栏|县住建局|长期"]);

    [Theory]
    [InlineData("+----+----+\n| 工作任务 | 责任单位 |\n+====+====+\n| 修桥 | 县交 |\n|      | 通局 |\n+----+----+\n")]
    [InlineData("|----+----|\n| 工作任务 | 责任单位 |\n|----+----|\n| 修桥 | 县交 |\n|      | 通局 |\n|----+----|\n")]
    [InlineData("╔══╦══╗\n║工作任务║责任单位║\n╠══╬══╣\n║修桥║县交║\n║    ║通局║\n╚══╩══╝\n")]
    [InlineData("┌──┬──┐\n｜工作任务｜责任单位｜\n├──┼──┤\n｜修桥｜县交｜\n｜    ｜通局｜\n└──┴──┘\n")]
    [InlineData("│工 作 任 务│责任单│\n│ │位│\n├─┼─┤\n│修桥│县交│\n│ │通局│\n└─┴─┘\n")] // the name of a column is cut
    [InlineData("工作任务│责任单位\n────┼────\n修桥│县交\n    │通局\n────┴────\n")] // open at its sides
    public void Strokes_of_many_kinds(string source) => TableText.Of(source).ShouldBe(["工作任务|责任单位", "修桥|县交通局"]);

    // Without rules between them the number, or the label of the item, begins a row.
    [Theory]
    [InlineData("│序号│任务│责任单位│\n├─┼─┼─┤\n│1│修桥│县交│\n│││通局│\n│2│铺路│县住建局│\n└─┴─┴─┘\n", "1|修桥|县交通局", "2|铺路|县住建局")]
    [InlineData("│任务│责任单位│\n├─┼─┤\n│1.修│县交│\n│桥│通局│\n│2.铺路│县住建局│\n└─┴─┘\n", "1.修桥|县交通局", "2.铺路|县住建局")]
    [InlineData("│任务│责任单位│\n├─┼─┤\n│修桥│县交通局│\n│铺路│县住建局│\n└─┴─┘\n", "修桥|县交通局", "铺路|县住建局")]
    [InlineData("│类别│任务│责任单位│\n├─┼─┼─┤\n│道路│修桥│县交通│\n│││局│\n│园林│种树│县林业局│\n└─┴─┴─┘\n", "道路|修桥|县交通局", "园林|种树|县林业局")]
    public void Rows_without_rules_between(string source, params string[] expected) => TableText.Of(source).Skip(1).ShouldBe(expected);

    // A rule that stops short ends the cells that it crosses; those beside it span both rows.
    [Fact]
    public void A_cell_spans_rows() => TableText.Of("│序号│任务│责任单位│\n├─┼─┼─┤\n│1│修桥│县交│\n├─┼─┤│\n│2│铺路│通局│\n└─┴─┴─┘\n")
        .Skip(1).ShouldBe(["1|修桥|县交通局", "2|铺路|"]);

    [Fact]
    public void A_name_spans_columns() => TableText.Of("┌──┬────────┐\n│任务│    责任分工    │\n│    ├────┬───┤\n│    │牵头单位│配合  │\n├──┼────┼───┤\n│修桥│县交通局│县水利│\n│    │        │局    │\n└──┴────┴───┘\n")
        .ShouldBe(["任务|责任分工|", "|牵头单位|配合", "修桥|县交通局|县水利局"]);

    [Fact]
    public void A_heading_spans_all_columns() => TableText.Of("│序号│任务│责任单位│\n├─┼─┼─┤\n│一、整治环境│\n├─┼─┼─┤\n│1│修桥│县交通局│\n└─┴─┴─┘\n")
        .Skip(1).ShouldBe(["|一、整治环境|", "1|修桥|县交通局"]);

    // A row goes on behind the end of the page where rows have numbers and the first of the page has none.
    [Theory]
    [InlineData("┌─┬─┬─┐\n")]
    [InlineData("┌─┬─┬─┐\n│序号│任务│责任单位│\n├─┼─┼─┤\n")]
    public void A_page_ends_inside(string top) => TableText.Of("│序号│任务│责任单位│\n├─┼─┼─┤\n│1│修桥│县交│\n└─┴─┴─┘\n- 2 -\n\n" + top + "│││通局│\n├─┼─┼─┤\n│2│铺路│县住建局│\n└─┴─┴─┘\n")
        .Skip(1).ShouldBe(["1|修桥|县交通局", "2|铺路|县住建局"]);

    [Theory]
    [InlineData("| 任务 | 责任单位 |\n|---|---|\n| 修桥 | 县交通局 |\n")] // Markdown
    [InlineData("│任务│完成时限│\n├─┼─┤\n│修桥│年底│\n└─┴─┘\n")] // nobody is named
    [InlineData("责任单位 A+B-C 方案\n")]
    [InlineData("┌─┐\n│责任单位│\n└─┘\n")]
    public void No_such_table(string source) => TableText.Of(source).ShouldBeEmpty();
}
