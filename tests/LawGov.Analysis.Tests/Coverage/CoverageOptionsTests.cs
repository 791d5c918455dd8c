using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class CoverageOptionsTests
{
    [Theory]
    [InlineData(nameof(CoverageOptions.MinimumLikelihood), CoverageOptions.DefaultMinimumLikelihood)]
    [InlineData(nameof(CoverageOptions.MinimumShare), CoverageOptions.DefaultMinimumShare)]
    [InlineData(nameof(CoverageOptions.PointShare), CoverageOptions.DefaultPointShare)]
    [InlineData(nameof(CoverageOptions.MinimumPointScore), CoverageOptions.DefaultMinimumPointScore)]
    [InlineData(nameof(CoverageOptions.CoveredPointShare), CoverageOptions.DefaultCoveredPointShare)]
    [InlineData(nameof(CoverageOptions.EvidencePerFinding), (double)CoverageOptions.DefaultEvidencePerFinding)]
    [InlineData(nameof(MatchingWeights.TermWeight), MatchingWeights.DefaultTermWeight)]
    [InlineData(nameof(MatchingWeights.TitleWeight), MatchingWeights.DefaultTitleWeight)]
    [InlineData(nameof(MatchingWeights.HeadingWeight), MatchingWeights.DefaultHeadingWeight)]
    [InlineData(nameof(MatchingWeights.StockPhraseWeight), MatchingWeights.DefaultStockPhraseWeight)]
    [InlineData(nameof(MatchingWeights.WeakPhraseWeight), MatchingWeights.DefaultWeakPhraseWeight)]
    [InlineData(nameof(MatchingWeights.FullTermLength), (double)MatchingWeights.DefaultFullTermLength)]
    [InlineData(nameof(MatchingWeights.Saturation), MatchingWeights.DefaultSaturation)]
    [InlineData(nameof(MatchingWeights.LengthNormalisation), MatchingWeights.DefaultLengthNormalisation)]
    public void The_guide_tells_the_default(string name, double value)
    {
        var guide = File.ReadAllText(Repository.PathOf("docs", "matching.md"));
        guide.ShouldContain($"| `{name}` | {value.ToString(CultureInfo.InvariantCulture)} |");
        object options = typeof(CoverageOptions).GetProperty(name) is null ? MatchingWeights.Default : CoverageOptions.Default;
        Convert.ToDouble(options.GetType().GetProperty(name)!.GetValue(options), CultureInfo.InvariantCulture).ShouldBe(value);
    }

    [Fact]
    public void Weights_that_are_null_are_named()
    {
        var options = new CoverageOptions { Weights = null! };
        options.Faults().ShouldHaveSingleItem().ShouldContain(nameof(CoverageOptions.Weights));
        Should.Throw<ArgumentException>(() => new CoverageAnalyzer(options)).Message.ShouldContain(nameof(CoverageOptions.Weights));
    }

    [Fact]
    public void The_defaults_are_without_fault() => CoverageOptions.Default.Faults().ShouldBeEmpty();
}
