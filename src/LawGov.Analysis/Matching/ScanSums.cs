namespace LawGov.Analysis.Matching;

/// <summary>What one scan of a text adds up. Used for one text after the other; not thread-safe.</summary>
/// <param name="provisions">Number of provisions.</param>
/// <param name="pairs">Number of pairs.</param>
/// <param name="terms">Number of terms.</param>
internal sealed class ScanSums(int provisions, int pairs, int terms)
{
    /// <summary>So many pairs are looked up before the first is made use of: the processor waits for memory once for several, and not for each.</summary>
    private const int PairsAtATime = 64;

    private readonly ulong[] _seenTerms = new ulong[(terms + 63) / 64];
    private readonly int[] _terms = new int[terms];
    private readonly int[] _ascending = new int[terms];
    private int _termCount;

    /// <summary>The weights of the pairs, one number a provision.</summary>
    public float[] Scores { get; } = new float[provisions];

    /// <summary>The rarities of the pairs that a provision has, one number a provision.</summary>
    public float[] Rarities { get; } = new float[provisions];

    /// <summary>One bit a pair: a pair counts once however often it is written.</summary>
    public ulong[] SeenPairs { get; } = new ulong[(pairs + 63) / 64];

    /// <summary>Room for pairs that were looked up together.</summary>
    public KnownPair[] Pairs { get; } = new KnownPair[PairsAtATime];

    /// <summary>Room for what they say.</summary>
    public PairEntry[] Entries { get; } = new PairEntry[PairsAtATime];

    /// <summary>The rarities of all known pairs.</summary>
    public float Known { get; set; }

    /// <summary>How many pairs are in no provision and no stock phrase.</summary>
    public int Unknown { get; set; }

    /// <summary>The terms found, each once, in the order of the text.</summary>
    public ReadOnlySpan<int> Terms => _terms.AsSpan(0, _termCount);

    /// <summary>The terms found by their numbers: sums of weights do not depend on where in the text they stand.</summary>
    public ReadOnlySpan<int> AscendingTerms()
    {
        var ascending = _ascending.AsSpan(0, _termCount);
        Terms.CopyTo(ascending);
        ascending.Sort();
        return ascending;
    }

    /// <summary>Takes note of a term.</summary>
    public void Add(int term)
    {
        ref var word = ref _seenTerms[term >> 6];
        var bit = 1UL << (term & 63);
        if ((word & bit) != 0) return;
        word |= bit;
        _terms[_termCount++] = term;
    }

    /// <summary>Makes room for the next text.</summary>
    public void Clear()
    {
        Array.Clear(Scores);
        Array.Clear(Rarities);
        Array.Clear(SeenPairs);
        foreach (var term in Terms) _seenTerms[term >> 6] = 0;
        (_termCount, Known, Unknown) = (0, 0, 0);
    }
}

/// <summary>A pair of an index where it stands in a text.</summary>
/// <param name="Pair">Its number.</param>
/// <param name="First">Offset of its first character.</param>
/// <param name="Second">Offset of its second one.</param>
internal readonly record struct KnownPair(int Pair, int First, int Second);
