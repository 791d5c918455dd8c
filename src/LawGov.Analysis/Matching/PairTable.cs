using System.Runtime.CompilerServices;

namespace LawGov.Analysis.Matching;

/// <summary>What each pair of neighbouring characters (二元组) says: its rarity, the provisions it speaks for, the terms that begin with it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PairTable(SymbolMap pairs, PairEntry[] entries, PairPosting[] postings)
{
    /// <summary>Number of pairs.</summary>
    public int Count => entries.Length;

    /// <summary>Number of a pair of symbols, or <see cref="SymbolMap.Missing"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int first, int second) => pairs.Find(first, second);

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
/// <param name="Node">The node of the term tree to go on from; <see cref="TermNode.Nothing"/> when no term begins with the pair.</param>
internal readonly record struct PairEntry(float Rarity, int PostingStart, int PostingCount, TermNode Node);

/// <summary>What a pair says for one provision.</summary>
internal readonly record struct PairPosting(int Provision, float Weight);
