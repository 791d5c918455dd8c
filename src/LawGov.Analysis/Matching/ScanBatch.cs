namespace LawGov.Analysis.Matching;

/// <summary>The known pairs of a <see cref="SymbolWindow"/>, and which of them are to be made use of; room that is used again and again. Not thread-safe.</summary>
/// <param name="window">Where the text moves through.</param>
internal sealed class ScanBatch(SymbolWindow window)
{
    /// <summary>The text as symbols.</summary>
    public SymbolWindow Window { get; } = window;

    /// <summary>The known pairs in their order.</summary>
    public KnownPair[] Known { get; } = new KnownPair[window.Width];

    /// <summary>The numbers of those that the text has for the first time.</summary>
    public int[] New { get; } = new int[window.Width];

    /// <summary>Those with which a word may begin, for one ends with them or goes on as the text does.</summary>
    public KnownPair[] Beginnings { get; } = new KnownPair[window.Width];
}

/// <summary>A pair of an index where it stands in a window.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Second">Where in the window its second symbol stands.</param>
internal readonly record struct KnownPair(int Number, int Second);
