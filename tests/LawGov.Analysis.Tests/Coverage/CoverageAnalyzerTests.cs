using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class CoverageAnalyzerTests
{
    [Theory]
    [MemberData(nameof(Repository.Seeds), MemberType = typeof(Repository))]
    public void Every_task_and_every_leaf_section_without_tasks_has_one_row(string seed)
    {
        var document = SeedCoverage.Document(seed);
        var leaves = document.Sections.SelectMany(Leaves).Where(s => !document.Tasks.Any(t => s.Span.Contains(t.Span))).Select(s => s.Path);
        SeedCoverage.Report(seed).Matches.Select(m => m.Path).ShouldBe(document.Tasks.Select(t => t.Path).Concat(leaves), ignoreOrder: true);

        static IEnumerable<Section> Leaves(Section section) => section.Sections.Count == 0 ? [section] : section.Sections.SelectMany(Leaves);
    }

    [Theory]
    [MemberData(nameof(Repository.Seeds), MemberType = typeof(Repository))]
    public void Evidence_points_to_the_words_it_names(string seed)
    {
        var source = Repository.ReadSeed(seed);
        var report = SeedCoverage.Report(seed);
        var terms = report.Articles.SelectMany(a => a.Evidence.Concat(a.Points.SelectMany(p => p.Evidence))).SelectMany(e => e.Terms).ToList();
        terms.Count.ShouldBeGreaterThan(30);
        // A term that a page mark or a line of a table cuts in two is shown as its whole item.
        terms.Count(t => Plain(t.Span.In(source)) == Plain(t.Text)).ShouldBeGreaterThanOrEqualTo((int)(terms.Count * 0.98));

        static string Plain(ReadOnlySpan<char> text) => string.Concat(text.ToArray().Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    [Fact]
    public void Without_the_text_evidence_points_to_the_item()
    {
        var document = SeedCoverage.Document("putuo-2022-opinions");
        var spans = document.Tasks.ToDictionary(t => t.Path, t => t.Span);
        var evidence = CoverageAnalyzer.Default.Analyze(document).Articles.SelectMany(a => a.Evidence).Where(e => spans.ContainsKey(e.Path)).ToList();
        evidence.ShouldNotBeEmpty();
        evidence.ShouldAllBe(e => e.Span == spans[e.Path] && e.Terms.All(t => t.Span == e.Span));
    }

    [Fact]
    public void Points_put_to_other_levels_are_no_gaps()
    {
        var district = SeedCoverage.Report("pudong-2022-plan");
        StatusOf(district, "29.7").ShouldBe(CoverageStatus.NotApplicable);
        StatusOf(district, "4.9").ShouldBe(CoverageStatus.NotApplicable);
        district.Gaps.ShouldNotContain(p => p.Id == "29.7");

        var province = Plan("某省方案", "开展工作。") with { Jurisdiction = new Jurisdiction("某省", AdministrativeLevel.Province) };
        var report = CoverageAnalyzer.Default.Analyze(province, BuiltInOutlines.Outline2021);
        StatusOf(report, "29.7").ShouldBe(CoverageStatus.Gap);
        StatusOf(report, "4.9").ShouldBe(CoverageStatus.NotApplicable);
        StatusOf(CoverageAnalyzer.Default.Analyze(province with { Jurisdiction = Jurisdiction.China }, BuiltInOutlines.Outline2021), "4.9").ShouldBe(CoverageStatus.Gap);

        static CoverageStatus StatusOf(CoverageReport report, string id) => report.Articles.SelectMany(a => a.Points).Single(p => p.Id == id).Status;
    }

    [Fact]
    public void A_report_is_read_as_reported()
    {
        SeedCoverage.Report("jingan-2023-report").Reading.ShouldBe(CoverageReading.Reported);
        SeedCoverage.Report("pudong-2022-plan").Reading.ShouldBe(CoverageReading.Demanded);
    }

    [Fact]
    public void Tallies_count_mandates_only_and_add_up()
    {
        var report = SeedCoverage.Report("pudong-2022-plan");
        report.ArticleTally.Total.ShouldBe(32);
        report.PointTally.Total.ShouldBe(231);
        report.Parts.Sum(p => p.Points.Total).ShouldBe(231);
        report.Parts.Sum(p => p.Articles.Covered).ShouldBe(report.ArticleTally.Covered);
        report.Gaps.Count().ShouldBe(report.PointTally.Gap);
    }

    [Fact]
    public void An_article_that_nothing_speaks_for_is_a_gap()
    {
        var report = CoverageAnalyzer.Default.Analyze(Plan("某县方案", "全面推行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度。"), BuiltInOutlines.Outline2021);
        var articles = report.Articles.ToDictionary(a => a.Number);
        report.Matches.Single().Primary.ShouldBe(15);
        articles[15].Status.ShouldBe(CoverageStatus.Partial);
        articles[15].Points.Where(p => p.Status == CoverageStatus.Covered).Select(p => p.Id).ShouldBe(["15.1", "15.2", "15.3"]);
        articles[28].Status.ShouldBe(CoverageStatus.Gap);
        articles[28].Score.ShouldBe(Score.Zero);
        articles[28].Evidence.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("探索将小微企业纳入法律援助范畴。")]
    [InlineData("进一步健全工作机制,切实加强组织领导,形成工作合力。")]
    [InlineData("提高技术改造补贴标准,对新引进的龙头项目给予贷款贴息。")]
    [InlineData("天地玄黄,宇宙洪荒。")]
    public void An_item_about_another_matter_is_local(string text)
    {
        var match = CoverageAnalyzer.Default.Analyze(Plan("某县方案", text), BuiltInOutlines.Outline2021).Matches.Single();
        match.Primary.ShouldBeNull();
        match.IsLocal.ShouldBeTrue();
        match.Articles.ShouldBeEmpty();
    }

    [Fact]
    public void Thresholds_move_what_is_called_local()
    {
        var document = SeedCoverage.Document("pudong-2022-plan");
        var local = new[] { 0, 0.5, 0.9, 1 }.Select(x => new CoverageAnalyzer(new CoverageOptions { MinimumLikelihood = x }).Analyze(document).LocalItems.Count()).ToList();
        local.ShouldBeInOrder();
        local[0].ShouldBe(0);
        local[3].ShouldBeGreaterThan(local[1]);
    }

    [Fact]
    public void A_lower_share_lists_more_articles()
    {
        var document = SeedCoverage.Document("putuo-2022-opinions");
        var listed = new[] { 1, 0.3, 0.05 }.Select(x => new CoverageAnalyzer(new CoverageOptions { MinimumShare = x }).Analyze(document).Matches.Sum(m => m.Articles.Count)).ToList();
        listed.ShouldBeInOrder();
        listed[2].ShouldBeGreaterThan(listed[0]);
    }

    [Fact]
    public void Lists_begin_with_the_primary_and_fall()
    {
        foreach (var match in SeedCoverage.Report("putuo-2022-opinions").Matches.Where(m => !m.IsLocal))
        {
            match.Articles[0].Number.ShouldBe(match.Primary!.Value);
            match.Articles.Select(a => a.Score.Value).ShouldBeInOrder(SortDirection.Descending);
            match.Articles.Select(a => a.Number).ShouldBeUnique();
        }
    }

    [Fact]
    public void Faulty_options_are_named_together()
    {
        var weights = MatchingWeights.Default with { TermWeight = -1 };
        var fault = Should.Throw<ArgumentException>(() => new CoverageAnalyzer(new CoverageOptions { MinimumShare = 2, EvidencePerFinding = 0, Weights = weights }));
        fault.Message.ShouldContain("TermWeight is -1");
        fault.Message.ShouldContain("MinimumShare is 2");
        fault.Message.ShouldContain("EvidencePerFinding is 0");
    }

    [Fact]
    public void An_empty_document_has_gaps_only()
    {
        var report = CoverageAnalyzer.Default.Analyze(new PolicyDocument());
        report.Matches.ShouldBeEmpty();
        report.ArticleTally.Covered.ShouldBe(0);
        report.ArticleTally.Gap.ShouldBe(report.ArticleTally.Total);
        Should.Throw<ArgumentNullException>(() => CoverageAnalyzer.Default.Analyze(null!));
    }

    [Fact]
    public void A_task_of_a_hundred_thousand_characters_is_an_item_like_another()
    {
        var text = string.Concat(Enumerable.Repeat("全面推行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度。", 3000));
        CoverageAnalyzer.Default.Analyze(Plan("某县方案", text), BuiltInOutlines.Outline2021).Matches.Single().Primary.ShouldBe(15);
    }

    [Fact]
    public void Two_analyses_are_equal_and_threads_do_not_disturb_each_other()
    {
        var expected = SeedCoverage.Report("xuhui-2020-workpoints");
        var analyzer = new CoverageAnalyzer();
        Parallel.For(0, 8, _ => analyzer.Analyze(SeedCoverage.Document("xuhui-2020-workpoints"), null, Repository.ReadSeed("xuhui-2020-workpoints")).ShouldBe(expected));
    }

    [Fact]
    public void A_report_stays_as_it_is_while_other_documents_get_the_memory_it_was_made_in()
    {
        var (analyzer, document, text) = (new CoverageAnalyzer(), SeedCoverage.Document("xuhui-2020-workpoints"), Repository.ReadSeed("xuhui-2020-workpoints"));
        var report = analyzer.Analyze(document, null, text);
        foreach (var other in new[] { "putuo-2022-opinions", "pudong-2022-plan" }) analyzer.Analyze(SeedCoverage.Document(other));
        report.ShouldBe(analyzer.Analyze(document, null, text));
    }

    private static PolicyDocument Plan(string title, string text) => new()
    {
        Title = title,
        Tasks = [new PolicyTask { Path = "1", Text = text, Span = new SourceSpan(0, text.Length) }],
    };

    [Fact]
    public void Analyzers_with_the_usual_weights_share_the_index_of_an_outline()
    {
        var outline = BuiltInOutlines.All[0];
        var shared = CoverageAnalyzer.Default.IndexOf(outline);
        new CoverageAnalyzer(new CoverageOptions { Language = MessageLanguage.Chinese }).IndexOf(outline).ShouldBeSameAs(shared);
        new CoverageAnalyzer(new CoverageOptions { Weights = new() }).IndexOf(outline).ShouldBeSameAs(shared);
        new CoverageAnalyzer(new CoverageOptions { Weights = new() { TermWeight = 1 } }).IndexOf(outline).ShouldNotBeSameAs(shared);
    }
}
