namespace LawGov.Model.Tests.Structuring;

/// <summary>Title and preamble of a second plan end the last item of the first; they stand below no division.</summary>
public class NextPlanTests
{
    [Theory]
    [InlineData("一、任务\n1.建桥。（甲局负责）\n乙县2023年工作要点\n为建好桥梁，制定本要点。\n一、任务\n1.架灯。", "LLPPLL 一、“任务”=[1.(建桥。(甲局负责))] (乙县2023年工作要点)(为建好桥梁,制定本要点。) 2/一、“任务”=[2/1.(架灯。)]")]
    [InlineData("一、任务\n1.建桥。\n乙县建桥实施方案（2021-2023年）\n一、任务\n1.架灯。", "LLPLL 一、“任务”=[1.(建桥。)] (乙县建桥实施方案(2021-2023年)) 2/一、“任务”=[2/1.(架灯。)]")]
    [InlineData("一、任务\n建好桥梁。\n乙县人民政府办公室\n乙县工作措施\n根据有关规定，制定本措施。\n下列事项由有关单位办理。\n一、任务", "LPPPPPL 一、“任务”=(建好桥梁。) (乙县人民政府办公室)(乙县工作措施)(根据有关规定,制定本措施。)(下列事项由有关单位办理。) 2/一、“任务”=")]
    [InlineData("第一章 总则\n第一条 建桥。\n乙县桥梁管理办法\n为建好桥梁，制定本办法。\n第一章 总则\n第一条 架灯。", "LLPPLL 第一章“总则”=[第一条“建桥”=] (乙县桥梁管理办法)(为建好桥梁,制定本办法。) 2/第一章“总则”=[2/第一条“架灯”=]")]
    [InlineData("一、任务\n1.建桥。\n完善工作方案\n架好灯。\n二、保障", "LLPPL 一、“任务”=[1.(建桥。)(完善工作方案)(架好灯。)] 二、“保障”=")] // the numbers go on
    [InlineData("一、任务\n1.建桥。\n工作方案。\n架好灯。\n一、任务", "LLPPL 一、“任务”=[1.(建桥。)(工作方案。)(架好灯。)] 2/一、“任务”=")] // a sentence
    [InlineData("一、任务\n（一）建桥。\n重点工作任务\n架好灯。\n1.架灯。", "LLPPL 一、“任务”=[(一)“建桥”(建桥。)(重点工作任务)(架好灯。)[1.(架灯。)]]")] // no outermost division
    public void Next_plan_ends_the_one_before(string text, string expected) => OutlineText.Of(text).ShouldBe(expected);
}
