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

    /// <summary>The provisions a pair speaks for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<PairPosting> PostingsOf(in PairEntry entry) => postings.AsSpan(entry.PostingStart, entry.PostingCount);
}

/// <summary>What one pair says; kept together because it is read together.</summary>
/// <param name="Rarity">How much it tells apart (inverse document frequency), 0 or more.</param>
/// <param name="PostingStart">Where its postings begin.</param>
/// <param name="PostingCount">How many there are.</param>
/// <param name="Unheard">1 for a pair of letters that is in no provision and no stock phrase and that a word of a phrasing begins with, 0 for others.</param>
/// <param name="Node">The node of the tree of words to go on from; <see cref="TermNode.Nothing"/> when no word begins with the pair.</param>
internal readonly record struct PairEntry(float Rarity, int PostingStart, int PostingCount, int Unheard, TermNode Node);

/// <summary>What a pair says for one provision.</summary>
internal readonly record struct PairPosting(int Provision, float Weight);
