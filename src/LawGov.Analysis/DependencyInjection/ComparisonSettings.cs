using LawGov.Analysis.PlanComparison;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>Settings of the comparison of plans; see <see cref="PlanComparisonOptions"/>, whose defaults they have.</summary>
public sealed class ComparisonSettings
{
    /// <inheritdoc cref="PlanComparisonOptions.MinimumLikelihood"/>
    public double MinimumLikelihood { get; set; } = PlanComparisonOptions.DefaultMinimumLikelihood;

    /// <inheritdoc cref="PlanComparisonOptions.MinimumSameShare"/>
    public double MinimumSameShare { get; set; } = PlanComparisonOptions.DefaultMinimumSameShare;

    /// <inheritdoc cref="PlanComparisonOptions.MinimumKeptRatio"/>
    public double MinimumKeptRatio { get; set; } = PlanComparisonOptions.DefaultMinimumKeptRatio;

    /// <inheritdoc cref="PlanComparisonOptions.TermsPerPair"/>
    public int TermsPerPair { get; set; } = PlanComparisonOptions.DefaultTermsPerPair;

    internal PlanComparisonOptions ToOptions() => new()
    {
        MinimumLikelihood = MinimumLikelihood,
        MinimumSameShare = MinimumSameShare,
        MinimumKeptRatio = MinimumKeptRatio,
        TermsPerPair = TermsPerPair,
    };
}
