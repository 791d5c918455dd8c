using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Tests.Coverage;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Rendering;

public sealed class CoverageTextTests
{
    [Fact]
    public void ASmallReportReadsLikeThis()
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
            "against 小纲要 [small], because it was asked for",
            "articles    2: 1 demanded, 0 in part, 1 not",
            "points      5: 2 demanded, 0 in part, 3 not",
            "",
            "  1  全面推进政务公开                              ████████████████········   67%  2/3",
            "  2  规范行政执法                                  ························    0%  0/2",
            "",
            "Not taken up: 3 points",
            "  1.3    网络问政",
            "  2 行政执法: the whole article",
            "",
            "Without counterpart in the outline: 1 of 2 items",
            "  2  健全企业破产工作协调机制。",
        ]);
    }

    [Fact]
    public void EvidenceIsListedWhenAskedFor()
    {
        var report = SeedCoverage.Report("pudong-2022-plan");
        var brief = CoverageText.Lines(report);
        var verbose = CoverageText.Lines(report, verbose: true);
        verbose.Count.ShouldBeGreaterThan(brief.Count + 240);
        verbose.ShouldContain(l => l.StartsWith("  [x] 11.3 专家论证质量"));
        verbose.ShouldContain(l => l.Contains("annex/43") && l.Contains("专家论证"));
        brief.ShouldAllBe(l => verbose.Contains(l));
    }

    [Fact]
    public void AReportIsSaidToReport() => CoverageText.Lines(SeedCoverage.Report("jingan-2023-report"))[2].ShouldContain("reported");

    [Theory]
    [InlineData("政务公开", 10, "政务公开  ")]
    [InlineData("政务公开abc", 10, "政务公开a…")]
    [InlineData("政务公开情况", 10, "政务公开… ")]
    [InlineData("abc", 2, "a…")]
    public void TitlesFillTheirColumn(string text, int columns, string expected) => DisplayWidth.Fit(text, columns).ShouldBe(expected);

    private static OutlinePoint Point(string id, string term) => new(id, term, [term]);

    private static PolicyTask Task(string path, string text, int start) => new() { Path = path, Text = text, Span = new SourceSpan(start, text.Length) };
}
