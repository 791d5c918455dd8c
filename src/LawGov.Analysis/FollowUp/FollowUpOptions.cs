namespace LawGov.Analysis.FollowUp;

/// <summary>What a follow-up takes for evidence.</summary>
/// <remarks>Immutable and thread-safe. Every default is a named constant.</remarks>
public sealed record FollowUpOptions
{
    /// <summary>Default of <see cref="MinimumLikelihood"/>.</summary>
    public const double DefaultMinimumLikelihood = 0.4;

    /// <summary>Default of <see cref="MinimumCarryOver"/>.</summary>
    public const double DefaultMinimumCarryOver = 0.4;

    /// <summary>Default of <see cref="MinimumDemandShare"/>.</summary>
    public const double DefaultMinimumDemandShare = 0.15;

    /// <summary>The defaults.</summary>
    public static FollowUpOptions Default { get; } = new();

    /// <summary>From which likelihood, 0 to 1, a sentence is evidence for a task: 0.4. Raise it for fewer and surer sentences.</summary>
    public double MinimumLikelihood { get; init; } = DefaultMinimumLikelihood;

    /// <summary>From which likelihood, 0 to 1, a sentence of the next arrangement goes on with a task or takes up a problem: 0.4.</summary>
    public double MinimumCarryOver { get; init; } = DefaultMinimumCarryOver;

    /// <summary>What share of the wording of a demand, 0 to 1, the evidence is to speak of lest the demand count as silent: 0.15, for reports use other words than plans.</summary>
    public double MinimumDemandShare { get; init; } = DefaultMinimumDemandShare;

    /// <summary>Says what is wrong with the options; empty when nothing is.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var (name, value) in new[] { (nameof(MinimumLikelihood), MinimumLikelihood), (nameof(MinimumCarryOver), MinimumCarryOver), (nameof(MinimumDemandShare), MinimumDemandShare) })
            if (value is not (>= 0 and <= 1)) yield return $"{name} is {value}; expected 0 to 1.";
    }
}
