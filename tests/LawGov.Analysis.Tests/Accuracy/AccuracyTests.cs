using System.Globalization;
using LawGov.Analysis.Tests.Coverage;
using LawGov.Fitting;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Accuracy;

/// <summary>Checks the figures of docs/accuracy.md from falling, and prints them.</summary>
public sealed class AccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void The_development_labels_are_met()
    {
        var figures = Print("development", SeedLabels.Development);
        figures.Strict.ShouldBeGreaterThanOrEqualTo(0.965);
        figures.Lenient.ShouldBeGreaterThanOrEqualTo(0.98);
        figures.Local.ShouldBeGreaterThanOrEqualTo(0.85);
        figures.Articles.ShouldBeGreaterThanOrEqualTo(0.97);
        figures.Points.ShouldBeGreaterThanOrEqualTo(0.98);
    }

    [Fact]
    public void The_labels_of_the_remainder_are_met()
    {
        var figures = Print("remainder", SeedLabels.Remainder);
        figures.Strict.ShouldBeGreaterThanOrEqualTo(0.96);
        figures.Lenient.ShouldBeGreaterThanOrEqualTo(0.99);
        figures.Local.ShouldBeGreaterThanOrEqualTo(0.8);
        figures.Articles.ShouldBeGreaterThanOrEqualTo(0.97);
    }

    [Fact]
    public void The_page_tells_the_figures()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "accuracy.md"));
        foreach (var (name, labels) in new[] { ("development", SeedLabels.Development), ("remainder", SeedLabels.Remainder) })
        {
            var f = MatchingFigures.Of(labels.Items, labels.Points, SeedCoverage.Report);
            var points = labels.Points.Count == 0 ? "–" : f.Points.ToString("0.000", CultureInfo.InvariantCulture);
            page.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"| {name} | {f.Strict:0.000} | {f.Lenient:0.000} | {f.Local:0.000} | {f.Articles:0.000} | {points} |"));
        }
    }

    private MatchingFigures Print(string name, LabelledItems labels)
    {
        var figures = MatchingFigures.Of(labels.Items, labels.Points, SeedCoverage.Report);
        output.WriteLine($"{name,-26} {figures}");
        foreach (var document in labels.Items.GroupBy(i => (i.Document, i.Outline)))
            output.WriteLine($"  {document.Key.Document,-24} {document.Key.Outline} {MatchingFigures.Of(document, [], SeedCoverage.Report)}");
        foreach (var line in figures.Wrong) output.WriteLine("  wrong: " + line);
        return figures;
    }
}
