using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class RankedItemTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0.5)]
    [InlineData(2, 0)]
    public void A_share_is_of_the_best_score(int article, double expected) => StreetOutline.Ranked(Item(""), [4, 2, 0]).ShareOf(article).ShouldBe(expected);

    [Fact]
    public void Without_any_score_every_share_is_nought()
    {
        var ranked = StreetOutline.Ranked(Item(""), [0, 0]);
        (ranked.BestScore, ranked.ShareOf(0), ranked.ShareOf(1)).ShouldBe((0f, 0, 0));
        (StreetOutline.Ranked(Item(""), []) with { Scores = new float[] { 3 } }).ShareOf(0).ShouldBe(0);
    }

    [Fact]
    public void No_share_is_above_one() => (StreetOutline.Ranked(Item(""), [4]) with { Scores = new float[] { 5 } }).ShareOf(0).ShouldBe(1);

    [Theory]
    // The logarithm of one more than the score of the best article, less that of the best matter outside.
    [InlineData(0, 0, 0)]
    [InlineData(3, 0, 1.386)]
    [InlineData(0, 3, -1.386)]
    [InlineData(3, 1, 0.693)]
    public void The_lead_is_that_of_the_best_article_over_matters_outside(float best, float outside, double expected) =>
        StreetOutline.Ranked(Item(""), [best], outside: new OutsideEvidence(3, outside, 0, 0, 0)).Lead.ShouldBe(expected, 0.001);

    [Fact]
    public void Each_term_is_listed_once_where_it_stands_first()
    {
        var items = RankedItem.RankAll([Item("支座更换，每月桥面清洗，再支座更换，再桥墩检测"), Item("天地玄黄"), Item("路灯巡查")], StreetOutline.Index, new CoverageMemory());
        items.Select(i => string.Join(' ', i.Terms.Select(StreetOutline.Index.Index.TermText))).ShouldBe(["支座更换 桥面清洗 桥墩检测", "", "路灯巡查"]);
        items.Select(i => i.Best[0].Provision).ShouldBe([1, 0, 2]);
        items.Select(i => (i.Best.Count, i.Scores.Count)).ShouldBe([(3, 3), (3, 3), (3, 3)]);
        items[0].BestScore.ShouldBe(items[0].Scores[1]);
        items[1].BestScore.ShouldBe(0);
    }

    [Fact]
    public void Title_and_heading_are_ranked_with_the_text()
    {
        var items = RankedItem.RankAll([Item("每月一次") with { Title = "路灯巡查" }, Item("每月一次") with { Heading = "桥面清洗" }, Item("每月一次")], StreetOutline.Index, new CoverageMemory());
        items.Select(i => i.BestScore > 0 ? i.Best[0].Provision : -1).ShouldBe([2, 1, -1]);
        items.ShouldAllBe(i => i.Terms.Count == 0);
    }

    [Fact]
    public void What_is_ranked_stays_while_more_is_ranked_in_the_same_memory()
    {
        using var memory = new CoverageMemory();
        var first = RankedItem.RankAll([Item("支座更换，每月桥面清洗"), Item("路灯巡查")], StreetOutline.Index, memory);
        var before = first.Select(Written).ToList();
        RankedItem.RankAll([.. Enumerable.Repeat(Item("灯杆刷漆，冲洗桥面，桥墩检测"), 2000)], StreetOutline.Index, memory).Select(Written).Distinct().Count().ShouldBe(1);
        first.Select(Written).ShouldBe(before);

        static string Written(RankedItem item) => $"{string.Join(' ', item.Terms)}|{string.Join(' ', item.Scores)}|{string.Join(' ', item.Best)}";
    }

    [Fact]
    public void No_items_have_no_rank() => RankedItem.RankAll([], StreetOutline.Index, new CoverageMemory()).ShouldBeEmpty();

    [Fact]
    public void It_stops_when_it_is_told_to() => Should.Throw<OperationCanceledException>(() => RankedItem.RankAll([Item("路灯巡查")], StreetOutline.Index, new CoverageMemory(), new CancellationToken(canceled: true)));

    private static PlanItem Item(string text) => new("1", "", text, "", new SourceSpan(0, text.Length));
}
