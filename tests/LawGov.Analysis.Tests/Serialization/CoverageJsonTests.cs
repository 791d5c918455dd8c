using System.Text.Json.Nodes;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Tests.Coverage;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Serialization;

public sealed class CoverageJsonTests
{
    [Theory]
    [MemberData(nameof(Repository.Seeds), MemberType = typeof(Repository))]
    public void Members_and_values_are_those_of_the_report(string seed)
    {
        var report = SeedCoverage.Report(seed);
        var json = JsonNode.Parse(CoverageJson.Write(report))!;
        ((string?)json["source"]).ShouldBe(seed + ".txt");
        ((string?)json["outline"]).ShouldBe(report.OutlineId);
        ((string?)json["outlineChosenBy"]).ShouldBeOneOf("period", "citation");
        ((int)json["summary"]!["articles"]!["total"]!).ShouldBe(report.ArticleTally.Total);
        ((int)json["summary"]!["points"]!["notApplicable"]!).ShouldBe(report.PointTally.NotApplicable);
        json["articles"]!.AsArray().Count.ShouldBe(report.Articles.Count);
        json["matches"]!.AsArray().Count.ShouldBe(report.Matches.Count);

        var article = report.Articles.First(a => a.Evidence.Count > 0);
        var written = json["articles"]!.AsArray().Single(a => (int)a!["number"]! == article.Number)!;
        ((string?)written["status"]).ShouldBe(article.Status.ToString());
        ((double)written["score"]!).ShouldBe(article.Score.Value, 0.0001);
        var evidence = written["evidence"]![0]!;
        ((string?)evidence["path"]).ShouldBe(article.Evidence[0].Path);
        ((int)evidence["span"]!["start"]!).ShouldBe(article.Evidence[0].Span.Start);
        ((int)evidence["span"]!["length"]!).ShouldBe(article.Evidence[0].Span.Length);
        evidence["terms"]!.AsArray().Select(t => (string?)t).ShouldBe(article.Evidence[0].Terms.Select(t => t.Text));
        written["points"]!.AsArray().Count.ShouldBe(article.Points.Count);
    }

    [Fact]
    public void A_local_item_has_a_null_primary_and_chinese_is_written_as_it_is()
    {
        var text = CoverageJson.Write(SeedCoverage.Report("pudong-2022-plan"), indented: false);
        text.ShouldContain("""{"path":"annex/17","span":{"start":6457,"length":""");
        text.ShouldContain("\"primary\":null,\"articles\":[]");
        text.ShouldContain("健全政府机构职能体系");
        text.ShouldNotContain("\\u");
        text.ShouldNotContain("\n");
    }
}
