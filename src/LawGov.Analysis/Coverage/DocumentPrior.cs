using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Coverage;

/// <summary>How near a document as a whole is to the outline.</summary>
internal static class DocumentPrior
{
    /// <summary>How many neutral items are added, so that a document of few items is judged with reserve.</summary>
    private const double Reserve = 5;

    /// <summary>
    /// The least of the labelled documents: how a document of still other matters is to be judged was never fitted. A small outline of a user's own has so few words that most of any document is far from it.
    /// </summary>
    public const double Least = -0.65;

    /// <summary>Mean lead of articles over matters outside, over all items of the document, <see cref="Least"/> or more.</summary>
    public static double Of(IReadOnlyList<RankedItem> items) => Math.Max(Least, (items.Sum(i => i.Lead) + (Reserve * CounterpartModel.NeutralPrior)) / (items.Count + Reserve));
}
