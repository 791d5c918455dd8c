using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class FoundPointsTests
{
    private static readonly IReadOnlyList<OutlineArticle> Articles = [.. BuiltInOutlines.All[0].Articles];

    [Fact]
    public void The_findings_of_a_point_come_in_their_order_each_with_its_terms_and_phrasings()
    {
        var last = Articles.Count - 1;
        var found = new FoundPoints(Articles, new CoverageMemory());
        Add(found, 0, 0, 0.5, terms: [1, 2], phrasings: [3]);
        Add(found, last, Articles[last].Points.Count - 1, 0.6, terms: [], phrasings: [4]);
        Add(found, 0, 0, 0.7, terms: [5], phrasings: []);
        Add(found, 0, 1, 0.8, terms: [6], phrasings: [7, 8]);

        Read(found, 0, 0).ShouldBe(["0.5 1,2 3", "0.7 5 "]);
        Read(found, 0, 1).ShouldBe(["0.8 6 7,8"]);
        Read(found, last, Articles[last].Points.Count - 1).ShouldBe(["0.6  4"]);
        Read(found, 1, 0).ShouldBeEmpty();
    }

    [Fact]
    public void Findings_with_nothing_to_show_are_kept_apart()
    {
        var found = new FoundPoints(Articles, new CoverageMemory());
        Add(found, 1, 0, 0.2, terms: [], phrasings: []);
        Add(found, 0, 0, 0.3, terms: [9], phrasings: []);
        Add(found, 1, 0, 0.4, terms: [], phrasings: []);
        Add(found, 1, 0, 0.5, terms: [8], phrasings: [8]);

        Read(found, 1, 0).ShouldBe(["0.2  ", "0.4  ", "0.5 8 8"]);
        Read(found, 0, 0).ShouldBe(["0.3 9 "]);
    }

    private static void Add(FoundPoints found, int article, int point, double score, int[] terms, int[] phrasings)
    {
        found.Begin();
        foreach (var number in terms.Concat(phrasings)) found.Add(number);
        found.End(article, point, new PlanItem("1", "", "", "", new SourceSpan(0, 1)), score, implements: true, phrasings.Length);
    }

    private static List<string> Read(FoundPoints found, int article, int point)
    {
        var rows = new List<string>();
        foreach (var finding in found.Of(article, point))
            rows.Add(FormattableString.Invariant($"{finding.Score} {string.Join(',', found.TermsOf(finding).ToArray())} {string.Join(',', found.PhrasingsOf(finding).ToArray())}"));
        return rows;
    }
}
