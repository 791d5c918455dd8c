using System.Runtime.CompilerServices;

namespace LawGov.Analysis.Matching;

/// <summary>What each pair of neighbouring characters (二元组) says: its rarity, the provisions it speaks for, the words that begin with it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PairTable(PairGrid grid, PairEntry[] entries, PairPosting[] postings)
{
    /// <summary>Number of pairs.</summary>
    public int Count => entries.Length;

    /// <summary>The numbers of the pairs.</summary>
    public PairGrid Grid { get; } = grid;

    /// <summary>What a pair says.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly PairEntry EntryOf(int pair) => ref entries[pair];

    /// <summary>How much a pair tells apart (inverse document frequency), 0 or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float RarityOf(in PairEntry entry) => postings[entry.Postings].Weight;

    /// <summary>The provisions a pair speaks for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<PairPosting> PostingsOf(in PairEntry entry) => postings.AsSpan(entry.Postings + 1, entry.PostingCount);
}

/// <summary>What is asked of a pair first, in as few bytes as there may be: a text asks it of thousands of pairs that stand far apart.</summary>
/// <param name="Postings">Where its rarity stands, and behind that its postings.</param>
/// <param name="Marks">How many postings there are, times four, and what it is.</param>
/// <param name="Node">The node of the tree of words to go on from; <see cref="TermTrie.None"/> when no word begins with the pair.</param>
/// <param name="ChildBits">The bits of the symbols with which words go on.</param>
internal readonly record struct PairEntry(int Postings, int Marks, int Node, uint ChildBits)
{
    /// <summary>A pair of letters that is in some provision or stock phrase; others are there because a word of a phrasing begins with them.</summary>
    public const int IsHeard = 1;

    /// <summary>The pair is a word.</summary>
    public const int IsWord = 2;

    private const int OnePosting = 4;

    /// <param name="postings">Where its rarity stands, and behind that its postings.</param>
    /// <param name="count">How many postings there are.</param>
    /// <param name="heard">Whether it is a pair of letters in some provision or stock phrase.</param>
    /// <param name="node">The number of the node.</param>
    /// <param name="words">The node itself.</param>
    public PairEntry(int postings, int count, bool heard, int node, in TermNode words)
        : this(postings, (count * OnePosting) | (heard ? IsHeard : 0) | (words.Term != TermTrie.None ? IsWord : 0), node, words.ChildBits)
    {
    }

    /// <summary>How many postings there are.</summary>
    public int PostingCount => Marks / OnePosting;

    /// <summary>1 for a pair that is heard of, 0 for others.</summary>
    public int Heard => Marks & IsHeard;

    /// <summary>Whether a word ends with the pair or may go on with a symbol.</summary>
    public bool IsBeginning(int next) => (Marks & IsWord) != 0 | (ChildBits & TermNode.BitOf(next)) != 0;
}

/// <summary>What a pair says for one provision.</summary>
internal readonly record struct PairPosting(int Provision, float Weight);
