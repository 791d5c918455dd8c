using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.Tests.Coverage;
using LawGov.Fitting;
using LawGov.Model;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Accuracy;

/// <summary>An outline of a user's own may have titles, points and terms alone: how well it works then.</summary>
public sealed class WithoutPhrasesTests(ITestOutputHelper output)
{
    [Fact]
    public void Titles_points_and_terms_alone_do_on_the_seeds_what_the_page_says()
    {
        var outlines = BuiltInOutlines.All.Select(Bare).ToDictionary(o => o.Id);
        var reports = new Dictionary<(string, string), CoverageReport>();

        var f = MatchingFigures.Of(SeedLabels.Development.Items, SeedLabels.Development.Points, (seed, outline) =>
        {
            if (!reports.TryGetValue((seed, outline!), out var report))
                reports.Add((seed, outline!), report = CoverageAnalyzer.Default.Analyze(SeedCoverage.Document(seed), outlines[outline!], Repository.ReadSeed(seed)));
            return report;
        });

        output.WriteLine($"without phrases {f}");
        File.ReadAllText(Repository.PathOf("docs", "accuracy.md")).ShouldContain(
            string.Create(CultureInfo.InvariantCulture, $"| development, without phrases | {f.Strict:0.000} | {f.Lenient:0.000} | {f.Local:0.000} | {f.Articles:0.000} | {f.Points:0.000} |"));
    }

    private static NationalOutline Bare(NationalOutline outline) => outline with
    {
        Parts = outline.Parts.Select(part => part with { Articles = part.Articles.Select(Bare).ToValueList() }).ToValueList(),
    };

    private static OutlineArticle Bare(OutlineArticle article) => article with
    {
        Phrases = [],
        WeakPhrases = [],
        Points = article.Points.Select(point => point with { Phrasings = [] }).ToValueList(),
    };
}
