using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Coverage;

/// <summary>Where the numbers of <see cref="RankedItem"/>s stand while a document is worked on.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class RankingMemory : IDisposable
{
    /// <summary>The best provisions.</summary>
    public Arena<ProvisionMatch> Best { get; } = new();

    /// <summary>The scores of the articles.</summary>
    public Arena<float> Scores { get; } = new();

    /// <summary>The numbers of terms and phrasings.</summary>
    public Arena<int> Words { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        Best.Dispose();
        Scores.Dispose();
        Words.Dispose();
    }
}
