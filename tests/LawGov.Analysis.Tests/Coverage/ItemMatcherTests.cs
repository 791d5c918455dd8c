using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class ItemMatcherTests
{
    private static readonly PlanItem Item = new("二/3", "", "每月桥面清洗一次。", "", new SourceSpan(7, 9));

    [Theory]
    // Article:terms, best score first. The most probable one comes first, equals in the order of their scores.
    [InlineData("1:2 2:0", 0, "2 3")]
    [InlineData("2:0 1:2", 0, "2 3")]
    [InlineData("2:2 1:2", 0, "3 2")]
    [InlineData("1:2 2:2", 0, "2 3")]
    [InlineData("2:1 1:2 0:3", 0, "1 2 3")]
    // A share of one lists equals alone.
    [InlineData("1:2 2:2", 1, "2 3")]
    [InlineData("1:2 2:1.9", 1, "2")]
    public void Articles_come_most_probable_first(string ranked, double share, string expected)
    {
        var best = ranked.Split(' ').Select(r => r.Split(':')).Select(r => Candidate(int.Parse(r[0]), float.Parse(r[1]))).ToArray();
        var match = Match(best, new CoverageOptions { MinimumLikelihood = 0, MinimumShare = share });
        string.Join(' ', match.Articles.Select(a => a.Number)).ShouldBe(expected);
        match.Primary.ShouldBe(match.Articles[0].Number);
        match.Articles.Select(a => a.Score.Value).ShouldBeInOrder(SortDirection.Descending);
    }

    [Theory]
    [InlineData(-1e-9, 2)]
    [InlineData(1e-9, 1)]
    public void A_further_article_needs_its_share_of_the_best(double more, int expected)
    {
        ProvisionMatch[] best = [Candidate(1, 2), Candidate(2, 1)];
        var all = Match(best, new CoverageOptions { MinimumShare = 0 }).Articles;
        all.Count.ShouldBe(2);
        Match(best, new CoverageOptions { MinimumShare = (all[1].Score.Value / all[0].Score.Value) + more }).Articles.Count.ShouldBe(expected);
    }

    [Fact]
    public void An_item_has_a_counterpart_from_the_likelihood_that_is_asked_for()
    {
        ProvisionMatch[] best = [Candidate(1, 2)];
        var likelihood = Match(best, new CoverageOptions { MinimumLikelihood = 0 }).Likelihood.Value;
        likelihood.ShouldBeInRange(0.01, 0.99);
        Match(best, new CoverageOptions { MinimumLikelihood = likelihood }).Primary.ShouldBe(2);
        var local = Match(best, new CoverageOptions { MinimumLikelihood = Math.BitIncrement(likelihood) });
        (local.Primary, local.Articles.Count, local.Likelihood.Value).ShouldBe((null, 0, likelihood));
    }

    [Fact]
    public void What_shares_no_word_is_no_answer_even_where_everything_is_let_in()
    {
        var everything = new CoverageOptions { MinimumLikelihood = 0, MinimumShare = 0 };
        Match([Candidate(1, 2), Candidate(2, 0) with { Score = 0 }], everything).Articles.Select(a => a.Number).ShouldBe([2]);
        Match([Candidate(1, 0) with { Score = 0 }], everything).Primary.ShouldBeNull();
        Match([], everything).Primary.ShouldBeNull();
    }

    [Fact]
    public void The_likelihood_is_that_of_all_articles_together_and_falls_with_the_prior()
    {
        ProvisionMatch[] best = [Candidate(1, 2), Candidate(2, 1)];
        var match = Match(best, new CoverageOptions { MinimumShare = 0 });
        match.Likelihood.Value.ShouldBe(match.Articles.Sum(a => a.Score.Value), 1e-12);
        Match(best, new CoverageOptions(), prior: -0.5).Likelihood.Value.ShouldBeLessThan(match.Likelihood.Value);
    }

    [Fact]
    public void An_item_is_named_by_its_title_or_by_its_text()
    {
        var match = Match([Candidate(1, 2)], new CoverageOptions());
        (match.Path, match.Span, match.Title).ShouldBe(("二/3", new SourceSpan(7, 9), "每月桥面清洗一次。"));
        Match([Candidate(1, 2)], new CoverageOptions(), item: Item with { Title = "清洗" }).Title.ShouldBe("清洗");
    }

    [Fact]
    public void A_local_item_names_the_matter_outside_that_is_nearest()
    {
        var matter = StreetOutline.Index.MatterAt(StreetOutline.Outline.Articles.Count() + 1).Title;
        var outside = new OutsideEvidence(StreetOutline.Outline.Articles.Count() + 1, 50, 1, 0, 0);
        Match([Candidate(1, 0)], new CoverageOptions(), outside).NearestOutside.ShouldBe(matter);
        Match([Candidate(1, 0)], new CoverageOptions { MinimumLikelihood = 0 }, outside).NearestOutside.ShouldBeNull();
        Match([], new CoverageOptions(), OutsideEvidence.None).NearestOutside.ShouldBeNull();
    }

    [Fact]
    public void Beside_an_outline_without_articles_the_first_matter_has_the_number_nought()
    {
        var empty = new OutlineIndex(StreetOutline.Outline with { Parts = [] });
        var match = new ItemMatcher(empty, new CoverageOptions(), 0).Match(new RankedItem(Item, [], [], [], [], new OutsideEvidence(0, 1, 0, 0, 0)));
        match.NearestOutside.ShouldBe(empty.MatterAt(0).Title);
    }

    private static ProvisionMatch Candidate(int article, float terms) => new(article, 1, 1, terms, 0, 0, 0, IsOutside: false);

    private static ItemMatch Match(ProvisionMatch[] best, CoverageOptions options, OutsideEvidence? outside = null, double prior = 0, PlanItem? item = null) =>
        new ItemMatcher(StreetOutline.Index, options, prior).Match(new RankedItem(item ?? Item, best, [], [], [], outside ?? OutsideEvidence.None));
}
