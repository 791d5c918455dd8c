using LawGov.Analysis.PlanComparison;
using LawGov.Model;

namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>Which part of an item another item speaks of.</summary>
public class PartRulerTests
{
    private const string Whole = "建立执法案卷评查制度，每年评查不少于2次。规范政府合同管理，建立合同台账不少于3本；办理热线工单，按期办结率达到90%。";

    [Theory]
    [InlineData("不少于2次", 0, true)]
    [InlineData("不少于3本", 0, false)]
    [InlineData("不少于2次", 1, false)]
    [InlineData("不少于3本", 1, true)]
    [InlineData("90%", 2, true)] // the sentence behind a semicolon
    [InlineData("90%", 0, false)]
    [InlineData("90%", 1, false)]
    [InlineData("不少于2次", 3, false)]
    [InlineData("不在其中", 3, true)] // words that the item does not have are kept
    public void Sentences_that_the_other_item_speaks_of(string words, int other, bool expected)
    {
        var ruler = new ItemAligner([Item(Whole)], Others, default).Ruler();
        ruler.SpeaksOf(Whole, words, other, otherIsA: false).ShouldBe(expected);
        var turned = new ItemAligner(Others, [Item(Whole)], default).Ruler();
        turned.SpeaksOf(Whole, words, other, otherIsA: true).ShouldBe(expected);
    }

    /// <summary>One side has each target twice: what both have is taken away, and what is left stands beside what is left.</summary>
    [Theory]
    [InlineData("抽查不少于2次，复查不少于2次", "抽查不少于2次", "2>次")]
    [InlineData("抽查不少于2次，复查不少于4次，再查不少于2次", "抽查不少于2次，复查不少于6次", "2>6次 4>次")]
    [InlineData("抽查不少于2次，复查不少于2次", "抽查不少于2次，复查不少于2次", "")]
    public void What_both_have_is_taken_away_one_for_one(string before, string after, string expected)
    {
        const string text = "建立涉企检查备案制度，检查计划报同级司法行政部门备案";
        const string hotline = "办理热线工单。市民热线工单按期办结，定期分析高频投诉。";
        var pair = PlanComparer.Default.Compare(MadeUpPlan.Of(2025, $"{text}，{before}。（责任单位：县司法局）", hotline), MadeUpPlan.Of(2025, $"{text}，{after}。（责任单位：县司法局）", hotline)).Pairs[0];
        string.Join(' ', pair.Changes.Targets.Select(t => $"{t.A}>{t.B}{t.Unit}")).ShouldBe(expected);
    }

    [Fact]
    public void Articles_of_an_outline_are_not_null()
    {
        var report = PlanComparer.Default.Compare(MadeUpPlan.Of(2024, Whole), MadeUpPlan.Of(2025, Whole));
        var articles = new Dictionary<string, int?>();
        Should.Throw<ArgumentNullException>(() => report.WithOutline(null!, articles, articles)).ParamName.ShouldBe("outlineId");
        Should.Throw<ArgumentNullException>(() => report.WithOutline("o", null!, articles)).ParamName.ShouldBe("a");
        Should.Throw<ArgumentNullException>(() => report.WithOutline("o", articles, null!)).ParamName.ShouldBe("b");
    }

    private static List<ComparedItem> Others =>
    [
        Item("建立执法案卷评查制度，每年评查不少于4次。"), Item("规范政府合同管理，建立合同台账不少于5本。"), Item("办理热线工单，按期办结率达到95%。"), Item("植树造林三千亩，抚育中幼林。"),
    ];

    private static ComparedItem Item(string text) => new(new ItemReference("1", new SourceSpan(0, text.Length), text), text, [], [], []);
}
