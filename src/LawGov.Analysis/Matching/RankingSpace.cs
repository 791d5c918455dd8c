namespace LawGov.Analysis.Matching;

/// <summary>The buffers of one ranking at a time, kept for the next one. Not thread-safe.</summary>
/// <param name="provisions">Number of provisions.</param>
/// <param name="pairs">Number of pairs.</param>
/// <param name="terms">Number of terms.</param>
/// <param name="notes">What is noted of phrasings.</param>
/// <param name="batch">Room for a scan to work in.</param>
internal sealed class RankingSpace(int provisions, int pairs, int terms, PhrasingNotes notes, ScanBatch batch)
{
    /// <summary>What the scan of a text adds up.</summary>
    public ScanSums Sums { get; } = new(provisions, pairs, terms);

    /// <summary>Room for a scan to work in.</summary>
    public ScanBatch Batch { get; } = batch;

    /// <summary>What is noted of phrasings.</summary>
    public PhrasingNotes Phrasings { get; } = notes;

    /// <summary>The weights of the terms of a text.</summary>
    public float[] Terms { get; } = new float[provisions];

    /// <summary>What a text itself says.</summary>
    public float[] Own { get; } = new float[provisions];

    /// <summary>What it says with its title and heading.</summary>
    public float[] Whole { get; } = new float[provisions];

    /// <summary>The numbers of the best provisions.</summary>
    public int[] Order { get; } = new int[provisions];

    /// <summary>What its title says.</summary>
    public ContextScores Title { get; } = new(provisions);

    /// <summary>What its heading says.</summary>
    public ContextScores Heading { get; } = new(provisions);
}
