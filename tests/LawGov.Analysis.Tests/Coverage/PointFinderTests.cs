using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.Coverage;

/// <summary>When an expression counts for a point, on an outline of bridges and street lights.</summary>
public sealed class PointFinderTests
{
    [Theory]
    // In an item that is about its article first, one expression is enough, a term or a phrasing.
    [InlineData("1.每月桥面清洗一次。", "2.1", CoverageStatus.Covered)]
    [InlineData("1.桥梁养护到位，每月冲洗一次桥面。", "2.1", CoverageStatus.Covered)]
    // Elsewhere the same words as term and as phrasing are one expression, and one is not enough.
    [InlineData("1.路灯巡查每晚一次，灯杆刷漆，顺带桥面清洗。", "2.1", CoverageStatus.Gap)]
    [InlineData("1.路灯巡查每晚一次，灯杆刷漆，顺带桥面清洗，再冲洗桥面。", "2.1", CoverageStatus.Partial)]
    [InlineData("1.路灯巡查每晚一次，灯杆刷漆，路灯管理到人，顺带支座更换。", "2.2", CoverageStatus.Gap)]
    [InlineData("1.路灯巡查每晚一次，灯杆刷漆，路灯管理到人，顺带支座更换、桥墩检测。", "2.2", CoverageStatus.Partial)]
    // The general part counts in items about it alone.
    [InlineData("1.路灯巡查每晚一次，灯杆刷漆，路灯管理到人，养护优先，以养为主。", "1.1", CoverageStatus.Gap)]
    [InlineData("1.主要原则。坚持养护为先，养护优先。", "1.1", CoverageStatus.Covered)]
    // A heading needs two expressions.
    [InlineData("（一）桥墩检测\n1.路灯巡查每晚一次。", "2.2", CoverageStatus.Gap)]
    [InlineData("（一）桥墩检测和支座更换\n1.路灯巡查每晚一次。", "2.2", CoverageStatus.Covered)]
    public void An_expression_counts_by_where_it_stands(string body, string point, CoverageStatus expected)
    {
        var document = PolicyDocumentParser.Default.Parse($"某市道路桥梁照明工作方案\n一、任务\n{body}\n", "plan.txt").Document;
        var report = CoverageAnalyzer.Default.Analyze(document, StreetOutline.Outline);
        report.Articles.SelectMany(a => a.Points).Single(p => p.Id == point).Status.ShouldBe(expected);
    }

    [Theory]
    // The score is the article's share of the best (2 of 4) times the likelihood.
    [InlineData(0.25, 0.5, "Partial")]
    [InlineData(0.2500001, 0.5, "Gap")]
    // Two expressions count where the article has its share.
    [InlineData(0, 0.5, "Partial")]
    [InlineData(0, 0.5000001, "Gap")]
    public void In_an_item_about_another_article_score_and_share_decide(double score, double share, string expected)
    {
        var finder = Finder(new CoverageOptions { MinimumPointScore = score, PointShare = share });
        finder.Add(StreetOutline.Ranked(Item(0, ""), [0, 2, 4], Terms("桥墩检测 支座更换")), Match(3, 0.5, 3));
        Show(finder, 1, 1).ShouldBe(expected == "Gap" ? "2.2 Gap" : "2.2 Partial | 1 [0..1) 0.25 桥墩检测[0..1) 支座更换[0..1)");
    }

    [Theory]
    [InlineData(0.5, "Covered")]
    [InlineData(0.5000001, "Gap")]
    public void An_item_must_be_as_likely_as_the_least_score(double score, string expected)
    {
        var finder = Finder(new CoverageOptions { MinimumPointScore = score });
        finder.Add(StreetOutline.Ranked(Item(0, ""), [0, 4, 0], Terms("桥面清洗")), Match(2, 0.5, 2));
        Show(finder, 1, 0)[4..].Split(' ')[0].ShouldBe(expected);
    }

    [Theory]
    // Two expressions need the whole share, three two thirds of it, four half; one is never enough.
    [InlineData("桥墩检测", 1, 0.2, "Gap")]
    [InlineData("桥墩检测 支座更换", 0.4, 0.4, "Partial")]
    [InlineData("桥墩检测 支座更换", 0.39, 0.4, "Gap")]
    [InlineData("桥墩检测 支座更换 栏杆修补", 0.27, 0.4, "Partial")]
    [InlineData("桥墩检测 支座更换 栏杆修补", 0.26, 0.4, "Gap")]
    [InlineData("桥墩检测 支座更换 栏杆修补 桥头巡视", 0.2, 0.4, "Partial")]
    [InlineData("桥墩检测 支座更换 栏杆修补 栏杆修补", 0.26, 0.4, "Gap")]
    public void The_more_expressions_there_are_the_smaller_may_the_share_be(string terms, double share, double pointShare, string expected)
    {
        var outline = new OutlineIndex(StreetOutline.With(a => a with
        {
            Points = a.Points.Select(p => p.Id == "2.2" ? p with { Terms = ["桥墩检测", "支座更换", "栏杆修补", "桥头巡视"] } : p).ToValueList(),
        }));
        var finder = new PointFinder(outline, new CoverageOptions { MinimumPointScore = 0, PointShare = pointShare }, new CoverageMemory());
        int[] numbers = [.. terms.Split(' ').Select(t => Enumerable.Range(0, outline.Index.TermCount).Single(n => outline.Index.TermText(n) == t))];
        finder.Add(StreetOutline.Ranked(Item(0, ""), [0, (float)share, 1], numbers), Match(3, 1, 3));
        finder.Coverage(1, 1, outline.Articles[1].Points[1], applies: true, new EvidenceFinder(outline, null)).Status.ToString().ShouldBe(expected);
    }

    [Theory]
    // In an item that carries out both, in one that does not, in a heading whatever it carries out.
    [InlineData(3, new[] { 3, 2 }, "Covered")]
    [InlineData(3, new[] { 3 }, "Gap")]
    [InlineData(null, new[] { 2, 3 }, "Gap")]
    public void One_expression_counts_in_an_item_that_carries_the_article_out_too(int? about, int[] articles, string expected)
    {
        var finder = Finder(new CoverageOptions());
        var ranked = StreetOutline.Ranked(Item(0, ""), [0, 1, 4], Terms("桥墩检测"));
        if (about is null) finder.AddHeading(ranked, Match(2, 1, articles));
        else finder.Add(ranked, Match(about, 1, articles));
        Show(finder, 1, 1)[4..].Split(' ')[0].ShouldBe(expected);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("桥墩检测", false)]
    [InlineData("桥墩检测，支座更换", true)]
    // Two of different points, one of them twice, and the same words as term and as phrasing.
    [InlineData("桥墩检测，路灯巡查，桥墩检测", false)]
    [InlineData("桥面清洗", false)]
    [InlineData("桥面清洗，冲洗桥面", true)]
    public void A_heading_may_take_up_a_point_with_two_expressions_of_it(string heading, bool expected)
    {
        var found = new FoundWords();
        StreetOutline.Index.Index.FindWords(heading, found);
        Finder(new CoverageOptions()).MayTakeUp(found).ShouldBe(expected);
    }

    [Fact]
    public void A_point_of_an_article_that_the_item_carries_out_too_is_covered()
    {
        var finder = Finder(new CoverageOptions());
        finder.Add(StreetOutline.Ranked(Item(0, ""), [0, 2, 4], Terms("桥墩检测 支座更换")), Match(3, 1, 3, 2));
        Show(finder, 1, 1).ShouldBe("2.2 Covered | 1 [0..1) 0.50 桥墩检测[0..1) 支座更换[0..1)");
        Show(finder, 1, 0).ShouldBe("2.1 Gap");
        Show(finder, 2, 0).ShouldBe("3.1 Gap");
    }

    [Fact]
    public void Evidence_comes_strongest_first_and_no_more_than_asked_for()
    {
        var finder = Finder(new CoverageOptions { EvidencePerFinding = 2 });
        finder.Add(StreetOutline.Ranked(Item(0, "冲洗桥面"), [0, 4, 0]), Match(2, 0.4, 2));
        finder.Add(StreetOutline.Ranked(Item(5, ""), [0, 4, 0], Terms("桥面清洗 支座更换")), Match(2, 0.6, 2));
        finder.Add(StreetOutline.Ranked(Item(9, "桥面清洗，冲洗桥面"), [0, 4, 4], Terms("桥面清洗")), Match(2, 0.9, 3));
        Show(finder, 1, 0).ShouldBe("2.1 Covered | 6 [5..6) 0.60 桥面清洗[5..6) | 1 [0..1) 0.40 冲洗[0..1) 桥面[0..1)");
        Show(finder, 1, 1).ShouldBe("2.2 Covered | 6 [5..6) 0.60 支座更换[5..6)");
    }

    [Fact]
    public void Terms_and_phrasings_of_a_point_are_its_evidence_each_once()
    {
        var finder = Finder(new CoverageOptions());
        finder.Add(StreetOutline.Ranked(Item(0, "桥面清洗，冲洗桥面。桥面清洗。"), [0, 4, 0], Terms("桥面清洗 桥面清洗")), Match(2, 0.8, 2));
        Show(finder, 1, 0).ShouldBe("2.1 Covered | 1 [0..1) 0.80 桥面清洗[0..1) 桥面清洗[0..1) 冲洗[0..1) 桥面[0..1)");
    }

    [Fact]
    public void A_point_that_does_not_apply_has_no_status_of_its_own()
    {
        var finder = Finder(new CoverageOptions());
        finder.Add(StreetOutline.Ranked(Item(0, ""), [0, 4, 0], Terms("桥面清洗")), Match(2, 1, 2));
        Show(finder, 1, 0, applies: false).ShouldBe("2.1 NotApplicable");
        Show(finder, 1, 1, applies: false).ShouldBe("2.2 NotApplicable");
    }

    [Theory]
    // About the general part itself, about another article of it, about a mandate, about nothing.
    [InlineData(1, "Covered")]
    [InlineData(9, "Partial")]
    [InlineData(2, "Gap")]
    [InlineData(null, "Gap")]
    public void Articles_of_the_general_part_speak_for_each_other(int? about, string expected)
    {
        var principles = StreetOutline.Outline.Parts[0].Articles[0];
        var outline = new OutlineIndex(StreetOutline.Outline with
        {
            Parts = [StreetOutline.Outline.Parts[0] with { Articles = [principles, principles with { Number = 9, Title = "指导思想", Subjects = [], Points = [] }] }, StreetOutline.Outline.Parts[1]],
        });
        var finder = new PointFinder(outline, new CoverageOptions(), new CoverageMemory());
        int[] terms = [.. Enumerable.Range(0, outline.Index.TermCount).Where(t => outline.Index.TermText(t) is "养护优先" or "以养为主")];
        // The article of the point has no share of its own.
        finder.Add(StreetOutline.Ranked(Item(0, ""), [0, 4, 4, 0], terms), Match(about, 1, about is { } number ? [number] : []));
        var point = principles.Points[0];
        finder.Coverage(0, 0, point, applies: true, new EvidenceFinder(outline, null)).Status.ToString().ShouldBe(expected);
    }

    private static PointFinder Finder(CoverageOptions options) => new(StreetOutline.Index, options, new CoverageMemory());

    private static PlanItem Item(int start, string text) => new($"{start + 1}", "", text, "", new SourceSpan(start, 1));

    private static int[] Terms(string terms) => [.. terms.Split(' ').Select(StreetOutline.Term)];

    private static ItemMatch Match(int? primary, double likelihood, params int[] articles) =>
        new("1", default, primary, articles.Select(a => new ArticleMatch(a, Score.One)).ToValueList(), new Score(likelihood));

    private static string Show(PointFinder finder, int article, int point, bool applies = true)
    {
        var of = StreetOutline.Index.Articles[article].Points[point];
        var coverage = finder.Coverage(article, point, of, applies, new EvidenceFinder(StreetOutline.Index, null));
        coverage.Label.ShouldBe(of.Label);
        return string.Join(" | ", coverage.Evidence.Select(StreetOutline.Show).Prepend($"{coverage.Id} {coverage.Status}"));
    }
}
