using LawGov.Analysis.PlanComparison;

namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>What changed between an item and its counterpart beside the wording: units, deadlines, targets.</summary>
public class PairChangesTests
{
    private const string Text = "建立涉企检查备案制度，检查计划报同级司法行政部门备案";
    private const string Other = "办理热线工单。市民热线工单按期办结，定期分析高频投诉。（责任单位：县信访局）";

    [Theory]
    [InlineData("，2025年6月底前完成", "，2025年6月底前完成", "")]
    [InlineData("，2025年6月底前完成", "，2025年9月底前完成", "2025-06-30>2025-09-30")]
    [InlineData("，2025年6月底前完成", "", "2025-06-30>")]
    [InlineData("", "，2025年9月底前完成", ">2025-09-30")]
    [InlineData("，2025年3月底前启动，2025年6月底前完成", "，2025年6月底前完成", "2025-03-31>")] // what both have is no change
    [InlineData("，2025年3月底前启动，2025年6月底前完成", "，2025年6月底前启动，2025年8月底前完成", "2025-03-31>2025-08-31")]
    [InlineData("，长期坚持", "", "")] // without a date
    public void Deadlines(string before, string after, string expected) =>
        string.Join(' ', Changes(before, after).Deadlines.Select(d => $"{d.A:yyyy-MM-dd}>{d.B:yyyy-MM-dd}")).ShouldBe(expected);

    [Theory]
    [InlineData("，抽查不少于2次", "，抽查不少于2次", "")]
    [InlineData("，抽查不少于2次", "，抽查不少于3次", "2>3次")]
    [InlineData("，抽查不少于2次", "", "2>次")]
    [InlineData("", "，抽查不少于3次", ">3次")]
    [InlineData("，抽查不少于2次", "，抽查率达到80%以上", "2>次 >80%")] // another measure is another target
    [InlineData("，抽查不少于2次，复查不少于4次", "，抽查不少于4次", "2>次")]
    [InlineData("，抽查不少于2次", "，抽查不少于4次，复查不少于6次", "2>4次 >6次")]
    public void Targets(string before, string after, string expected) =>
        string.Join(' ', Changes(before, after).Targets.Select(t => $"{t.A}>{t.B}{t.Unit}")).ShouldBe(expected);

    [Theory]
    [InlineData("市信用中心", "县信用中心", "")] // a level word in front is no other body
    [InlineData("市信用中心", "信用中心", "")]
    [InlineData("区委", "区委", "")]
    [InlineData("自治区信用中心", "信用中心", "")]
    [InlineData("信用中心", "诚信中心", "诚信中心-信用中心")]
    [InlineData("县司法局、县司法局", "县财政局", "县财政局-县司法局")] // each once
    public void Units(string before, string after, string expected)
    {
        var changes = Changes("", "", before, after);
        var (added, removed) = (string.Join('、', changes.Others.Added), string.Join('、', changes.Others.Removed));
        (added + removed is "" ? "" : $"{added}-{removed}").ShouldBe(expected);
        changes.Leads.Added.ShouldBeEmpty();
    }

    private static PairChanges Changes(string before, string after, string unitsBefore = "县司法局", string unitsAfter = "县司法局") => PlanComparer.Default.Compare(
        MadeUpPlan.Of(2025, $"{Text}{before}。（责任单位：{unitsBefore}）", Other), MadeUpPlan.Of(2025, $"{Text}{after}。（责任单位：{unitsAfter}）", Other)).Pairs[0].Changes;
}
