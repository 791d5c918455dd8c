namespace LawGov.Model.Tests.Validation;

/// <summary>The title of a document against what its text calls it: other years (5012), other writings (5013).</summary>
public class TitleRulesTests
{
    [Theory]
    [InlineData("《江海市优化服务工作方案（2023年）》", "江海市优化服务工作方案（2023年）", "一、甲事", "")]
    [InlineData("《江海市优化服务工作方案（2022年）》", "江海市优化服务工作方案（2023年）", "一、甲事", "5012@1")]
    [InlineData("《江海市优化服务工作规划（2022年）》", "江海市优化服务工作方案（2023年）", "一、甲事", "")] // another document
    [InlineData("《江海市优化服务工作方案（2023年）》", "江海市优化服务工作方案（2023年）", "一、落实《江海市优化服务工作方案（2022年）》", "")] // the one before, behind the head
    [InlineData("《江海市优化服务工作方案》", "江海市优化服务工作方案（2023年）", "一、甲事", "")]
    public void Notice_and_title_name_the_same_years(string cited, string title, string heading, string expected) =>
        RuleFindings.In($"江海市人民政府关于印发{cited}的通知\n江府〔2023〕12号\n2023年3月1日\n{title}\n{heading}\n1.建桥。（责任单位：市司法局）", 0, "5012").ShouldBe(expected);

    [Theory]
    [InlineData("2021—2025年", "到2025年，建成桥梁一百座。", "")]
    [InlineData("2021—2025年", "到2026年，建成桥梁一百座。", "5012@6")]
    [InlineData("2021—2025年", "到2026年，建成桥梁一百座。到2025年，建成桥梁五十座。", "")]
    [InlineData("2021—2025年", "到2030年，建成桥梁一百座。到2026年，建成桥梁五十座。", "5012@6")]
    [InlineData("2023年", "到2026年，建成桥梁一百座。", "")] // a plan of one year looks further
    [InlineData("2021—2025年", "2026年底前，建成桥梁一百座。", "")] // no goal
    public void Goals_lie_in_the_years_of_the_title(string years, string goal, string expected) =>
        RuleFindings.In($"江海市优化服务工作方案（{years}）\n江海市人民政府\n2021年3月1日\n江府〔2021〕1号\n一、总体目标\n{goal}\n二、甲事\n1.建桥。（责任单位：市司法局）", 0, "5012").ShouldBe(expected);

    [Theory]
    [InlineData("江海市优化服务工作方案（2023年）", "")]
    [InlineData("江海市优化服务工作方案(2023年)", "5013@2")]
    [InlineData("江海市优化服务\n工作方案（2023年）", "")] // over two lines
    [InlineData("江海市优化服务工作方案", "")]
    public void The_title_is_written_one_way(string written, string expected) =>
        RuleFindings.Of($"一、甲事\n落实{written}。\n1.建桥。（责任单位：市司法局）", "5013").ShouldBe(expected);
}
