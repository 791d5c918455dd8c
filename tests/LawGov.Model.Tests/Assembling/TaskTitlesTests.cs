using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Assembling;

/// <summary>What names a task, and what is only its text.</summary>
public class TaskTitlesTests
{
    [Theory]
    [InlineData("1.修建滨河步道。铺设透水砖。（甲局）", "修建滨河步道")]
    [InlineData("1.修建滨河步道。（甲局）", "-")] // all there is
    [InlineData("1.修建滨河步道（甲局）。", "-")]
    [InlineData("1.修建滨河步道（甲局）", "-")]
    [InlineData("1.修建滨河步道。\n责任单位：甲局", "-")]
    [InlineData("1.修建滨河步道。\n由甲局、乙局按职责分工负责", "-")]
    [InlineData("1.修建滨河步道。（甲局）\n（1）铺设透水砖。（乙局）", "修建滨河步道;-")] // above others it is a heading
    [InlineData("（一）修建滨河步道（甲局）", "修建滨河步道")] // a heading has no mark
    [InlineData("（一）修建滨河步道\n责任单位：甲局。", "修建滨河步道")]
    [InlineData("（一）修建滨河步道（甲局）。", "-")]
    [InlineData("（一）修建滨河步道。（甲局）", "-")]
    [InlineData("（一）修建滨河步道，铺设透水砖。（甲局）", "-")]
    [InlineData("（一）修建滨河步道，方便市民出行。铺设透水砖。（甲局）", "修建滨河步道，方便市民出行")]
    [InlineData("（一）修建滨河步道，铺设透水砖，更换护栏路灯，补种行道树木，方便沿河两岸市民出行和游客观光。每季度检查。（甲局）", "-")] // too long to name anything
    [InlineData("（一）修建步道\n铺设透水砖，更换护栏。（甲局）", "修建步道")]
    [InlineData("（一）修建步道\n分段施工。铺设透水砖，更换护栏。（甲局）", "修建步道")]
    [InlineData("（一）修建步道\n分段组织施工。铺砖。（甲局）\n补种行道树木。换土。（乙局）", "分段组织施工;补种行道树木")] // each paragraph is a task
    [InlineData("（一）修建步道\n分段组织施工。铺砖。（甲局）\n补种行道树木。（乙局）", "分段组织施工;-")]
    [InlineData("（一）修建步道\n分段组织施工。铺砖。（甲局）\n补种行道树木。换土。（乙局）\n（二）亮化\n更换老旧路灯。接线。（甲局）\n（三）保洁\n清扫，冲洗。（甲局）", "分段组织施工;补种行道树木;更换老旧路灯;保洁")] // as in the sections beside it
    public void Titles(string items, string expected)
    {
        var units = items.Replace("（甲局）", "（甲局牵头）", StringComparison.Ordinal).Replace("（乙局）", "（乙局牵头）", StringComparison.Ordinal).Replace("甲局", "县交通局", StringComparison.Ordinal).Replace("乙局", "县住建局", StringComparison.Ordinal);
        var document = PolicyDocumentParser.Default.Parse($"岭西县2024年工作要点\n一、任务\n{units}\n二、要求\n（一）督查\n1.甲。\n").Document;
        string.Join(';', document.Tasks.Select(t => t.Title ?? "-")).ShouldBe(expected);
    }
}
