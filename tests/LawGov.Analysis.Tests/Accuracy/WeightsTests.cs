using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.Tests.Coverage;
using LawGov.Fitting;

namespace LawGov.Analysis.Tests.Accuracy;

/// <summary>The figures do not hang on one number.</summary>
public sealed class WeightsTests
{
    public static TheoryData<string, double> Changes
    {
        get
        {
            var data = new TheoryData<string, double>();
            foreach (var name in Setters.Keys)
            {
                data.Add(name, 0.6);
                data.Add(name, 1.6);
            }

            return data;
        }
    }

    private static Dictionary<string, Func<MatchingWeights, double, MatchingWeights>> Setters { get; } = new()
    {
        [nameof(MatchingWeights.TermWeight)] = (w, x) => w with { TermWeight = w.TermWeight * x },
        [nameof(MatchingWeights.TitleWeight)] = (w, x) => w with { TitleWeight = w.TitleWeight * x },
        [nameof(MatchingWeights.HeadingWeight)] = (w, x) => w with { HeadingWeight = w.HeadingWeight * x },
        [nameof(MatchingWeights.StockPhraseWeight)] = (w, x) => w with { StockPhraseWeight = w.StockPhraseWeight * x },
        [nameof(MatchingWeights.WeakPhraseWeight)] = (w, x) => w with { WeakPhraseWeight = w.WeakPhraseWeight * x },
        [nameof(MatchingWeights.FullTermLength)] = (w, x) => w with { FullTermLength = (int)(w.FullTermLength * x) },
        [nameof(MatchingWeights.Saturation)] = (w, x) => w with { Saturation = w.Saturation * x },
        [nameof(MatchingWeights.LengthNormalisation)] = (w, x) => w with { LengthNormalisation = w.LengthNormalisation * x },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_defaults_lie_on_a_plateau(string name, double factor)
    {
        var analyzer = new CoverageAnalyzer(new CoverageOptions { Weights = Setters[name](MatchingWeights.Default, factor) });
        var reports = new Dictionary<(string, string), CoverageReport>();
        var figures = MatchingFigures.Of(SeedLabels.Development.Items, [], (document, outline) =>
        {
            if (!reports.TryGetValue((document, outline), out var report))
                reports.Add((document, outline), report = analyzer.Analyze(SeedCoverage.Document(document), BuiltInOutlines.Find(outline)));
            return report;
        });
        figures.Strict.ShouldBeGreaterThan(0.95, figures.ToString());
    }
}
