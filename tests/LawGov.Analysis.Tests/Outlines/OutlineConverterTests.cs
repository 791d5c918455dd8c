using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Outlines;

public sealed class OutlineConverterTests
{
    [Theory]
    [MemberData(nameof(Repository.Seeds), MemberType = typeof(Repository))]
    public void A_document_covers_the_outline_made_of_it(string seed)
    {
        var document = Parse(seed);
        var outline = OutlineConverter.FromDocument(document);
        var report = CoverageAnalyzer.Default.Analyze(document, outline);

        outline.Articles.Count().ShouldBe(report.Matches.Count);
        outline.Articles.Zip(report.Matches).Count(x => x.First.Number == x.Second.Primary).ShouldBeGreaterThanOrEqualTo((int)(report.Matches.Count * 0.95));
        report.ChosenBy.ShouldBe(OutlineChoice.Option);
        report.PointTally.Covered.ShouldBeGreaterThan((int)(report.PointTally.Total * 0.6));
    }

    [Fact]
    public void A_districts_plan_is_held_against_its_citys_plan()
    {
        var city = OutlineConverter.FromDocument(Parse("shanghai-2016-division"), "city");
        var report = CoverageAnalyzer.Default.Analyze(Parse("xuhui-2020-workpoints"), city);
        var match = report.Matches.Single(m => m.Title.Contains("行政复议"));
        city.Articles.Single(a => a.Number == match.Primary).Label.ShouldStartWith("六/(二)");
    }

    [Fact]
    public void Stock_phrases_are_cut_off_the_terms()
    {
        var document = new PolicyDocument
        {
            Title = "某县方案",
            Tasks = [new PolicyTask { Path = "1", Text = "规范执法。建立健全行政裁量权基准制度,完善工作机制。", Title = "规范执法" }],
        };
        var point = OutlineConverter.FromDocument(document).Articles.Single().Points.Single();
        point.Id.ShouldBe("1.1");
        point.Label.ShouldBe("建立健全行政裁量权基准制度,完善工作机制");
        point.Terms.ShouldContain("裁量权基准");
        point.Terms.ShouldNotContain(t => t.StartsWith("建立"));
    }

    private static PolicyDocument Parse(string seed) => PolicyDocumentParser.Default.Parse(Repository.ReadSeed(seed), seed).Document;
}
