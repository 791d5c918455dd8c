using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Coverage;

/// <summary>Where the numbers stand with which a document is worked on: most of what an analysis needs is of use until its report is made.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class CoverageMemory : IDisposable
{
    /// <summary>The best provisions of <see cref="RankedItem"/>s.</summary>
    public Arena<ProvisionMatch> Best { get; } = new();

    /// <summary>Their scores of the articles.</summary>
    public Arena<float> Scores { get; } = new();

    /// <summary>The numbers of their terms and phrasings.</summary>
    public Arena<int> Words { get; } = new();

    /// <summary>The findings of <see cref="FoundPoints"/>.</summary>
    public PooledList<FoundPoint> Findings { get; } = new();

    /// <summary>The numbers of the terms and phrasings of those.</summary>
    public PooledList<int> FoundNumbers { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        Best.Dispose();
        Scores.Dispose();
        Words.Dispose();
        Findings.Dispose();
        FoundNumbers.Dispose();
    }
}
