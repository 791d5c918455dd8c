using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Coverage;

/// <summary>How near a document as a whole is to the outline.</summary>
internal static class DocumentPrior
{
    /// <summary>How many neutral items are added, so that a document of few items is judged with reserve.</summary>
    private const double Reserve = 5;

    /// <summary>Mean lead of articles over matters outside, over all items of the document.</summary>
    public static double Of(IReadOnlyList<RankedItem> items) => (items.Sum(i => i.Lead) + (Reserve * CounterpartModel.NeutralPrior)) / (items.Count + Reserve);
}
