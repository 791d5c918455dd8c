using LawGov.Analysis.PlanComparison;
using LawGov.Model;

namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>Arguments, bounds of the options, and the date at which bodies are compared.</summary>
public class PlanComparerBoundsTests
{
    private const string Review = "推行行政执法案卷评查。全县每年组织评查不少于2次，评查结果向各执法单位通报。";
    private const string Reworded = "开展执法案卷评查。每年评查案卷不少于3次，结果通报各单位，并纳入年度考核。";
    private const string Hotline = "办理热线工单。市民热线工单按期办结，定期分析高频投诉。";

    [Fact]
    public void Nothing_is_refused()
    {
        var plan = MadeUpPlan.Of(2024, Review);
        Should.Throw<ArgumentNullException>(() => PlanComparer.Default.Compare(null!, plan)).ParamName.ShouldBe("a");
        Should.Throw<ArgumentNullException>(() => PlanComparer.Default.Compare(plan, null!)).ParamName.ShouldBe("b");
        Should.Throw<ArgumentNullException>(() => TakeUpReport.Of(null!)).ParamName.ShouldBe("comparisons");
        var fault = Should.Throw<ArgumentException>(() => TakeUpReport.Of([]));
        (fault.ParamName, fault.Message.StartsWith("There is no comparison to join.", StringComparison.Ordinal)).ShouldBe(("comparisons", true));
        Should.Throw<ArgumentNullException>(() => WordDifference.Of(null!, "")).ParamName.ShouldBe("a");
        Should.Throw<ArgumentNullException>(() => WordDifference.Of("", null!)).ParamName.ShouldBe("b");
    }

    /// <summary>The likelihood of a pair is enough for it, and a little more is not.</summary>
    [Fact]
    public void The_least_likelihood_is_inclusive()
    {
        var (a, b) = (MadeUpPlan.Of(2024, Review, Hotline), MadeUpPlan.Of(2025, Reworded, Hotline));
        var score = Pair(a, b, new()).Score.Value;
        Compare(a, b, new() { MinimumLikelihood = score }).Pairs.Count.ShouldBe(2);
        Compare(a, b, new() { MinimumLikelihood = Math.BitIncrement(score) }).Pairs.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(0, PairGrade.Same)]
    [InlineData(1, PairGrade.Overlapping)]
    public void The_grade_is_told_by_what_both_demand(double leastShare, PairGrade expected) =>
        Pair(MadeUpPlan.Of(2024, Review, Hotline), MadeUpPlan.Of(2025, Reworded, Hotline), new() { MinimumSameShare = leastShare }).Grade.ShouldBe(expected);

    [Fact]
    public void What_a_person_decided_goes_before_the_wording()
    {
        var (a, b) = (MadeUpPlan.Of(2024, Review, Hotline), MadeUpPlan.Of(2025, Review, Hotline));
        var pair = PlanComparer.Default.Compare(a, b, [new PairDecision("1", "1", PairGrade.Overlapping)]).Pairs[0];
        (pair.Grade, pair.IsDecided).ShouldBe((PairGrade.Overlapping, true));
    }

    /// <summary>法制办 ended in 2018 and 司法局 took its work: seen from a later document they are one body, whichever side that stands on.</summary>
    [Theory]
    [InlineData(2016, 2023, false)]
    [InlineData(2023, 2016, false)]
    [InlineData(2016, null, true)]
    [InlineData(null, 2016, true)]
    [InlineData(null, 2023, false)]
    [InlineData(2016, 2017, true)]
    public void Bodies_are_those_of_the_later_document(int? yearA, int? yearB, bool isChange)
    {
        var a = Dated(MadeUpPlan.Of(2024, $"{Review}（责任单位：县政府法制办）", Hotline), yearA);
        var b = Dated(MadeUpPlan.Of(2024, $"{Review}（责任单位：县司法局）", Hotline), yearB);
        PlanComparer.Default.Compare(a, b).Pairs[0].Changes.Others.Any.ShouldBe(isChange);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void Changes_of_units_alone_are_changes(bool leads, bool others, bool expected)
    {
        var change = new UnitChanges(["县财政局"], []);
        new PairChanges(leads ? change : UnitChanges.None, others ? change : UnitChanges.None, [], []).Any.ShouldBe(expected);
    }

    [Fact]
    public void Deadlines_and_targets_alone_are_changes()
    {
        (PairChanges.None with { Deadlines = [new DeadlineChange(null, null, "年底")] }).Any.ShouldBeTrue();
        (PairChanges.None with { Targets = [new TargetChange(1, 2, "次", Comparison.AtLeast)] }).Any.ShouldBeTrue();
    }

    private static PolicyDocument Dated(PolicyDocument document, int? year) => document with { Period = null, PublishedOn = null, SignedOn = year is { } y ? new DateOnly(y, 3, 1) : null };

    private static PlanComparisonReport Compare(PolicyDocument a, PolicyDocument b, PlanComparisonOptions options) => new PlanComparer(options).Compare(a, b);

    private static ItemPair Pair(PolicyDocument a, PolicyDocument b, PlanComparisonOptions options) => Compare(a, b, options).Pairs.Single(p => p.A.Path == "1");
}
