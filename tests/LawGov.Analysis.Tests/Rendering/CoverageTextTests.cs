using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Tests.Coverage;
using LawGov.Model;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Rendering;

public sealed class CoverageTextTests
{
    [Fact]
    public void A_small_report_reads_like_this()
    {
        var outline = new NationalOutline
        {
            Id = "small",
            Title = "小纲要",
            Parts =
            [
                new OutlinePart(1, "全面推进政务公开", [new OutlineArticle(1, "一", "政务公开", [Point("1.1", "主动公开"), Point("1.2", "依申请公开"), Point("1.3", "网络问政")])]),
                new OutlinePart(2, "规范行政执法", [new OutlineArticle(2, "二", "行政执法", [Point("2.1", "执法公示"), Point("2.2", "法制审核")])]),
            ],
        };
        var document = new PolicyDocument
        {
            Title = "某县方案",
            Tasks = [Task("1", "推进政务公开,加强主动公开和依申请公开。", 0), Task("2", "健全企业破产工作协调机制。", 30)],
        };
        CoverageText.Lines(CoverageAnalyzer.Default.Analyze(document, outline)).ShouldBe(
        [
            "某县方案",
            "against 小纲要 [small]: it was asked for",
            "articles    2: 1 covered, 0 in part, 1 not covered",
            "points      5: 2 covered, 0 in part, 3 not covered",
            "",
            "  1  全面推进政务公开                              ████████████████········   67%  2/3",
            "  2  规范行政执法                                  ························    0%  0/2",
            "",
            "Points not covered: 3",
            "  1.3    网络问政",
            "  2 行政执法: the whole article",
            "",
            "Items outside of the outline: 1 of 2",
            "  2  [企业破产] 健全企业破产工作协调机制。",
        ]);
    }

    [Fact]
    public void Evidence_is_listed_when_asked_for()
    {
        var report = SeedCoverage.Report("pudong-2022-plan");
        var brief = CoverageText.Lines(report);
        var verbose = CoverageText.Lines(report, verbose: true);
        verbose.Count.ShouldBeGreaterThan(brief.Count + 240);
        verbose.ShouldContain(l => l.StartsWith("  [x] 11.3 专家论证质量"));
        verbose.ShouldContain(l => l.Contains("annex 43") && l.Contains("专家论证"));
        var source = Repository.ReadSeed("pudong-2022-plan");
        var quoted = CoverageText.Lines(report, verbose: true, source);
        quoted.Count.ShouldBeGreaterThanOrEqualTo(verbose.Count);
        quoted.ShouldContain(l => l.Contains("annex 43") && l.TrimStart().StartsWith("line "));
        quoted.ShouldContain(l => l.Contains("【专家论证】"));
        brief.ShouldAllBe(l => verbose.Contains(l));
    }

    [Fact]
    public void A_document_about_other_matters_is_one_line()
    {
        var document = new PolicyDocument { Title = "某县煤炭储备方案", Tasks = [Task("1", "新建两座储煤基地,提高煤炭储备能力。", 0)] };
        CoverageText.Lines(CoverageAnalyzer.Default.Analyze(document, BuiltInOutlines.Outline2021)).ShouldBe(
            ["某县煤炭储备方案: unrelated to 法治政府建设实施纲要(2021-2025年) [outline-2021]: 0 of 1 items have a counterpart, in 0", "    of 32 articles"]);
        CoverageText.Lines(CoverageAnalyzer.Default.Analyze(new PolicyDocument(), BuiltInOutlines.Outline2021)).ShouldHaveSingleItem().ShouldEndWith("the document has no item");
    }

    [Fact]
    public void What_a_document_that_only_touches_the_outline_leaves_out_is_no_gap()
    {
        var document = new PolicyDocument { Title = "某县方案", Tasks = [Task("1", "健全行政执法公示制度,落实重大执法决定法制审核。", 0), Task("2", "新建两座储煤基地,提高煤炭储备能力。", 40)] };
        var lines = CoverageText.Lines(CoverageAnalyzer.Default.Analyze(document, BuiltInOutlines.Outline2021));
        lines.ShouldContain(l => l.StartsWith("touches the outline only: 1 of 2 items"));
        lines.ShouldNotContain(l => l.StartsWith("Points not covered"));
    }

    [Fact]
    public void A_report_is_said_to_report() => CoverageText.Lines(SeedCoverage.Report("jingan-2023-report"))[2].ShouldContain("reported");

    [Theory]
    [InlineData("政务公开", 10, "政务公开  ")]
    [InlineData("政务公开abc", 10, "政务公开a…")]
    [InlineData("政务公开情况", 10, "政务公开… ")]
    [InlineData("abc", 2, "a…")]
    public void Titles_fill_their_column(string text, int columns, string expected) => DisplayWidth.Fit(text, columns).ShouldBe(expected);

    private static OutlinePoint Point(string id, string term) => new(id, term, [term]);

    private static PolicyTask Task(string path, string text, int start) => new() { Path = path, Text = text, Span = new SourceSpan(start, text.Length) };
}
