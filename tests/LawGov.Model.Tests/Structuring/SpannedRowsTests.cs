namespace LawGov.Model.Tests.Structuring;

/// <summary>Rows of a flattened table below one number, whose cells of units come once for several of them.</summary>
public class SpannedRowsTests
{
    private const string Header = "序号\n任务\n责任单位\n完成时限\n";

    [Theory]
    [InlineData("1\n建桥。\n甲局\n6月底前\n铺路。\n9月底前\n2\n架灯。\n乙局\n长期", "HHHHCCCCCCCCCC 1(建桥。){Units 甲局}{Deadline 6月底前} <1>(铺路。){Deadline 9月底前}{Units 甲局} 2(架灯。){Units 乙局}{Deadline 长期}")]
    [InlineData("1\n建桥。\n甲局\n6月底前\n铺路。\n乙局\n种树。\n丙局\n9月底前", "HHHHCCCCCCCCC 1(建桥。){Units 甲局}{Deadline 6月底前} <1>(铺路。){Units 乙局}{Deadline 6月底前} <1>(种树。){Units 丙局}{Deadline 9月底前}")]
    [InlineData("1\n建桥。\n甲局\n6月底前\n铺路。", "HHHHCCCCU 1(建桥。){Units 甲局}{Deadline 6月底前}")] // nothing behind it
    [InlineData("1\n建桥。\n甲局\n6月底前\n铺路\n9月底前", "HHHHCCCCUU 1(建桥。){Units 甲局}{Deadline 6月底前}")] // no sentence
    [InlineData("1\n建桥。\n甲局\n6月底前\n铺路。\n9月底前\n乙局", "HHHHCCCCCCU 1(建桥。){Units 甲局}{Deadline 6月底前} <1>(铺路。){Deadline 9月底前}{Units 甲局}")] // names stand before the time limit
    [InlineData("1\n建桥，并完成主体工程的全部施工任务。\n甲局\n6月底前\n铺路。\n9月底前", "HHHHCCCCCC 1(建桥,并完成主体工程的全部施工任务。){Units 甲局}{Deadline 6月底前} <1>(铺路。){Deadline 9月底前}{Units 甲局}")] // a long cell that ends is no part of the next
    public void Rows_below_one_number(string rows, string expected) => OutlineText.Of(Header + rows).ShouldBe(expected);
}
