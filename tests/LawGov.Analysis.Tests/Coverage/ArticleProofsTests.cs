using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class ArticleProofsTests
{
    // Of three items the first carries out articles 2 and 3, the second 2, the third 2 as surely as the first.
    private static readonly ItemMatch[] Matches = [Match((2, 0.5), (3, 0.25)), Match((2, 0.75)), Match((2, 0.5))];

    [Theory]
    [InlineData(1, 5, "2 [10..20) 0.75 支座更换[10..20) | 1 [0..10) 0.50 桥墩检测[0..10) | 3 [20..30) 0.50")]
    [InlineData(1, 2, "2 [10..20) 0.75 支座更换[10..20) | 1 [0..10) 0.50 桥墩检测[0..10)")]
    [InlineData(1, int.MaxValue, "2 [10..20) 0.75 支座更换[10..20) | 1 [0..10) 0.50 桥墩检测[0..10) | 3 [20..30) 0.50")]
    [InlineData(2, 5, "1 [0..10) 0.25 路灯巡查[0..10)")]
    [InlineData(0, 5, "")]
    public void The_items_that_carry_an_article_out_prove_it_with_its_own_terms(int article, int most, string expected) =>
        Show(Proofs(Matches, most).Of(article)).ShouldBe(expected);

    [Fact]
    public void One_article_leaves_nothing_to_the_next()
    {
        var proofs = Proofs(Matches, 5);
        Show(proofs.Of(1)).ShouldNotBeEmpty();
        Show(proofs.Of(2)).ShouldBe("1 [0..10) 0.25 路灯巡查[0..10)");
    }

    [Fact]
    public void Without_items_nothing_is_proved() => Proofs([], 5).Of(1).ShouldBeEmpty();

    private static ArticleProofs Proofs(IReadOnlyList<ItemMatch> matches, int most)
    {
        RankedItem[] items = [Item(0, "桥墩检测", "路灯巡查"), Item(1, "支座更换"), Item(2, "灯杆刷漆")];
        return new ArticleProofs([.. items.Take(matches.Count)], matches, StreetOutline.Index, new EvidenceFinder(StreetOutline.Index, null), most);
    }

    private static RankedItem Item(int number, params string[] terms) =>
        StreetOutline.Ranked(new PlanItem($"{number + 1}", "", "", "", new SourceSpan(10 * number, 10)), [0, 4, 2], [.. terms.Select(StreetOutline.Term)]);

    private static ItemMatch Match(params (int Number, double Score)[] articles) =>
        new("1", default, articles[0].Number, articles.Select(a => new ArticleMatch(a.Number, new Score(a.Score))).ToValueList(), Score.One);

    private static string Show(IEnumerable<Evidence> evidence) => string.Join(" | ", evidence.Select(StreetOutline.Show));
}
