namespace LawGov.Model.Tests.Structuring;

/// <summary>Tables with one cell a paragraph, among whose columns one stands before that of numbers.</summary>
public class FlattenedTableTests
{
    private const string Header = "分类\n序号\n任务\n责任单位\n牵头单位\n";

    // Its cell stands once above several rows: behind the header, and behind the cells of a row.
    [Theory]
    [InlineData("发展目标\n1\n建桥。\n甲局\n乙局\n2\n铺路。\n丙局\n丁局", "(发展目标)1(建桥。){Units 甲局}{Units 乙局} 2(铺路。){Units 丙局}{Units 丁局}")]
    [InlineData("城市更新\n1\n建桥。\n甲局\n乙局\n重点工作\n2\n铺路。\n丙局\n丁局", "(城市更新)(重点工作)1(建桥。){Units 甲局}{Units 乙局} 2(铺路。){Units 丙局}{Units 丁局}")]
    [InlineData("城市更新\n1\n建桥。\n甲局\n重点工作\n2\n铺路。\n丙局\n丁局", "(城市更新)(重点工作)1(建桥。){Units 甲局} 2(铺路。){Units 丙局}{Units 丁局}")] // a cell is missing
    public void A_cell_before_the_numbers(string rows, string expected) => OutlineText.Of(Header + rows).ShouldEndWith(expected);
}
