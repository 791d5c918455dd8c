namespace LawGov.Model.Tests.Structuring;

/// <summary>Assignment tables, their rows with tabs or their cells one below the other.</summary>
public class TableRowTests
{
    [Theory]
    [InlineData("序号\t任务\t责任单位\n1\t建桥\t甲局\n2\t架灯\t乙局", "HCC <1>(建桥){Units 甲局} <2>(架灯){Units 乙局}")]
    [InlineData("任务\t责任单位\n建桥\t甲局\n架灯\t乙局", "HCC (建桥){Units 甲局} (架灯){Units 乙局}")]
    [InlineData("类别\t任务\t责任单位\t完成时限\n一、交通\t1.建桥\t甲局\t年底\n\t2.架灯\t乙局\t6月底\n二、水利\t3.挖渠\t丙局\t年底", "HCCC 一、“交通”=[1.(建桥){Units 甲局}{Deadline 年底} 2.(架灯){Units 乙局}{Deadline 6月底}] 二、“水利”=[3.(挖渠){Units 丙局}{Deadline 年底}]")]
    [InlineData("序号\t类别\t任务\t责任单位\n1\t交通\t建桥\t甲局\n\t\t架灯\t乙局", "HCC <1>(交通)(建桥){Units 甲局} <1>(架灯){Units 乙局}")] // cells that span rows
    [InlineData("序号\t任务\t责任单位\n1\t建桥\t甲局\n2\t架灯\t同上", "HCC <1>(建桥){Units 甲局} <2>(架灯){Units 甲局}")]
    [InlineData("序号\t任务\t责任单位\n1\t建桥\t甲局\n2\t同上\t乙局", "HCC <1>(建桥){Units 甲局}{Units 乙局}")] // no words of its own
    [InlineData("序号\t任务\t责任单位\n一\t交通\t\n1\t建桥\t甲局\n二\t水利\t\n2\t挖渠\t乙局", "HCCCC 一	“交通”=[<1>(建桥){Units 甲局}] 二	“水利”=[<2>(挖渠){Units 乙局}]")]
    [InlineData("序号\t任务\t责任单位\n1\t交通\t\n2\t建桥\t甲局", "HCC <1>(交通) <2>(建桥){Units 甲局}")]
    [InlineData("序号\t任务\t责任单位\n\t一、交通\t\n1\t建桥\t甲局", "HCC 一、“交通”=[<1>(建桥){Units 甲局}]")]
    [InlineData("序号\t任务\t责任单位\n1\t（一）建桥\t甲局", "HC <1>((一)建桥){Units 甲局}")]
    [InlineData("序号\t任务\t责任单位\n\t（一）建桥\t甲局", "HC (一)“建桥”={Units 甲局}")]
    [InlineData("任务\t措施\t责任单位\n建桥\t打桩\t甲局\n\t铺面\t乙局", "HCC (建桥)(打桩){Units 甲局} (铺面){Units 乙局}")]
    [InlineData("责任单位\t任务\n甲局\t建桥\n乙局\t架灯", "HCC (建桥){Units 甲局} (架灯){Units 乙局}")]
    [InlineData("序号\t任务\t责任单位\t备注\n1\t建桥\t甲局\t注一", "HC <1>(建桥){Units 甲局}")]
    [InlineData("序号\t民生实事\t责任单位\n1\t建桥\t甲局\n2\t架灯\t乙局", "HCC <1>(建桥){Units 甲局} <2>(架灯){Units 乙局}")] // a name that no list knows
    [InlineData("序号\t堵点\t任务\t责任单位\n1\t东\t建桥\t甲局", "HC <1>(建桥){Units 甲局}")]
    [InlineData("类别|任务|责任单位|分管领导|\n一、交通|1.建桥|甲局|张某|\n2.架灯|乙局|张某||\n3.种树|丙局|张某|", "HCCC 一、“交通”=[1.(建桥){Units 甲局} 2.(架灯){Units 乙局} 3.(种树){Units 丙局}]")] // a cell that spans rows is left out of them
    [InlineData("序号|类别|任务|责任单位|\n1|交通|建桥|甲局|\n2|架灯|乙局||", "HCC <1>(交通)(建桥){Units 甲局} <2>(交通)(架灯){Units 乙局}")]
    [InlineData("序号\t任务\t责任单位\n1\t建桥", "H? <1>(建桥)")] // no units, here or above
    [InlineData("序号\t任务\t责任单位\n1\t建桥\t甲局\t多余", "HU")]
    [InlineData("序号\t任务\t完成时限\n1\t建桥\t年底", "FF")]
    [InlineData("序号\t任务\t责任分工\t责任分工\n\t\t牵头单位\t配合单位\n1\t建桥\t甲局\t乙局", "HHC <1>(建桥){Units 甲局}{Units 乙局}")]
    [InlineData("序号\t任务\t责任单位\n1\t建桥\t甲局\n序号\t任务\t责任单位\n2\t架灯\t乙局", "HCHC <1>(建桥){Units 甲局} <2>(架灯){Units 乙局}")] // a page repeats the header
    [InlineData("序号\t任务\t责任单位\n1\t建桥\t甲局\n\n一、小结\n\n2\t架灯\t乙局\n3\t种树\t丙局", "HCLCC <1>(建桥){Units 甲局} 一、“小结”=[<2>(架灯){Units 乙局} <3>(种树){Units 丙局}]")]
    [InlineData("序号\t任务\t责任单位\n1\t建桥\t甲局\n\n一、小结\n\n架灯\t乙局\n种树\t丙局", "HCLPP <1>(建桥){Units 甲局} 一、“小结”=(架灯	乙局)(种树	丙局)")] // fewer cells than the table before
    [InlineData("序号\t任务\t责任单位\n1\t-建桥\t甲局", "HC <1>(-建桥){Units 甲局}")]
    [InlineData("甲乙\t丙丁\n戊己\t庚辛", "FF")]
    [InlineData("一、总则\n甲乙\t丙丁\n戊己\t庚辛", "LPP 一、“总则”=(甲乙	丙丁)(戊己	庚辛)")]
    [InlineData("一、总则\n任务\t责任单位\n建桥\t甲局\n断行甲\n断行乙\n架灯\t乙局\n种树\t丙局", "LHCUUCC 一、“总则”=[(建桥){Units 甲局} (架灯){Units 乙局} (种树){Units 丙局}]")]
    [InlineData("一、总则\n任务\t责任单位\n建桥\t甲局\n断一\n断二\n断三\n断四\n架灯\t乙局\n种树\t丙局", "LHCUUUUCC 一、“总则”=[(建桥){Units 甲局} (架灯){Units 乙局} (种树){Units 丙局}]")]
    [InlineData("一、总则\n任务\t责任单位\n建桥\t甲局\n断一\n断二\n断三\n断四\n断五\n架灯\t乙局\n种树\t丙局", "LHCPPPPPCC 一、“总则”=[(建桥)(断一)(断二)(断三)(断四)(断五){Units 甲局} (架灯){Units 乙局} (种树){Units 丙局}]")]
    public void Rows_with_tabs(string text, string expected) => OutlineText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("序号\n任务\n责任单位\n1\n建桥\n甲局\n2\n架灯\n乙局", "HHHCCCCCC 1(建桥){Units 甲局} 2(架灯){Units 乙局}")]
    [InlineData("任务\n责任单位\n完成时限\n1.建桥。\n甲局\n年底\n2.架灯。\n乙局\n6月底", "HHHCCCCCC 1.(建桥。){Units 甲局}{Deadline 年底} 2.(架灯。){Units 乙局}{Deadline 6月底}")]
    [InlineData("类别\n任务\n责任单位\n一、交通\n1.建桥\n甲局\n2.架灯\n乙局\n二、水利\n3.挖渠\n丙局", "HHHCCCCCCCC 一、“交通”=[1.(建桥){Units 甲局} 2.(架灯){Units 乙局}] 二、“水利”=[3.(挖渠){Units 丙局}]")]
    [InlineData("任务\n责任单位\n完成时限\n建桥\n甲局\n年底\n架灯\n乙局\n6月底", "HHHCCCCCC (建桥){Units 甲局}{Deadline 年底} (架灯){Units 乙局}{Deadline 6月底}")]
    [InlineData("任务\n责任单位\n完成时限\n建桥\n甲局\n年底\n架灯\n乙局", "HHHCCCUU (建桥){Units 甲局}{Deadline 年底}")]
    [InlineData("任务\n责任单位\n完成时限\n建桥\n打桩\n年底\n架灯\n乙局\n6月底", "HHHCCCCCC (建桥)(打桩)(年底)(架灯)(乙局)(6月底)")]
    [InlineData("任务\n责任单位\n完成时限\n建桥\n甲局、乙局。\n年底", "HHHCCC (建桥)(甲局、乙局。)(年底)")]
    [InlineData("序号\n任务\n责任单位\n1\n建桥\n甲局、\n乙局\n2\n架灯\n乙局", "HHHCCCCCCC 1(建桥){Units 甲局、乙局} 2(架灯){Units 乙局}")]
    [InlineData("序号\n任务\n牵头单位\n配合单位\n1\n建桥\n甲局\n \n2\n架灯\n乙局\n丙局", "HHHHCCCCCCCC 1(建桥){Units 甲局} 2(架灯){Units 乙局}{Units 丙局}")]
    [InlineData("序号\n任务\n措施\n责任单位\n1\n建桥\n打桩\n甲局\n2\n架灯\n乙局", "HHHHCCCCCCC 1(建桥)(打桩){Units 甲局} 2(架灯){Units 乙局}")]
    [InlineData("序号\n任务\n责任单位\n1\n建桥\n县甲局\n县乙局\n县丙局\n2\n架灯\n县丁局", "HHHCCCCCCCC 1(建桥){Units 县甲局县乙局县丙局} 2(架灯){Units 县丁局}")]
    [InlineData("序号\n任务\n责任单位\n1\n建桥\n打桩\n甲局\n多余\n2\n架灯\n县丁局", "HHHCCCUUCCC 1(建桥){Units 打桩} 2(架灯){Units 县丁局}")]
    [InlineData("序号\n任务\n责任单位\n1234\n建桥\n甲局", "HHHCCC (1234)(建桥)(甲局)")]
    [InlineData("序号\n任务\n责任单位\n123\n建桥\n甲局", "HHHCCC 123(建桥){Units 甲局}")]
    [InlineData("序号\n任务\n责任单位\n建桥\n1\n架灯\n甲局", "HHHCCCC (建桥)1(架灯){Units 甲局}")]
    [InlineData("任务\n责任单位\n完成时限\n1.建桥\n打好桩。铺好面。\n甲局\n年底", "HHHCCCC 1.(建桥)(打好桩。铺好面。){Units 甲局}{Deadline 年底}")]
    public void Cells_one_below_the_other(string text, string expected) => OutlineText.Of(text).ShouldBe(expected);
}
