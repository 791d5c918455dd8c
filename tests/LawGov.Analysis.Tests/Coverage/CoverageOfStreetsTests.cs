using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

/// <summary>Whole coverages of small plans on an outline of bridges and street lights.</summary>
public sealed class CoverageOfStreetsTests
{
    private static readonly string[] Tasks = ["每月桥面清洗一次，桥面不积水。", "路灯巡查每晚一次，灯杆刷漆。", "天地玄黄，宇宙洪荒。", "每季桥面清洗，冲洗桥面，再支座更换，桥墩检测。"];

    [Fact]
    public void A_report_tells_all_of_a_plan()
    {
        var (document, text) = StreetOutline.Plan(Tasks);
        var report = CoverageAnalyzer.Default.Analyze(document, StreetOutline.Outline, text);
        (report.Source, report.DocumentTitle, report.OutlineId, report.OutlineTitle).ShouldBe(("plan.txt", "某市道路桥梁照明工作方案", "street", "道路桥梁照明工作纲要"));
        (report.ChosenBy, report.ChoiceReason, report.Reading).ShouldBe((OutlineChoice.Option, "it was asked for", CoverageReading.Demanded));
        report.Relevance.ShouldBe(new OutlineRelevance(RelevanceVerdict.Answers, 4, 3, 2, "3 of 4 items have a counterpart, in 2 of 2 articles"));
        report.ArticleTally.ShouldBe(new CoverageTally(2, 0, 0, 0));
        report.PointTally.ShouldBe(new CoverageTally(3, 0, 0, 0));
        report.Parts.ShouldBe([new PartCoverage(2, "任务", new CoverageTally(2, 0, 0, 0), new CoverageTally(3, 0, 0, 0))]);
        report.Matches.Select(m => $"{m.Path} {m.Primary}").ShouldBe(["1 2", "2 3", "3 ", "4 2"]);
        Lines(report).ShouldBe(
        [
            "1 Gap 0.00: ",
            "  1.1 Gap: ",
            "2 Covered 1.00: 4 [44..64) 1.00 桥面清洗[44..48) 桥面[44..46) 支座更换[55..59) 桥墩检测[60..64) | 1 [2..6) 0.99 桥面清洗[2..6) 桥面[2..4)",
            "  2.1 Covered: 4 [44..51) 1.00 桥面清洗[44..48) 桥面清洗[44..48) 桥面[44..46) 冲洗[49..51) | 1 [2..6) 0.99 桥面清洗[2..6) 桥面清洗[2..6)",
            "  2.2 Covered: 4 [55..64) 1.00 支座更换[55..59) 桥墩检测[60..64)",
            "3 Covered 1.00: 2 [16..29) 1.00 路灯巡查[16..20) 灯杆刷漆[25..29)",
            "  3.1 Covered: 2 [16..29) 1.00 路灯巡查[16..20) 灯杆刷漆[25..29)",
        ]);
    }

    [Fact]
    public void Without_the_text_the_words_are_where_their_items_are()
    {
        var (document, _) = StreetOutline.Plan(Tasks[0]);
        Lines(CoverageAnalyzer.Default.Analyze(document, StreetOutline.Outline)).ShouldBe(
        [
            "1 Gap 0.00: ",
            "  1.1 Gap: ",
            "2 Covered 0.99: 1 [0..15) 0.99 桥面清洗[0..15) 桥面[0..15)",
            "  2.1 Covered: 1 [0..15) 0.99 桥面清洗[0..15) 桥面清洗[0..15)",
            "  2.2 Gap: ",
            "3 Gap 0.00: ",
            "  3.1 Gap: ",
        ]);
    }

    [Theory]
    // One of two points is half of them; one of two in part is a quarter.
    [InlineData("每月桥面清洗一次。", 0.5, CoverageStatus.Covered)]
    [InlineData("每月桥面清洗一次。", 0.5000001, CoverageStatus.Partial)]
    [InlineData("每月桥面清洗一次，桥墩检测一次。", 1, CoverageStatus.Covered)]
    [InlineData("桥梁养护到位，桥面、桥墩都好。", 0, CoverageStatus.Covered)]
    [InlineData("桥梁养护到位，桥面、桥墩都好。", 0.0000001, CoverageStatus.Partial)]
    [InlineData("路灯巡查每晚一次，灯杆刷漆，路灯管理到人，顺带支座更换、桥墩检测。", 0, CoverageStatus.Partial)]
    [InlineData("路灯巡查每晚一次。", 0, CoverageStatus.Gap)]
    public void An_article_is_covered_by_an_item_and_a_share_of_its_points(string task, double share, CoverageStatus expected) =>
        StatusOf(StreetOutline.Outline, task, new CoverageOptions { CoveredPointShare = share }).ShouldBe(expected);

    [Theory]
    [InlineData("每月桥面清洗一次。", CoverageStatus.Covered)]
    [InlineData("路灯巡查每晚一次。", CoverageStatus.Gap)]
    public void An_article_without_points_is_covered_by_any_item_about_it(string task, CoverageStatus expected)
    {
        var without = StreetOutline.With(a => a.Number == 2 ? a with { Points = [] } : a);
        StatusOf(without, task, new CoverageOptions { CoveredPointShare = 1 }).ShouldBe(expected);
    }

    [Theory]
    [InlineData(0.5, CoverageStatus.Covered)]
    [InlineData(0.5000001, CoverageStatus.Partial)]
    public void A_point_in_part_counts_half(double share, CoverageStatus expected)
    {
        // The item of street lights has two expressions for the point of bridges and does not carry it out; the item of bridges has none.
        var outline = StreetOutline.With(a => a.Number == 2 ? a with { Points = [a.Points[0]] } : a);
        StatusOf(outline, "路灯巡查每晚一次，灯杆刷漆，顺带桥面清洗，再冲洗桥面。\n桥梁养护到位。", new CoverageOptions { CoveredPointShare = share }).ShouldBe(expected);
    }

    [Theory]
    // Points: who each of the two is put to. A point put to others counts neither for nor against.
    [InlineData(OutlineAddressee.Central, OutlineAddressee.Central, CoverageStatus.NotApplicable)]
    [InlineData(OutlineAddressee.AllLevels, OutlineAddressee.Central, CoverageStatus.Covered)]
    [InlineData(OutlineAddressee.Central, OutlineAddressee.AllLevels, CoverageStatus.Partial)]
    public void Points_put_to_others_are_left_out(OutlineAddressee first, OutlineAddressee second, CoverageStatus expected)
    {
        var outline = StreetOutline.With(a => a.Number != 2 ? a : a with { Points = [a.Points[0] with { Addressee = first }, a.Points[1] with { Addressee = second }] });
        StatusOf(outline, "每月桥面清洗一次。", new CoverageOptions { CoveredPointShare = 1 }).ShouldBe(expected);
    }

    [Fact]
    public void An_article_has_no_more_evidence_than_asked_for_and_the_strongest_first()
    {
        var (document, text) = StreetOutline.Plan(Tasks);
        var all = Article(CoverageAnalyzer.Default.Analyze(document, StreetOutline.Outline, text));
        var one = Article(new CoverageAnalyzer(new CoverageOptions { EvidencePerFinding = 1 }).Analyze(document, StreetOutline.Outline, text));
        all.Evidence.Count.ShouldBe(2);
        one.Evidence.ShouldBe([all.Evidence[0]]);
        all.Evidence.Select(e => e.Score.Value).ShouldBeInOrder(SortDirection.Descending);
        all.Score.ShouldBe(all.Evidence[0].Score);
        one.Points[0].Evidence.Count.ShouldBe(1);

        static ArticleCoverage Article(CoverageReport report) => report.Articles.Single(a => a.Number == 2);
    }

    [Fact]
    public void Of_items_as_strong_as_each_other_the_first_comes_first()
    {
        var (document, text) = StreetOutline.Plan(Tasks[0], Tasks[0], Tasks[0]);
        var article = new CoverageAnalyzer(new CoverageOptions { EvidencePerFinding = 2 }).Analyze(document, StreetOutline.Outline, text).Articles.Single(a => a.Number == 2);
        article.Evidence.Select(e => e.Path).ShouldBe(["1", "2"]);
        article.Points[0].Evidence.Select(e => e.Path).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void The_nearness_of_a_document_is_the_sum_of_its_items()
    {
        var (document, _) = StreetOutline.Plan(Tasks);
        var report = CoverageAnalyzer.Default.Analyze(document, StreetOutline.Outline);
        CoverageAnalyzer.Default.NearnessOf(document, StreetOutline.Outline).ShouldBe(report.Matches.Sum(m => m.Likelihood.Value));
        Should.Throw<OperationCanceledException>(() => CoverageAnalyzer.Default.NearnessOf(document, StreetOutline.Outline, new CancellationToken(canceled: true)));
        Should.Throw<OperationCanceledException>(() => CoverageAnalyzer.Default.Analyze(document, StreetOutline.Outline, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_text_of_another_document_is_refused()
    {
        var document = StreetOutline.Plan(Tasks).Document;
        Should.Throw<ArgumentException>(() => CoverageAnalyzer.Default.Analyze(document, StreetOutline.Outline, "短。"))
            .Message.ShouldBe("The text is not the one that the document was read from. (Parameter 'sourceText')");
    }

    [Fact]
    public void A_report_is_told_in_the_language_asked_for()
    {
        var (document, text) = StreetOutline.Plan(Tasks);
        var report = new CoverageAnalyzer(new CoverageOptions { Language = MessageLanguage.Chinese }).Analyze(document, StreetOutline.Outline, text);
        (report.ChoiceReason, report.Relevance.Reason).ShouldBe(("由使用者指定", "4个事项中3个有对应，涉及2条中的2条"));
        new CoverageAnalyzer(new CoverageOptions { Language = MessageLanguage.Chinese }).Analyze(new PolicyDocument()).ChoiceReason.ShouldBe("文件既未引用纲要，也无年份，采用最新版");
    }

    [Fact]
    public void Options_that_change_later_change_nothing()
    {
        var options = new CoverageOptions { MinimumLikelihood = 1 };
        var analyzer = new CoverageAnalyzer(options);
        options.MinimumLikelihood = 0;
        analyzer.Analyze(StreetOutline.Plan(Tasks).Document, StreetOutline.Outline).LocalItems.Count().ShouldBe(4);
    }

    private static CoverageStatus StatusOf(NationalOutline outline, string task, CoverageOptions options)
    {
        var (document, text) = StreetOutline.Plan(task.Split('\n'));
        return new CoverageAnalyzer(options).Analyze(document, outline, text).Articles.Single(a => a.Number == 2).Status;
    }

    private static IEnumerable<string> Lines(CoverageReport report)
    {
        foreach (var article in report.Articles)
        {
            yield return $"{article.Number} {article.Status} {article.Score}: {string.Join(" | ", article.Evidence.Select(StreetOutline.Show))}";
            foreach (var point in article.Points) yield return $"  {point.Id} {point.Status}: {string.Join(" | ", point.Evidence.Select(StreetOutline.Show))}";
        }
    }
}
