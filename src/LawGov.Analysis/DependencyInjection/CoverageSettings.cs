using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>Settings of the coverage; see <see cref="CoverageOptions"/>, whose defaults they have.</summary>
public sealed class CoverageSettings
{
    /// <inheritdoc cref="CoverageOptions.MinimumLikelihood"/>
    public double MinimumLikelihood { get; set; } = CoverageOptions.DefaultMinimumLikelihood;

    /// <inheritdoc cref="CoverageOptions.MinimumShare"/>
    public double MinimumShare { get; set; } = CoverageOptions.DefaultMinimumShare;

    /// <inheritdoc cref="CoverageOptions.PointShare"/>
    public double PointShare { get; set; } = CoverageOptions.DefaultPointShare;

    /// <inheritdoc cref="CoverageOptions.PhrasingShare"/>
    public double PhrasingShare { get; set; } = CoverageOptions.DefaultPhrasingShare;

    /// <inheritdoc cref="CoverageOptions.MinimumPointScore"/>
    public double MinimumPointScore { get; set; } = CoverageOptions.DefaultMinimumPointScore;

    /// <inheritdoc cref="CoverageOptions.CoveredPointShare"/>
    public double CoveredPointShare { get; set; } = CoverageOptions.DefaultCoveredPointShare;

    /// <inheritdoc cref="CoverageOptions.EvidencePerFinding"/>
    public int EvidencePerFinding { get; set; } = CoverageOptions.DefaultEvidencePerFinding;

    /// <summary>How evidence is weighed; by code only, not by configuration. Default <see cref="MatchingWeights.Default"/>.</summary>
    public MatchingWeights Weights { get; set; } = MatchingWeights.Default;

    internal CoverageOptions ToOptions() => new()
    {
        MinimumLikelihood = MinimumLikelihood,
        MinimumShare = MinimumShare,
        PointShare = PointShare,
        PhrasingShare = PhrasingShare,
        MinimumPointScore = MinimumPointScore,
        CoveredPointShare = CoveredPointShare,
        EvidencePerFinding = EvidencePerFinding,
        Weights = Weights,
    };
}
