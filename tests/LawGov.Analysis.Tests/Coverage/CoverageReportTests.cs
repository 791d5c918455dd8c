using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class CoverageReportTests
{
    private static readonly CoverageReport Report = new()
    {
        OutlineId = "street",
        OutlineTitle = "道路桥梁照明工作纲要",
        Articles =
        [
            Article(1, OutlineArticleKind.Preamble, "1.1 Gap"),
            Article(2, OutlineArticleKind.Substantive, "2.1 Covered", "2.2 Gap", "2.3 Partial"),
            Article(3, OutlineArticleKind.Substantive, "3.1 NotApplicable", "3.2 Gap"),
        ],
        Matches = [Match("1", 2), Match("2", null), Match("1", 3), Match("3", null)],
    };

    [Fact]
    public void Gaps_are_points_of_mandates_in_their_order() => Report.Gaps.Select(p => p.Id).ShouldBe(["2.2", "3.2"]);

    [Fact]
    public void Local_items_are_those_without_an_article() => Report.LocalItems.Select(m => m.Path).ShouldBe(["2", "3"]);

    [Fact]
    public void Of_two_items_with_one_path_the_first_counts() =>
        Report.ArticlesByPath.Select(p => (p.Key, p.Value)).ShouldBe([("1", (int?)2), ("2", null), ("3", null)]);

    [Fact]
    public void A_report_begins_empty()
    {
        var report = new CoverageReport { OutlineId = "street", OutlineTitle = "道路桥梁照明工作纲要" };
        report.ChoiceReason.ShouldBe("");
        report.Relevance.ShouldBe(new OutlineRelevance(RelevanceVerdict.Unrelated, 0, 0, 0, ""));
        report.Gaps.ShouldBeEmpty();
        report.ArticlesByPath.ShouldBeEmpty();
    }

    private static ArticleCoverage Article(int number, OutlineArticleKind kind, params string[] points) => new(
        number, $"第{number}条", kind, CoverageStatus.Partial, Score.Zero, [], points.Select(p => p.Split(' ')).Select(p => new PointCoverage(p[0], "", Enum.Parse<CoverageStatus>(p[1]), [])).ToValueList());

    private static ItemMatch Match(string path, int? primary) => new(path, default, primary, [], Score.Zero);
}
