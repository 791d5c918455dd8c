using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Parsing;

/// <summary>Where reports turn to what comes next.</summary>
public class ForthcomingTests
{
    [Theory]
    [InlineData("桐溪县水务局2024年工作总结\n一、主要成效\n建成泵站3座。\n二、下一步工作打算\n（一）改造管网20公里。\n桐溪县水务局\n2024年12月20日", "二、下一步工作打算\n（一）改造管网20公里。")]
    [InlineData("桐溪县2024年工作总结和2025年工作思路\n一、2024年工作情况\n造林2万亩。\n二、2025年工作思路\n造林3万亩。\n三、经费需求\n增加经费。", "二、2025年工作思路\n造林3万亩。")]
    [InlineData("桐溪县林业局2024年工作总结\n一、造林成效明显。造林2万亩。\n2025年工作安排\n一、造林3万亩。\n二、育苗50万株。", "2025年工作安排\n一、造林3万亩。\n二、育苗50万株。")]
    [InlineData("桐溪县2024年法治政府建设情况报告\n一、主要做法\n评查案卷80件。\n下一步，我县将开展执法培训。\n二、存在的不足\n力量薄弱。", "下一步，我县将开展执法培训。")]
    [InlineData("2025年政府工作报告\n（2025年1月8日在桐溪县第十八届人民代表大会第五次会议上）\n一、2024年工作回顾\n新建公路60公里。\n二、2025年目标任务\n新建公路80公里。", "二、2025年目标任务\n新建公路80公里。")]
    public void Is_marked_in_a_report(string text, string part) => PolicyDocumentParser.Default.Parse(text).Document.Forthcoming!.Value.In(text).ToString().ShouldBe(part);

    [Theory]
    [InlineData("桐溪县2024年法治政府建设情况报告\n一、2024年重点工作\n评查案卷80件。\n二、2024年工作安排完成情况\n按期完成。")]
    [InlineData("桐溪县2025年法治政府建设工作要点\n一、下一步工作安排\n1.评查案卷。（责任单位：县司法局）")]
    [InlineData("桐溪县林业局2024年工作总结\n一、明确今年的任务，落实到每一个乡镇，做到明年、后年都有人管护，造林不留死角\n造林2万亩。")]
    public void Is_none_in_plans_and_reports_that_only_look_back(string text) => PolicyDocumentParser.Default.Parse(text).Document.Forthcoming.ShouldBeNull();

    [Fact]
    public void A_report_with_plans_behind_has_points_and_figures_and_no_tasks()
    {
        var document = PolicyDocumentParser.Default.Parse("桐溪县2024年工作总结\n一、主要成效\n一是水利有新进展。建成泵站3座。二是林业有新提升。造林2万亩。\n二、2025年打算\n1.改造管网20公里。").Document;
        document.Tasks.ShouldBeEmpty();
        document.Sections[0].Sections.Select(s => s.Title).ShouldBe(["水利有新进展", "林业有新提升"]);
        document.Figures.Select(f => f.Value).ShouldBe([3, 20_000, 20]);
    }
}
