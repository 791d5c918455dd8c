namespace LawGov.Analysis.Matching;

/// <summary>How the kinds of evidence are weighed against each other when an index is built and asked.</summary>
/// <remarks>The defaults are explained, with what each was tried against, in <c>docs/matching.md</c>. Immutable and thread-safe.</remarks>
public sealed record MatchingWeights
{
    /// <summary>Default of <see cref="TermWeight"/>.</summary>
    public const double DefaultTermWeight = 2.0;

    /// <summary>Default of <see cref="TitleWeight"/>.</summary>
    public const double DefaultTitleWeight = 2.0;

    /// <summary>Default of <see cref="HeadingWeight"/>.</summary>
    public const double DefaultHeadingWeight = 0.35;

    /// <summary>Default of <see cref="StockPhraseWeight"/>.</summary>
    public const double DefaultStockPhraseWeight = 0.3;

    /// <summary>Default of <see cref="WeakPhraseWeight"/>.</summary>
    public const double DefaultWeakPhraseWeight = 0.5;

    /// <summary>Default of <see cref="FullTermLength"/>.</summary>
    public const int DefaultFullTermLength = 6;

    /// <summary>Default of <see cref="Saturation"/>.</summary>
    public const double DefaultSaturation = 1.2;

    /// <summary>Default of <see cref="LengthNormalisation"/>.</summary>
    public const double DefaultLengthNormalisation = 0.4;

    /// <summary>The defaults.</summary>
    public static MatchingWeights Default { get; } = new();

    /// <summary>What a fixed expression counts beside the pairs of characters it is made of: 2, three times a chance overlap.</summary>
    public double TermWeight { get; init; } = DefaultTermWeight;

    /// <summary>What the item's own title counts beside its text: 2, the title names the matter, the text also names means and examples.</summary>
    public double TitleWeight { get; init; } = DefaultTitleWeight;

    /// <summary>What the heading above counts: 0.35, enough to decide between near equals, too little to overrule a text.</summary>
    public double HeadingWeight { get; init; } = DefaultHeadingWeight;

    /// <summary>Share of its weight that a pair or term keeps when it is part of a stock phrase (建立健全, 机制): 0.3; at 1 stock phrases count like any words.</summary>
    public double StockPhraseWeight { get; init; } = DefaultStockPhraseWeight;

    /// <summary>Share of the weight of a term that a word has which only supports a provision: half.</summary>
    public double WeakPhraseWeight { get; init; } = DefaultWeakPhraseWeight;

    /// <summary>Length in characters from which a term has its full weight; shorter ones, found by chance more easily, have a proportional share.</summary>
    public int FullTermLength { get; init; } = DefaultFullTermLength;

    /// <summary>How soon a repetition inside a provision stops counting (k1 of BM25).</summary>
    public double Saturation { get; init; } = DefaultSaturation;

    /// <summary>How much long provisions are reduced (b of BM25): 0 not at all, 1 in proportion to their length.</summary>
    public double LengthNormalisation { get; init; } = DefaultLengthNormalisation;

    /// <summary>Says what is wrong with the weights; empty when nothing is.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var (name, value) in new[]
        {
            (nameof(TermWeight), TermWeight), (nameof(TitleWeight), TitleWeight), (nameof(HeadingWeight), HeadingWeight), (nameof(StockPhraseWeight), StockPhraseWeight),
            (nameof(WeakPhraseWeight), WeakPhraseWeight), (nameof(Saturation), Saturation),
        })
        {
            if (!(value >= 0) || double.IsInfinity(value)) yield return FormattableString.Invariant($"{name} is {value}; expected 0 or more.");
        }

        if (LengthNormalisation is not (>= 0 and <= 1)) yield return FormattableString.Invariant($"{nameof(LengthNormalisation)} is {LengthNormalisation}; expected 0 to 1.");
        if (FullTermLength < 1) yield return $"{nameof(FullTermLength)} is {FullTermLength}; expected 1 or more.";
    }
}
