using LawGov.Analysis.PlanComparison;

namespace LawGov.Analysis.Tests.PlanComparison;

public class TakeUpReportTests
{
    private const string Review = "推行行政执法案卷评查，评查结果向各执法单位通报。（责任单位：县司法局）";
    private const string Contracts = "建立县级政府合同台账，重大合同签订前开展法律审核。（责任单位：县财政局）";
    private const string Trees = "植树造林三千亩，抚育中幼林。（责任单位：县林业局）";

    [Fact]
    public void It_tells_where_a_measure_is_taken_up_and_where_nowhere()
    {
        var upper = MadeUpPlan.Of(2024, Review, Contracts, Trees);
        var report = TakeUpReport.Of([PlanComparer.Default.Compare(upper, MadeUpPlan.Of(2024, Review)), PlanComparer.Default.Compare(upper, MadeUpPlan.Of(2024, Contracts, Review))]);
        report.Items.Select(i => string.Join(' ', i.TakenUpBy.Select(t => $"{t.Lower}:{t.Item.Path}"))).ShouldBe(["0:1 1:2", "1:1", ""]);
        report.TakenUpNowhere.Select(i => i.Item.Path).ShouldBe(["3"]);
    }

    [Fact]
    public void Comparisons_of_different_upper_plans_are_refused()
    {
        var lower = MadeUpPlan.Of(2024, Review);
        Should.Throw<ArgumentException>(() => TakeUpReport.Of([]));
        Should.Throw<ArgumentException>(() => TakeUpReport.Of([PlanComparer.Default.Compare(MadeUpPlan.Of(2024, Trees), lower), PlanComparer.Default.Compare(MadeUpPlan.Of(2024, Contracts), lower)]));
    }
}
