using LawGov.Analysis.Matching;
using LawGov.Model;
using LawGov.Model.Options;

namespace LawGov.Analysis.Coverage;

/// <summary>What a coverage takes for covered.</summary>
/// <remarks>Every default is a named constant. Not thread-safe while it is changed; what is made with it keeps a copy. What moves when one is changed stands in <c>docs/matching.md</c>.</remarks>
public sealed record CoverageOptions
{
    /// <summary>Default of <see cref="MinimumLikelihood"/>.</summary>
    public const double DefaultMinimumLikelihood = 0.5;

    /// <summary>Default of <see cref="MinimumShare"/>.</summary>
    public const double DefaultMinimumShare = 0.3;

    /// <summary>Default of <see cref="PointShare"/>.</summary>
    public const double DefaultPointShare = 0.25;

    /// <summary>Default of <see cref="MinimumPointScore"/>.</summary>
    public const double DefaultMinimumPointScore = 0.15;

    /// <summary>Default of <see cref="CoveredPointShare"/>.</summary>
    public const double DefaultCoveredPointShare = 0.5;

    /// <summary>Default of <see cref="EvidencePerFinding"/>.</summary>
    public const int DefaultEvidencePerFinding = 5;

    /// <summary>The defaults, each time anew.</summary>
    public static CoverageOptions Default => new();

    /// <summary>Language of the reasons that a report gives in words. Default <see cref="MessageLanguage.English"/>.</summary>
    public MessageLanguage Language { get; set; } = MessageLanguage.English;

    /// <summary>
    /// From which likelihood, 0 to 1, an item has a counterpart: 0.5, more likely than not. Raise it to call more items local and be surer of the matches;
    /// at 0 every item that shares a word has a counterpart.
    /// </summary>
    public double MinimumLikelihood { get; set; } = DefaultMinimumLikelihood;

    /// <summary>
    /// What share of the best article's probability, 0 to 1, a further article needs to be listed as implemented too: 0.3. Lower it to see weaker relations; at 1 only
    /// equals are listed.
    /// </summary>
    public double MinimumShare { get; set; } = DefaultMinimumShare;

    /// <summary>
    /// What share of an item's best evidence (score), 0 to 1, an article needs before two expressions count for one of its points in an item that does not carry the article
    /// out, or in a heading: 0.25; three expressions count from two thirds of it, four from half. What stands in an item of quite another matter (合法性审查 in an item about
    /// contracts) is no evidence.
    /// </summary>
    public double PointShare { get; set; } = DefaultPointShare;

    /// <summary>
    /// What score, 0 to 1, an expression needs to count for a point: 0.15, the article's share times the likelihood that the item is about the outline at all. It keeps
    /// out what stands in local items by chance (惩罚性赔偿 in an item about trade marks).
    /// </summary>
    public double MinimumPointScore { get; set; } = DefaultMinimumPointScore;

    /// <summary>What share of its applicable points, 0 to 1, makes an article covered rather than partly covered: half; a partly covered point counts half.</summary>
    public double CoveredPointShare { get; set; } = DefaultCoveredPointShare;

    /// <summary>How many items are given as evidence of one finding at most: the five strongest.</summary>
    public int EvidencePerFinding { get; set; } = DefaultEvidencePerFinding;

    /// <summary>How evidence is weighed.</summary>
    public MatchingWeights Weights { get; set; } = MatchingWeights.Default;

    /// <summary>Says what is wrong with the options; empty when nothing is.</summary>
    public IEnumerable<string> Faults() => Rules.Faults(this).Concat(Weights is null ? [$"{nameof(Weights)} is null; expected weights."] : Weights.Faults());

    internal static OptionRules<CoverageOptions> Rules { get; } = new()
    {
        { nameof(MinimumLikelihood), o => o.MinimumLikelihood, (o, v) => o.MinimumLikelihood = v },
        { nameof(MinimumShare), o => o.MinimumShare, (o, v) => o.MinimumShare = v },
        { nameof(PointShare), o => o.PointShare, (o, v) => o.PointShare = v },
        { nameof(MinimumPointScore), o => o.MinimumPointScore, (o, v) => o.MinimumPointScore = v },
        { nameof(CoveredPointShare), o => o.CoveredPointShare, (o, v) => o.CoveredPointShare = v },
        { nameof(EvidencePerFinding), 1, int.MaxValue, o => o.EvidencePerFinding, (o, v) => o.EvidencePerFinding = v },
    };
}
