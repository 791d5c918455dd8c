namespace LawGov.Model.Tests.Structuring;

/// <summary>Where paragraphs without a label belong, and what is no part of the body.</summary>
public class TreeBuilderTests
{
    [Theory]
    [InlineData("一、总则\n1.建桥。\n架灯。", "LLP 一、“总则”=[1.(建桥。)(架灯。)]")]
    [InlineData("一、总则\n1.建桥。（责任单位：甲局）\n架灯。", "LLP 一、“总则”=[1.(建桥。(责任单位:甲局)) (架灯。)]")] // the clause has closed the item
    [InlineData("一、总则\n1.建桥。（责任单位：甲局）\n架灯。\n种树。", "LLPP 一、“总则”=[1.(建桥。(责任单位:甲局)) (架灯。)(种树。)]")]
    [InlineData("一、总则\n1.建桥。\n责任单位：甲局\n架灯。", "LLPP 一、“总则”=[1.(建桥。)(:责任单位:甲局) (架灯。)]")]
    [InlineData("一、总则\n1.建桥。（责任单位：甲局）\n架灯。（责任单位：乙局）", "LLP 一、“总则”=[1.(建桥。(责任单位:甲局))(架灯。(责任单位:乙局))]")]
    [InlineData("一、总则\n1.建桥。（责任单位：甲局）\n架灯。\n种树。（责任单位：乙局）", "LLPP 一、“总则”=[1.(建桥。(责任单位:甲局))(架灯。)(种树。(责任单位:乙局))]")]
    [InlineData("一、总则\n1.建桥。（责任单位：甲局）\n架灯。\n责任单位：乙局", "LLPP 一、“总则”=[1.(建桥。(责任单位:甲局))(架灯。)(:责任单位:乙局)]")]
    [InlineData("一、总则\n1.建桥。（责任单位：甲局）\n架灯。\n种树。\n责任单位：乙局", "LLPPP 一、“总则”=[1.(建桥。(责任单位:甲局))(架灯。)(种树。)(:责任单位:乙局)]")]
    [InlineData("一、总则\n1.建桥。（责任单位：甲局）\n责任单位：乙局", "LLP 一、“总则”=[1.(建桥。(责任单位:甲局))(:责任单位:乙局)]")]
    [InlineData("一、总则\n1.建桥。（责任单位：甲局）\n具体措施：\n（1）架灯。\n2.种树。", "LLPLL 一、“总则”=[1.(建桥。(责任单位:甲局))[(1)(架灯。)] (具体措施:) 2.(种树。)]")]
    [InlineData("一、总则（责任单位：甲局）\n架灯。\n种树。", "LPP 一、“总则”=(:(责任单位:甲局))[(架灯。)(种树。)]")]
    [InlineData("一、总则\n建桥。（责任单位：甲局）\n架灯。（责任单位：乙局）\n种树。", "LPPP 一、“总则”=(建桥。(责任单位:甲局))[(架灯。(责任单位:乙局)) (种树。)]")]
    [InlineData("一、总则\n（一）建立机制。\n架灯。", "LLP 一、“总则”=[(一)“建立机制”(建立机制。)(架灯。)]")]
    [InlineData("一、总则\n（一）建立机制。\n责任单位：甲局\n（二）架灯。", "LLPL 一、“总则”=[(一)“建立机制”(建立机制。)(:责任单位:甲局) (二)“架灯”=]")]
    [InlineData("一、总则\n（一）建立机制。\n1.架灯。\n种树。", "LLLP 一、“总则”=[(一)“建立机制”=[1.(架灯。)(种树。)]]")]
    [InlineData("（一）建桥\n1.内容：架灯。\n2.责任单位：甲局\n3.完成时限：年底前\n（二）修路\n1.内容：铺石。", "LLLLLL (一)“建桥”=(:责任单位:甲局)(:完成时限:年底前)[1.(内容:架灯。)] (二)“修路”=[1.(内容:铺石。)]")]
    [InlineData("1.责任单位：甲局\n2.责任单位：乙局", "LL 1.(:责任单位:甲局) 2.(:责任单位:乙局)")] // below no item
    [InlineData("任务一：建桥\n（一）架灯。\n任务二：修路\n（一）铺石。", "LLLL 任务一:“建桥”=[(一)“架灯”=] 任务二:“修路”=[(一)“铺石”=]")]
    [InlineData("（一）建桥\n任务一：架灯\n任务二：种树\n（二）修路\n任务一：铺石\n任务二：挖渠", "LLLLLL (一)“建桥”=[任务一:“架灯”= 任务二:“种树”=] (二)“修路”=[任务一:“铺石”= 任务二:“挖渠”=]")]
    public void Paragraphs_without_a_label(string text, string expected) => OutlineText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("一、总则\n建桥。\n特此通知。\n甲市人民政府\n2023年5月6日", "LPBBB 一、“总则”=(建桥。)")]
    [InlineData("一、总则\n建桥。\n甲市人民政府\n2023年5月6日", "LPBB 一、“总则”=(建桥。)")]
    [InlineData("一、总则\n建桥。\n2023年5月6日", "LPB 一、“总则”=(建桥。)")]
    [InlineData("一、总则\n建桥。\n甲市人民政府\n202356", "LPBB 一、“总则”=(建桥。)")] // its marks were lost
    [InlineData("一、总则\n建桥。\n甲市人民政府\n202340", "LPPP 一、“总则”=(建桥。)(甲市人民政府)(202340)")]
    [InlineData("一、总则\n建桥。\n甲市人民政府。\n2023年5月6日", "LPPB 一、“总则”=(建桥。)(甲市人民政府。)")]
    [InlineData("一、总则\n建桥。\n1.甲市人民政府\n2023年5月6日", "LPLB 一、“总则”=(建桥。)[1.(甲市人民政府)]")]
    [InlineData("一、总则\n建桥。\n甲市人民政府甲市人民政府甲市人民政府甲市人民政府甲市人民政府\n2023年5月6日", "LPBB 一、“总则”=(建桥。)")]
    [InlineData("一、总则\n建桥。\n甲市人民政府甲市人民政府甲市人民政府甲市人民政府甲市人民政府办\n2023年5月6日", "LPPB 一、“总则”=(建桥。)(甲市人民政府甲市人民政府甲市人民政府甲市人民政府甲市人民政府办)")] // no name is so long
    [InlineData("一、总则\n建桥。\n甲局\n乙局\n丙局\n2023年5月6日", "LPBBBB 一、“总则”=(建桥。)")]
    [InlineData("一、总则\n建桥。\n甲局\n乙局\n丙局\n丁局\n2023年5月6日", "LPPBBBB 一、“总则”=(建桥。)(甲局)")]
    [InlineData("一、总则\n建桥。\n抄送：乙办。\n甲市人民政府", "LPBB 一、“总则”=(建桥。)")]
    [InlineData("一、总则\n建桥。\n抄送：乙办。\n甲市人民政府\n一、又一则\n架灯。", "LPBBLP 一、“总则”=(建桥。) 2/一、“又一则”=(架灯。)")]
    [InlineData("一、总则\n建桥。\n抄送：乙办。\n第一章 又一则\n架灯。", "LPBLP 一、“总则”=(建桥。) 2/第一章“又一则”=(架灯。)")]
    [InlineData("一、总则\n建桥。\n抄送：乙办。\n第一部分 又一则\n架灯。", "LPBLP 一、“总则”=(建桥。) 2/第一部分“又一则”=(架灯。)")]
    [InlineData("一、总则\n建桥。\n抄送：乙办。\n二、又一则\n架灯。", "LPBBB 一、“总则”=(建桥。)")]
    [InlineData("一、总则\n建桥。\n抄送：乙办。\n（一）又一则\n架灯。", "LPBBB 一、“总则”=(建桥。)")]
    [InlineData("一、总则\n建桥。\n抄送：乙办。\n附件1\n一、又一则\n架灯。", "LPBALP 一、“总则”=(建桥。) +一、“又一则”=(架灯。)")]
    public void What_closes_a_document(string text, string expected) => OutlineText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("一、总则\n建桥。\n附件1\n任务表\n一、架灯\n种树。\n附件2\n1.挖渠。", "LPAALPAL 一、“总则”=(建桥。) +一、“架灯”=(种树。) +2/1.(挖渠。)")]
    [InlineData("附件1\n一、架灯\n种树。", "FLP 一、“架灯”=(种树。)")] // the text itself was sent as an annex
    [InlineData("一、总则\n建桥。\n附件：任务表\n架灯。", "LPAP 一、“总则”=(建桥。)(架灯。)")]
    [InlineData("一、总则\n1.建桥。（责任单位：甲局）\n附件1\n任务表\n责任清单\n1.架灯。\n种树。", "LLAAALP 一、“总则”=[1.(建桥。(责任单位:甲局))] +1.(架灯。)(种树。)")]
    [InlineData("一、总则\n建桥。\n附件1\n任务\t责任单位\n架灯\t甲局", "LPAHC 一、“总则”=(建桥。) +(架灯){Units 甲局}")]
    public void Annexes_stand_beside_the_body(string text, string expected) => OutlineText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("一、总则\n1.建桥。\n2024年工作安排\n一、又一则\n2.架灯。", "LLPLL (2024年工作安排)一、“总则”=[1.(建桥。)] 2/一、“又一则”=[2/2.(架灯。)]")]
    [InlineData("一、总则\n1.建桥。\n2024年工作安排\n第一章 又一则\n2.架灯。", "LLPLL (2024年工作安排)一、“总则”=[1.(建桥。)] 2/第一章“又一则”=[2/2.(架灯。)]")]
    [InlineData("一、总则\n1.建桥。\n2024年工作安排\n第一部分 又一则\n2.架灯。", "LLPLL (2024年工作安排)一、“总则”=[1.(建桥。)] 2/第一部分“又一则”=[2/2.(架灯。)]")]
    [InlineData("一、总则\n1.建桥。\n2024年工作安排\n（一）又一则\n2.架灯。", "LLPLL 一、“总则”=[1.(建桥。)(2024年工作安排)[(一)“又一则”=[2.(架灯。)]]]")]
    [InlineData("一、总则\n1.建桥。\n2024年工作安排\n二、又一则\n2.架灯。", "LLPLL 一、“总则”=[1.(建桥。)(2024年工作安排)] 二、“又一则”=[2.(架灯。)]")]
    [InlineData("一、总则\n1.建桥。\n2024年工作安排。\n一、又一则\n2.架灯。", "LLPLL 一、“总则”=[1.(建桥。)(2024年工作安排。)] 2/一、“又一则”=[2/2.(架灯。)]")]
    [InlineData("一、总则\n1.建桥。\n2024年工作安排\n架灯。\n一、又一则", "LLPPL 一、“总则”=[1.(建桥。)(2024年工作安排)(架灯。)] 2/一、“又一则”=")]
    public void A_title_of_what_follows_closes_the_item_above(string text, string expected) => OutlineText.Of(text).ShouldBe(expected);
}
