namespace LawGov.Model.Tests.Structuring;

/// <summary>Rows that have fewer cells than their table has columns; ? is a row that is reported.</summary>
public class LeftOutCellsTests
{
    [Theory]
    [InlineData("序号|任务|责任科室|完成时限|备注|\n1|建桥|甲科|6月底|\n2|架灯|乙科|9月底|", "HCC <1>(建桥){Units 甲科}{Deadline 6月底} <2>(架灯){Units 乙科}{Deadline 9月底}")] // empty at the end
    [InlineData("序号|任务|责任科室|完成时限|备注|\n1|建桥|甲科|6月底|\n|\n2|架灯|乙科|9月底|注一|", "HCC <1>(建桥){Units 甲科}{Deadline 6月底} <2>(架灯){Units 乙科}{Deadline 9月底}")] // a bar alone
    [InlineData("序号\t任务\t责任单位\t备注\n1\t建桥\t甲局\n2\t架灯\t乙局\t注一", "HCC <1>(建桥){Units 甲局} <2>(架灯){Units 乙局}")]
    [InlineData("序号｜任务｜责任单位｜备注\n1｜建桥｜甲局\n2｜架灯｜乙局｜注一", "HCC <1>(建桥){Units 甲局} <2>(架灯){Units 乙局}")]
    [InlineData("序号│任务│责任单位│备注\n──┼──┼──┼──\n1│建桥│甲局\n2│架灯│乙局│注一", "HCC <1>(建桥){Units 甲局} <2>(架灯){Units 乙局}")]
    [InlineData("序号|任务|责任单位|备注\n---|---|---|---\n1|建桥|甲局\n2|架灯|乙局|注一", "HCC <1>(建桥){Units 甲局} <2>(架灯){Units 乙局}")]
    [InlineData("序号|类别|任务|责任单位|完成时限|备注|\n1|交通|建桥|甲局|6月底|\n2|架灯|乙局|9月底|\n3|水利|挖渠|丙局|6月底|", "HCCC <1>(交通)(建桥){Units 甲局}{Deadline 6月底} <2>(交通)(架灯){Units 乙局}{Deadline 9月底} <3>(水利)(挖渠){Units 丙局}{Deadline 6月底}")] // one spans two rows
    [InlineData("类别|任务|责任单位|完成时限\n交通|建桥|甲局|6月底\n架灯|乙局|9月底", "HCC (交通)(建桥){Units 甲局}{Deadline 6月底} (交通)(架灯){Units 乙局}{Deadline 9月底}")]
    [InlineData("类别|任务|责任单位\n一、交通|1.建桥铺路。|甲局牵头,乙局配合\n2.架设路灯。|乙局牵头,甲局配合\n3.修渠。|丙局", "HCCC 一、“交通”=[1.(建桥铺路。){Units 甲局牵头,乙局配合} 2.(架设路灯。){Units 乙局牵头,甲局配合} 3.(修渠。){Units 丙局}]")] // verbs say the role
    [InlineData("类别|任务|责任单位|\n一、交通|1.市、县要建桥。要铺路。|甲局牵头,乙局配合|\n2.架设路灯。|乙局|", "HCC 一、“交通”=[1.“市、县要建桥”(市、县要建桥。要铺路。){Units 甲局牵头,乙局配合} 2.(架设路灯。){Units 乙局}]")] // a sentence that begins as names do
    [InlineData("序号|任务|责任单位|完成时限|\n1|建桥|甲局|6月底|\n2|架灯|9月底|", "HC? <1>(建桥){Units 甲局}{Deadline 6月底} <2>(架灯){Units 甲局}{Deadline 9月底}")] // units that span
    [InlineData("序号|任务|责任单位|完成时限|\n1|建桥|甲局|6月底|\n2|架灯|乙局|", "HC? <1>(建桥){Units 甲局}{Deadline 6月底} <2>(架灯){Units 乙局}")] // no time limit, or that above
    public void A_row_that_lacks_cells(string text, string expected) => OutlineText.Of(text).ShouldBe(expected);
}
