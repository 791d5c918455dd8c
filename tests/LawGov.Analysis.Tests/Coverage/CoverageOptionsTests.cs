using System.Globalization;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.DependencyInjection;
using LawGov.Analysis.Matching;
using LawGov.Tests.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

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

    [Theory]
    [InlineData(nameof(CoverageOptions.MinimumLikelihood))]
    [InlineData(nameof(CoverageOptions.MinimumShare))]
    [InlineData(nameof(CoverageOptions.PointShare))]
    [InlineData(nameof(CoverageOptions.MinimumPointScore))]
    [InlineData(nameof(CoverageOptions.CoveredPointShare))]
    public void A_share_lies_between_nought_and_one(string name)
    {
        var property = typeof(CoverageOptions).GetProperty(name)!;
        foreach (var (value, fault) in new[] { (0, null), (1, null), (-0.01, $"{name} is -0.01; expected 0 to 1."), (1.01, $"{name} is 1.01; expected 0 to 1."), (double.NaN, $"{name} is NaN; expected 0 to 1.") })
        {
            var options = new CoverageOptions();
            property.SetValue(options, value);
            options.Faults().ShouldBe(fault is null ? [] : [fault]);
        }
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(int.MaxValue, null)]
    [InlineData(0, "EvidencePerFinding is 0; expected 1 or more.")]
    public void A_finding_has_evidence_of_one_item_at_least(int items, string? fault) =>
        new CoverageOptions { EvidencePerFinding = items }.Faults().ShouldBe(fault is null ? [] : [fault]);

    [Theory]
    [InlineData(nameof(CoverageOptions.MinimumLikelihood), "0.25")]
    [InlineData(nameof(CoverageOptions.MinimumShare), "0.35")]
    [InlineData(nameof(CoverageOptions.PointShare), "0.45")]
    [InlineData(nameof(CoverageOptions.MinimumPointScore), "0.55")]
    [InlineData(nameof(CoverageOptions.CoveredPointShare), "0.65")]
    [InlineData(nameof(CoverageOptions.EvidencePerFinding), "7")]
    public void A_configuration_sets_the_option_it_names(string name, string text)
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection([new($"Coverage:{name}", text)]).Build();
        using var provider = new ServiceCollection().AddLawGov(section).BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<LawGovOptions>>().Value.Coverage;
        Convert.ToString(typeof(CoverageOptions).GetProperty(name)!.GetValue(options), CultureInfo.InvariantCulture).ShouldBe(text);
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
