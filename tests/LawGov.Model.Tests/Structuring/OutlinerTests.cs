namespace LawGov.Model.Tests.Structuring;

/// <summary>Which labels stand below which, where a body begins, and what of an item is its title.</summary>
public class OutlinerTests
{
    [Theory]
    [InlineData("一、总体要求\n坚持安全。\n二、重点任务\n（一）建桥。\n1.架灯。（责任单位：甲局）\n2.种树。", "LPLLLL 一、“总体要求”=(坚持安全。) 二、“重点任务”=[(一)“建桥”=[1.(架灯。(责任单位:甲局)) 2.(种树。)]]")]
    [InlineData("前言。\n一、总体要求\n坚持安全。", "FLP 一、“总体要求”=(坚持安全。)")]
    [InlineData("一、总则\n一、又一则", "LL 一、“总则”= 2/一、“又一则”=")] // a second body
    [InlineData("一、总则\n附件1\n一、甲\n附件2\n一、乙\n一、丙", "LALALL 一、“总则”= +一、“甲”= +2/一、“乙”= +3/一、“丙”=")]
    [InlineData("第一章 总则\n第一条 建桥。\n第二章 分则\n第二条 架灯。", "LLLL 第一章“总则”=[第一条“建桥”=] 第二章“分则”=[第二条“架灯”=]")]
    [InlineData("第一部分 总则\n一、建桥\n第二部分 分则\n一、架灯", "LLLL 第一部分“总则”=[一、“建桥”=] 第二部分“分则”=[一、“架灯”=]")]
    [InlineData("一、总则\n1.建桥\n（1）架灯\n2.种树", "LLLL 一、“总则”=[1.(建桥)[(1)(架灯)] 2.(种树)]")]
    [InlineData("一、总则\n1.建桥\n（一）架灯。\n（二）种树。\n2.挖渠", "LLLLL 一、“总则”=[1.(建桥)[(一)“架灯”= (二)“种树”=[2.(挖渠)]]]")] // the usual order turned round
    [InlineData("一、总则\n1.建桥\n（二）架灯。", "LLL 一、“总则”=[1.(建桥) (二)“架灯”=]")]
    [InlineData("（一）建桥\n1.架灯\n（一）种树。", "LLL (一)“建桥”=[1.(架灯)] (一)“种树”=")] // below 1. of （一） stands none of its kind
    [InlineData("一、总则\n（一）建桥\n（1）架灯\n二、分则", "LLLL 一、“总则”=[(一)“建桥”=[(1)(架灯)]] 二、“分则”=")]
    [InlineData("1 总则\n1.1 目的\n1.2 依据\n2 组织\n2.1 机构", "LLLLL 1“总则”=[1.1“目的”= 1.2“依据”=] 2“组织”=[2.1“机构”=]")]
    public void Labels_make_the_tree(string text, string expected) => OutlineText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("1.建桥（责任单位：甲局）\n2.架灯", "LL 1.(建桥(责任单位:甲局)) 2.(架灯)")]
    [InlineData("1.建桥\n责任单位：甲局\n3.架灯", "LPL 1.(建桥)(:责任单位:甲局) 3.(架灯)")]
    [InlineData("1.建桥\n（1）架灯\n3.种树", "LLL 1.(建桥)[(1)(架灯)] 3.(种树)")]
    [InlineData("1.建桥\n①架灯\n3.种树", "LLL 1.(建桥)[①(架灯)] 3.(种树)")]
    [InlineData("1.建桥\n（2）架灯\n3.种树", "FFL 3.(种树)")]
    [InlineData("1.建桥\n2.架灯", "LL 1.(建桥) 2.(架灯)")]
    [InlineData("1.建桥\n3.架灯", "FL 3.(架灯)")] // the first may be the number of a table of contents
    [InlineData("建桥\n3.架灯", "FL 3.(架灯)")]
    [InlineData("（1）建桥。架灯。\n（2）种树。挖渠。", "LL (1)(建桥。架灯。) (2)(种树。挖渠。)")]
    [InlineData("（2）建桥。架灯。\n（3）种树。挖渠。", "FF")]
    [InlineData("①建桥。架灯。\n②种树。挖渠。", "LL ①(建桥。架灯。) ②(种树。挖渠。)")]
    [InlineData("①建桥。（县水利局负责）\n种树。", "LP ①(建桥。(县水利局负责)) (种树。)")]
    [InlineData("①建桥。架灯。\n种树。", "FF")] // one alone may be a note
    [InlineData("②建桥。架灯。\n③种树。挖渠。", "FF")]
    [InlineData("一是建桥。二是架灯。", "F")]
    [InlineData("目录\n一、总则\n二、任务\n一、总则\n建桥。\n二、任务\n架灯。", "FFFLPLP 一、“总则”=(建桥。) 二、“任务”=(架灯。)")]
    [InlineData("目次\n一、总则\n二、任务\n一、总则\n建桥。", "FFFLP 一、“总则”=(建桥。)")]
    [InlineData("目录\n一、总则\n二、任务\n一、其他\n建桥。", "FLLLP 一、“总则”= 二、“任务”= 2/一、“其他”=(建桥。)")]
    [InlineData("目录\n一、总体要求\n二、任务\n二、总体要求\n一、总体任务\n一、总体要求\n建桥。", "FFFFFLP 一、“总体要求”=(建桥。)")]
    [InlineData("目录\n第一章 总则\n第二章 任务\n第一章 总则\n建桥。", "FFFLP 第一章“总则”=(建桥。)")]
    [InlineData("目录\n建桥\n一、总则\n建桥。", "FFLP 一、“总则”=(建桥。)")]
    [InlineData("目录", "F")]
    [InlineData("1.建桥。架灯。\n", "F")]
    [InlineData("序号\t责任单位\t任务\n1\t甲局\t建桥", "HC <1>(建桥){Units 甲局}")]
    [InlineData("建桥\t甲局\n架灯\t乙局", "FF")]
    public void A_body_begins_with_its_first_label_or_table(string text, string expected) => OutlineText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("一、总则\n1.建桥修路。架灯。", "LL 一、“总则”=[1.“建桥修路”(建桥修路。架灯。)]")]
    [InlineData("一、总则\n1.建桥。架灯。", "LL 一、“总则”=[1.(建桥。架灯。)]")] // two characters are no title
    [InlineData("一、总则\n1.修建桥。架灯。", "LL 一、“总则”=[1.(修建桥。架灯。)]")]
    [InlineData("一、总则\n1.大修建桥。架灯。", "LL 一、“总则”=[1.“大修建桥”(大修建桥。架灯。)]")]
    [InlineData("一、总则\n1.修建桥梁，修好。架灯。", "LL 一、“总则”=[1.(修建桥梁,修好。架灯。)]")]
    [InlineData("一、总则\n1.修建桥梁：修好。架灯。", "LL 一、“总则”=[1.(修建桥梁:修好。架灯。)]")]
    [InlineData("一、总则\n1.修建桥梁；修好。架灯。", "LL 一、“总则”=[1.(修建桥梁;修好。架灯。)]")]
    [InlineData("一、总则\n1.修建桥梁", "LL 一、“总则”=[1.(修建桥梁)]")]
    [InlineData("一、总则\n1.修建桥梁。", "LL 一、“总则”=[1.(修建桥梁。)]")]
    [InlineData("一、总则\n1.修建桥梁架设路灯种植树木开挖水渠疏浚河道修缮房屋改造管网房屋。完成。", "LL 一、“总则”=[1.“修建桥梁架设路灯种植树木开挖水渠疏浚河道修缮房屋改造管网房屋”(修建桥梁架设路灯种植树木开挖水渠疏浚河道修缮房屋改造管网房屋。完成。)]")] // thirty characters
    [InlineData("一、总则\n1.修建桥梁架设路灯种植树木开挖水渠疏浚河道修缮房屋改造管网房屋墙。完成。", "LL 一、“总则”=[1.(修建桥梁架设路灯种植树木开挖水渠疏浚河道修缮房屋改造管网房屋墙。完成。)]")]
    [InlineData("一、", "L 一、=")]
    [InlineData("一、建桥：\n架灯。", "LP 一、“建桥”=(架灯。)")]
    [InlineData("一、建桥；\n架灯。", "LP 一、(建桥;)(架灯。)")]
    [InlineData("一、建桥；架灯；种树\n挖渠。", "LP 一、(建桥;架灯;种树)(挖渠。)")]
    [InlineData("一、建桥。架灯。", "L 一、“建桥”(建桥。架灯。)")]
    [InlineData("一、建桥。", "L 一、“建桥”=")]
    [InlineData("一、建桥（甲局、乙局）\n架灯。", "LP 一、“建桥”=(:(甲局、乙局))[(架灯。)]")]
    [InlineData("一、建桥（责任单位：甲局）\n架灯。", "LP 一、“建桥”=(:(责任单位:甲局))[(架灯。)]")]
    [InlineData("一、建桥（二期）\n架灯。", "LP 一、“建桥(二期)”=(架灯。)")]
    public void Titles_and_texts(string text, string expected) => OutlineText.Of(text).ShouldBe(expected);
}
