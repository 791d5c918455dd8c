using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.Tests.PlanComparison;

public class PlanComparerTests
{
    private const string Review = "推行行政执法案卷评查。全县每年组织评查不少于2次，评查结果向各执法单位通报。（责任单位：县司法局）";
    private const string School = "落实会前学法制度。县政府常务会议学法全年不少于4次。（责任单位：县政府办公室）";
    private const string Contracts = "规范政府合同管理。建立县级政府合同台账，重大合同签订前开展法律审核。（牵头单位：县财政局；配合单位：县司法局）";
    private const string Mediation = "建好人民调解组织。乡镇调解委员会配备专职调解员，村居设立调解室。（责任单位：县司法局、各乡镇政府）";
    private const string Hotline = "办理热线工单。市民热线工单按期办结，定期分析高频投诉。（责任单位：县信访局）";
    private const string Trees = "植树造林三千亩，抚育中幼林。（责任单位：县林业局）";

    [Fact]
    public void Items_in_the_same_words_are_kept_and_have_no_other_counterpart()
    {
        var report = Compare([Review, School, Contracts, Mediation], [Review, School, Contracts, Mediation]);
        report.Pairs.Select(p => (p.A.Path, p.B.Path, p.Relation, p.Grade, p.Moved)).ShouldBe(
        [
            ("1", "1", PairRelation.Kept, PairGrade.Same, false), ("2", "2", PairRelation.Kept, PairGrade.Same, false),
            ("3", "3", PairRelation.Kept, PairGrade.Same, false), ("4", "4", PairRelation.Kept, PairGrade.Same, false),
        ]);
        report.OnlyInA.ShouldBeEmpty();
        report.OnlyInB.ShouldBeEmpty();
        report.Pairs.ShouldAllBe(p => !p.Changes.Any);
    }

    [Fact]
    public void What_only_one_side_has_is_dropped_or_new()
    {
        var report = Compare([Review, Hotline, School], [Review, School, Trees]);
        report.OnlyInA.Select(i => i.Item.Path).ShouldBe(["2"]);
        report.OnlyInB.Select(i => i.Item.Path).ShouldBe(["3"]);
        report.Summary.ShouldBe(new ComparisonSummary { Same = 2, Kept = 2, OnlyInA = 1, OnlyInB = 1 });
    }

    [Fact]
    public void What_neither_the_other_plan_nor_the_outline_has_is_told_apart()
    {
        var (a, b) = (MadeUpPlan.Of(2024, Review, School), MadeUpPlan.Of(2025, School, Contracts, Trees));
        var report = PlanComparer.Default.Compare(a, b);
        report.NeitherInOutline.ShouldBeEmpty();
        var outline = BuiltInOutlines.Outline2021;
        var judged = report.WithOutline(outline.Id, CoverageAnalyzer.Default.Analyze(a, outline).ArticlesByPath, CoverageAnalyzer.Default.Analyze(b, outline).ArticlesByPath);
        judged.NeitherInOutline.Select(i => i.Item.Path).ShouldBe(["3"]);
        judged.OnlyInA.Single().Outline!.Article.ShouldNotBeNull();
        judged.Pairs.ShouldBe(report.Pairs);
        PlanComparisonJson.Write(judged).ShouldContain($"\"outlineId\": \"{outline.Id}\"");
        PlanComparisonJson.Write(report).ShouldNotContain("outline");
        PlanComparisonText.Lines(judged).ShouldContain("Neither in the other plan nor in the outline: 1");
    }

    [Fact]
    public void An_item_in_other_words_is_reworded_and_its_changes_are_listed()
    {
        const string Later = "深入推行行政执法案卷评查工作。县司法局会同各执法单位每年评查不少于3次，2026年6月底前将评查结果通报各执法单位。（责任单位：县司法局）";
        var pair = Compare([Review, School, Mediation], [Later, School, Mediation]).Pairs[0];
        (pair.A.Path, pair.B.Path, pair.Relation, pair.Grade).ShouldBe(("1", "1", PairRelation.Reworded, PairGrade.Same));
        pair.Terms.ShouldContain(t => t.Contains("行政执法案卷评查", StringComparison.Ordinal));
        pair.Changes.Targets.ShouldBe([new TargetChange(2, 3, "次", Comparison.AtLeast)]);
        pair.Changes.Deadlines.Single().ShouldSatisfyAllConditions(d => d.A.ShouldBeNull(), d => d.B.ShouldBe(new DateOnly(2026, 6, 30)));
    }

    [Fact]
    public void An_item_in_two_is_split_and_two_in_one_are_merged()
    {
        const string Both = "推行行政执法案卷评查，全县每年组织评查不少于2次，评查结果向各执法单位通报。规范政府合同管理，建立县级政府合同台账，重大合同签订前开展法律审核。（责任单位：县司法局）";
        var split = Compare([Both, School, Hotline], [Review, Contracts, School, Hotline]);
        split.Pairs.Where(p => p.A.Path == "1").Select(p => (p.B.Path, p.Relation)).ShouldBe([("1", PairRelation.Split), ("2", PairRelation.Split)]);
        var merged = Compare([Review, Contracts, School, Hotline], [Both, School, Hotline]);
        merged.Pairs.Where(p => p.B.Path == "1").Select(p => (p.A.Path, p.Relation)).ShouldBe([("1", PairRelation.Merged), ("2", PairRelation.Merged)]);
    }

    [Fact]
    public void An_item_that_stands_elsewhere_is_moved()
    {
        var report = Compare([Review, School, Contracts, Mediation], [School, Contracts, Mediation, Review]);
        report.Pairs.Where(p => p.Moved).Select(p => p.A.Path).ShouldBe(["1"]);
    }

    [Theory]
    [InlineData("（责任单位：县司法局）", "（责任单位：县司法局、县财政局）", "", "", "县财政局", "")]
    [InlineData("（责任单位：县发展和改革委员会）", "（责任单位：县发改委）", "", "", "", "")]
    [InlineData("（责任单位：县工商局）", "（责任单位：县市场监管局）", "", "", "", "")]
    [InlineData("（牵头单位：县司法局；配合单位：县财政局）", "（牵头单位：县财政局；配合单位：县司法局）", "县财政局", "县司法局", "县司法局", "县财政局")]
    [InlineData("（责任单位：县司法局）", "（责任单位：县司法局、各部门）", "", "", "", "")]
    public void Units_are_compared_by_body(string before, string after, string leadsAdded, string leadsRemoved, string othersAdded, string othersRemoved)
    {
        const string Text = "建立涉企检查备案制度，检查计划报同级司法行政部门备案。";
        var changes = Compare([Text + before, Hotline], [Text + after, Hotline]).Pairs[0].Changes;
        string.Join('、', changes.Leads.Added).ShouldBe(leadsAdded);
        string.Join('、', changes.Leads.Removed).ShouldBe(leadsRemoved);
        string.Join('、', changes.Others.Added).ShouldBe(othersAdded);
        string.Join('、', changes.Others.Removed).ShouldBe(othersRemoved);
    }

    [Fact]
    public void A_decision_stands_whatever_the_wording_says()
    {
        var report = PlanComparer.Default.Compare(
            MadeUpPlan.Of(2024, Review, Hotline),
            MadeUpPlan.Of(2025, Review, Trees),
            [new PairDecision("1", "1", null, "another review"), new PairDecision("办理热线工单", "2", PairGrade.Overlapping), new PairDecision("9", "1", null)]);
        report.Pairs.Select(p => (p.A.Path, p.B.Path, p.Grade, p.IsDecided)).ShouldBe([("2", "2", PairGrade.Overlapping, true)]);
        report.UnusedDecisions.Select(d => d.A).ShouldBe(["9"]);
    }

    [Fact]
    public void Documents_without_items_compare_to_nothing()
    {
        var report = PlanComparer.Default.Compare(new PolicyDocument(), new PolicyDocument());
        report.Summary.ShouldBe(new ComparisonSummary());
    }

    [Fact]
    public void A_cancelled_comparison_ends() =>
        Should.Throw<OperationCanceledException>(() => PlanComparer.Default.Compare(MadeUpPlan.Of(2024, Review), MadeUpPlan.Of(2025, Review), null, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(-0.1, 0.5), InlineData(1.1, 0.5), InlineData(0.5, double.NaN)]
    public void Options_out_of_range_are_named(double likelihood, double share)
    {
        var fault = Should.Throw<ArgumentException>(() => new PlanComparer(new PlanComparisonOptions { MinimumLikelihood = likelihood, MinimumSameShare = share }));
        fault.Message.ShouldContain(likelihood is >= 0 and <= 1 ? nameof(PlanComparisonOptions.MinimumSameShare) : nameof(PlanComparisonOptions.MinimumLikelihood));
    }

    private static PlanComparisonReport Compare(string[] a, string[] b) => PlanComparer.Default.Compare(MadeUpPlan.Of(2024, a), MadeUpPlan.Of(2025, b));
}
