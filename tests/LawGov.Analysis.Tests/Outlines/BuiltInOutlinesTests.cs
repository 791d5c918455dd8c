using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Outlines;

public sealed class BuiltInOutlinesTests
{
    public static TheoryData<string, int, int, int> Editions => new()
    {
        { "outline-2015", 44, 44, 226 },
        { "outline-2021", 35, 32, 240 },
    };

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_edition_is_complete(string id, int articles, int mandates, int points)
    {
        var outline = BuiltInOutlines.Find(id).ShouldNotBeNull();
        outline.Articles.Count().ShouldBe(articles);
        outline.Articles.Count(a => a.Kind == OutlineArticleKind.Substantive).ShouldBe(mandates);
        outline.Articles.SelectMany(a => a.Points).Count().ShouldBe(points);
        outline.Articles.Select(a => a.Number).ShouldBe(Enumerable.Range(1, articles));
        outline.Period.ShouldNotBeNull();
        System.Version.TryParse(outline.DataVersion, out _).ShouldBeTrue();
    }

    [Fact]
    public void Every_point_has_terms_and_every_article_subjects()
    {
        foreach (var article in BuiltInOutlines.All.SelectMany(o => o.Articles))
        {
            article.Subjects.Count.ShouldBeGreaterThan(0, $"article {article.Number}");
            foreach (var point in article.Points)
            {
                point.Terms.Count.ShouldBeGreaterThan(0, point.Id);
                point.Terms.ShouldAllBe(t => t.Length >= 2);
                point.Terms.Distinct().Count().ShouldBe(point.Terms.Count, point.Id);
                point.Id.ShouldStartWith($"{article.Number}.");
            }
        }
    }

    [Fact]
    public void No_phrase_is_given_twice()
    {
        foreach (var outline in BuiltInOutlines.All)
        {
            foreach (var article in outline.Articles)
            {
                var phrases = article.Phrases.Concat(article.WeakPhrases).ToList();
                phrases.ShouldAllBe(p => p.Length >= 2);
                phrases.Distinct().Count().ShouldBe(phrases.Count, $"{outline.Id} article {article.Number}");
            }

            // A word that is enough to name an article cannot be enough to name two.
            outline.Articles.SelectMany(a => a.Phrases).GroupBy(p => p).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty(outline.Id);
        }
    }

    [Fact]
    public void Points_put_to_others_are_marked()
    {
        var points = BuiltInOutlines.Outline2021.Articles.SelectMany(a => a.Points).ToDictionary(p => p.Id);
        points["4.9"].Addressee.ShouldBe(OutlineAddressee.Central);
        points["29.7"].Addressee.ShouldBe(OutlineAddressee.Province);
        points["34.11"].TargetValue.ShouldBe(60);
        points["26.2"].Deadline.ShouldBe("2024-12");
    }

    [Fact]
    public void No_term_names_a_place_of_the_seed_documents()
    {
        string[] places = ["上海", "浦东", "徐汇", "普陀", "静安"];
        var terms = BuiltInOutlines.All.SelectMany(o => o.Articles).SelectMany(a => a.Points.SelectMany(p => p.Terms.Concat(p.Phrasings)).Concat(a.Subjects).Concat(a.Phrases).Concat(a.WeakPhrases))
            .Concat(NeighbouringMatters.All.SelectMany(m => m.Terms));
        terms.ShouldAllBe(t => !places.Any(t.Contains));
    }

    [Fact]
    public void A_matter_that_the_outline_speaks_of_is_not_outside_it()
    {
        // 仲裁 is a demand of the first edition (measure 34) and none of the second.
        OutsideTerms(BuiltInOutlines.Outline2021).ShouldContain("仲裁");
        OutsideTerms(BuiltInOutlines.Outline2015).ShouldNotContain("仲裁");
    }

    private static List<string> OutsideTerms(NationalOutline outline)
    {
        var index = new OutlineIndex(outline);
        return [.. Enumerable.Range(0, index.Index.TermCount).Where(t => index.Index.OwnersOf(t)[0].Provision >= index.Articles.Count).Select(index.Index.TermText)];
    }
}
