using LawGov.Model.Options;

namespace LawGov.Analysis.PlanComparison;

/// <summary>What a comparison takes for a pair, and for the same.</summary>
/// <remarks>Every default is a named constant. Not thread-safe while it is changed; what is made with it keeps a copy.</remarks>
public sealed record PlanComparisonOptions
{
    /// <summary>Default of <see cref="MinimumLikelihood"/>.</summary>
    public const double DefaultMinimumLikelihood = 0.3;

    /// <summary>Default of <see cref="MinimumSameShare"/>.</summary>
    public const double DefaultMinimumSameShare = 0.44;

    /// <summary>Default of <see cref="MinimumKeptRatio"/>.</summary>
    public const double DefaultMinimumKeptRatio = 0.9;

    /// <summary>Default of <see cref="TermsPerPair"/>.</summary>
    public const int DefaultTermsPerPair = 5;

    /// <summary>The defaults, each time anew.</summary>
    public static PlanComparisonOptions Default => new();

    /// <summary>From which likelihood, 0 to 1, two items are a pair: 0.3, at which as many true pairs are missed as false ones are listed. Raise it for fewer and surer pairs.</summary>
    public double MinimumLikelihood { get; set; } = DefaultMinimumLikelihood;

    /// <summary>What share of the shorter item's demands, 0 to 1, is to be found in the other to call them the same: 0.44, a little less than half, for the same demand is often put in other words.</summary>
    public double MinimumSameShare { get; set; } = DefaultMinimumSameShare;

    /// <summary>How alike the letters of two items, 0 to 1, are to be to call the item kept and not reworded: 0.9, twice the letters in common order over the letters of both.</summary>
    public double MinimumKeptRatio { get; set; } = DefaultMinimumKeptRatio;

    /// <summary>How many common expressions are listed for a pair at most: the five that say most.</summary>
    public int TermsPerPair { get; set; } = DefaultTermsPerPair;

    /// <summary>Says what is wrong with the options; empty when nothing is.</summary>
    public IEnumerable<string> Faults() => Rules.Faults(this);

    internal static OptionRules<PlanComparisonOptions> Rules { get; } = new()
    {
        { nameof(MinimumLikelihood), o => o.MinimumLikelihood, (o, v) => o.MinimumLikelihood = v },
        { nameof(MinimumSameShare), o => o.MinimumSameShare, (o, v) => o.MinimumSameShare = v },
        { nameof(MinimumKeptRatio), o => o.MinimumKeptRatio, (o, v) => o.MinimumKeptRatio = v },
        { nameof(TermsPerPair), 0, int.MaxValue, o => o.TermsPerPair, (o, v) => o.TermsPerPair = v },
    };
}
