using LawGov.Analysis.FollowUp;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>Settings of the follow-up; see <see cref="FollowUpOptions"/>, whose defaults they have.</summary>
public sealed class FollowUpSettings
{
    /// <inheritdoc cref="FollowUpOptions.MinimumLikelihood"/>
    public double MinimumLikelihood { get; set; } = FollowUpOptions.DefaultMinimumLikelihood;

    /// <inheritdoc cref="FollowUpOptions.MinimumCarryOver"/>
    public double MinimumCarryOver { get; set; } = FollowUpOptions.DefaultMinimumCarryOver;

    /// <inheritdoc cref="FollowUpOptions.MinimumDemandShare"/>
    public double MinimumDemandShare { get; set; } = FollowUpOptions.DefaultMinimumDemandShare;

    internal FollowUpOptions ToOptions() => new()
    {
        MinimumLikelihood = MinimumLikelihood,
        MinimumCarryOver = MinimumCarryOver,
        MinimumDemandShare = MinimumDemandShare,
    };
}
