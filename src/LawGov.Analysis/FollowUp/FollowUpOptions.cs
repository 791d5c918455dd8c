using LawGov.Model.Options;

namespace LawGov.Analysis.FollowUp;

/// <summary>What a follow-up takes for evidence.</summary>
/// <remarks>Every default is a named constant. Not thread-safe while it is changed; what is made with it keeps a copy.</remarks>
public sealed record FollowUpOptions
{
    /// <summary>Default of <see cref="MinimumLikelihood"/>.</summary>
    public const double DefaultMinimumLikelihood = 0.4;

    /// <summary>Default of <see cref="MinimumCarryOver"/>.</summary>
    public const double DefaultMinimumCarryOver = 0.4;

    /// <summary>Default of <see cref="MinimumDemandShare"/>.</summary>
    public const double DefaultMinimumDemandShare = 0.15;

    /// <summary>The defaults, each time anew.</summary>
    public static FollowUpOptions Default => new();

    /// <summary>From which likelihood, 0 to 1, a sentence is evidence for a task: 0.4. Raise it for fewer and surer sentences.</summary>
    public double MinimumLikelihood { get; set; } = DefaultMinimumLikelihood;

    /// <summary>From which likelihood, 0 to 1, a sentence of the next arrangement goes on with a task or takes up a problem: 0.4.</summary>
    public double MinimumCarryOver { get; set; } = DefaultMinimumCarryOver;

    /// <summary>What share of the wording of a demand, 0 to 1, the evidence is to speak of lest the demand count as silent: 0.15, for reports use other words than plans.</summary>
    public double MinimumDemandShare { get; set; } = DefaultMinimumDemandShare;

    /// <summary>Says what is wrong with the options; empty when nothing is.</summary>
    public IEnumerable<string> Faults() => Rules.Faults(this);

    internal static OptionRules<FollowUpOptions> Rules { get; } = new()
    {
        { nameof(MinimumLikelihood), o => o.MinimumLikelihood, (o, v) => o.MinimumLikelihood = v },
        { nameof(MinimumCarryOver), o => o.MinimumCarryOver, (o, v) => o.MinimumCarryOver = v },
        { nameof(MinimumDemandShare), o => o.MinimumDemandShare, (o, v) => o.MinimumDemandShare = v },
    };
}
