using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LawGov.Generation.Measuring;
using LawGov.Generation.Plans;
using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Generation;

/// <summary>The truth of generated plans against their reading.</summary>
public class GeneratedPlanTests
{
    /// <summary>Plans that every test run reads; the command beside the generator reads as many as wanted.</summary>
    private const int Plans = 2000;

    public static TheoryData<ClauseForm, LayoutForm> Styles
    {
        get
        {
            var data = new TheoryData<ClauseForm, LayoutForm>();
            foreach (var clauses in Enum.GetValues<ClauseForm>())
                foreach (var layout in Enum.GetValues<LayoutForm>()) data.Add(clauses, layout);
            return data;
        }
    }

    [Property(MaxTest = 300)]
    public Property A_plan_is_read_as_it_was_written() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<int>().Select(i => PlanGenerator.Generate((ulong)i)).Where(plan => !IsRagged(plan)).ToArbitrary(),
        plan => PlanScore.Of(plan, PolicyDocumentParser.Default.Parse(plan.Text).Document).IsPerfect.Label($"plan {plan.Seed}: {plan.Style}"));

    [Theory, MemberData(nameof(Styles))]
    public void Every_form_is_read_in_every_layout(ClauseForm clauses, LayoutForm layout)
    {
        if (layout == LayoutForm.Ragged || layout == LayoutForm.Wrapped && IsField(clauses)) return;
        foreach (var numbering in Enum.GetValues<NumberingForm>())
        {
            foreach (var width in Enum.GetValues<PunctuationWidth>())
            {
                var plan = PlanGenerator.Generate((ulong)((int)clauses * 1000 + (int)numbering * 10 + (int)width), new PlanStyle(numbering, clauses, layout, width, "（）"));
                PlanScore.Of(plan, PolicyDocumentParser.Default.Parse(plan.Text).Document).IsPerfect.ShouldBeTrue($"{plan.Seed} {plan.Style}\n{plan.Text}");
            }
        }
    }

    [Fact]
    public void Broken_lines_cost_next_to_nothing()
    {
        var total = Enumerable.Range(0, Plans).Select(i => PlanGenerator.Generate((ulong)i))
            .Select(plan => PlanScore.Of(plan, PolicyDocumentParser.Default.Parse(plan.Text).Document)).Aggregate((a, b) => a + b);
        total.Precision.ShouldBeGreaterThan(0.999);
        total.Recall.ShouldBeGreaterThan(0.999);
        total.Texts.ShouldBeGreaterThan(total.Tasks * 999 / 1000);
        total.RightDeadlines.ShouldBeGreaterThan(total.ExpectedDeadlines * 995 / 1000);
    }

    [Fact]
    public void The_same_seed_gives_the_same_plan()
    {
        PlanGenerator.Generate(7).ShouldBe(PlanGenerator.Generate(7));
        PlanGenerator.Generate(7).Text.ShouldNotBe(PlanGenerator.Generate(8).Text);
    }

    /// <summary>Lines in pieces, and fields between them, can hide where a paragraph ends; these are measured, not promised.</summary>
    private static bool IsRagged(GeneratedPlan plan) =>
        plan.Style.Layout == LayoutForm.Ragged || plan.Style.Layout == LayoutForm.Wrapped && IsField(plan.Style.Clauses);

    private static bool IsField(ClauseForm clauses) => clauses is ClauseForm.OwnLines or ClauseForm.BracketedNoun;
}
