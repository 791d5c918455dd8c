using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Assembling;

/// <summary>Where a report of 2022 turns to what comes next: the lines of that part, / between them.</summary>
public class ForthcomingPartTests
{
    private const string Title = "湖口县2022年法治政府建设情况报告";

    [Theory]
    [InlineData("下一步工作 下步工作 下阶段工作 下一阶段工作 今后工作 明年工作 来年工作 下一年工作 下年度工作")]
    [InlineData("工作思路 工作打算 工作安排 工作计划 工作谋划 工作展望 工作举措 意见建议")]
    [InlineData("2023年重点工作 2023年工作重点 2023年主要任务 2023年工作任务 2023年目标任务 2023年工作目标 2023年工作")]
    public void Headings_of_what_comes_next(string headings)
    {
        foreach (var heading in headings.Split(' ')) Forthcoming($"一、主要工作\n建桥。\n二、{heading}\n修路。").ShouldBe($"二、{heading}/修路。", heading);
    }

    [Theory]
    [InlineData("存在问题 重点工作 工作重点 主要任务 工作任务 目标任务 工作目标 2022年重点工作 2022年工作打算 2021年工作安排")]
    [InlineData("下一步要把桥梁道路河道绿化亮化净化美化各项工作做得更好些")] // a sentence
    public void Headings_of_what_was_done(string headings)
    {
        foreach (var heading in headings.Split(' ')) Forthcoming($"一、主要工作\n建桥。\n二、{heading}\n修路。").ShouldBe("", heading);
    }

    [Theory]
    [InlineData("一、主要工作\n建桥。\n二、下一步打算\n修路。\n三、附注\n架灯。", "二、下一步打算/修路。")] // up to the next beside it
    [InlineData("一、主要工作\n建桥。\n二、下一步打算\n（一）修路\n平整。\n（二）架灯\n通电。", "二、下一步打算/（一）修路/平整。/（二）架灯/通电。")]
    [InlineData("一、主要工作\n（一）建桥\n打桩。\n（二）下一步打算\n修路。\n（三）其他\n架灯。", "（二）下一步打算/修路。")]
    [InlineData("一、主要工作\n建桥。\n下一步，我局将修好道路。\n并架灯。", "下一步，我局将修好道路。/并架灯。")]
    [InlineData("一、主要工作\n建桥。\n下一步，我局将修好道路。\n二、存在问题\n桥少。", "下一步，我局将修好道路。")]
    [InlineData("一、主要工作\n建桥。\n2023年工作安排\n修路。\n一、架灯\n通电。", "2023年工作安排/修路。/一、架灯/通电。")] // below a bare line to the end
    [InlineData("一、主要工作\n（一）工作打算\n建桥。\n（二）存在问题\n桥少。", "")] // not of the outermost
    [InlineData("一、主要工作\n建桥。", "")]
    public void The_part_reaches_as_far_as_its_heading(string text, string expected) => Forthcoming(text).ShouldBe(expected);

    [Theory]
    [InlineData("湖口县2022年法治政府建设工作方案", "")] // a plan is all about what comes
    [InlineData("湖口县法治政府建设情况报告", "二、2023年工作打算/修路。")] // of no year
    [InlineData("湖口县2022年工作总结及2023年工作计划", "二、2023年工作打算/修路。")]
    [InlineData("湖口县关于2022年工作总结和2023年工作计划的报告", "二、2023年工作打算/修路。")]
    public void Other_documents(string title, string expected) => Forthcoming("一、主要工作\n建桥。\n二、2023年工作打算\n修路。", title).ShouldBe(expected);

    private static string Forthcoming(string text, string title = Title)
    {
        var source = $"{title}\n{text}";
        return PolicyDocumentParser.Default.Parse(source).Document.Forthcoming is { } span ? span.In(source).ToString().Replace('\n', '/') : "";
    }
}
