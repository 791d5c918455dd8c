using System.Numerics;
using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>What one scan of a text adds up. Used for one text after the other; not thread-safe.</summary>
/// <param name="provisions">Number of provisions.</param>
/// <param name="pairs">Number of pairs.</param>
/// <param name="terms">Number of terms.</param>
internal sealed class ScanSums(int provisions, int pairs, int terms)
{
    private readonly ulong[] _seenTerms = new ulong[(terms + 63) / 64];
    private readonly int[] _terms = new int[terms];
    private readonly int[] _ascending = new int[terms];
    private readonly List<WordHit> _words = [];
    private int _termCount;

    /// <summary>For each provision the weights (X) and the rarities (Y) of the pairs that it has, which are always added together.</summary>
    public Vector2[] Pairs { get; } = new Vector2[provisions];

    /// <summary>One bit a pair: a pair counts once however often it is written.</summary>
    public ulong[] SeenPairs { get; } = new ulong[(pairs + 63) / 64];

    /// <summary>The rarities of all known pairs.</summary>
    public float Known { get; set; }

    /// <summary>How many pairs are in no provision and no stock phrase.</summary>
    public int Unknown { get; set; }

    /// <summary>The terms found, each once, in the order of the text.</summary>
    public ReadOnlySpan<int> Terms => _terms.AsSpan(0, _termCount);

    /// <summary>The places of the words of phrasings, in the order of their beginnings.</summary>
    public ReadOnlySpan<WordHit> Words => CollectionsMarshal.AsSpan(_words);

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

    /// <summary>Takes note of a word of a phrasing.</summary>
    public void Add(WordHit word) => _words.Add(word);

    /// <summary>Makes room for the next text.</summary>
    public void Clear()
    {
        Array.Clear(Pairs);
        Array.Clear(SeenPairs);
        foreach (var term in Terms) _seenTerms[term >> 6] = 0;
        _words.Clear();
        (_termCount, Known, Unknown) = (0, 0, 0);
    }
}
