using System.Runtime.CompilerServices;

namespace LawGov.Analysis.Matching;

/// <summary>What each pair of neighbouring characters (二元组) says: its rarity, the provisions it speaks for, the terms that begin with it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PairTable
{
    private readonly SymbolMap _pairs;
    private readonly int[] _postingStart;
    private readonly int[] _node;
    private readonly float[] _rarity;
    private readonly PairPosting[] _postings;

    public PairTable(IReadOnlyList<PairRow> rows)
    {
        _pairs = new SymbolMap([.. rows.Select((row, i) => KeyValuePair.Create(row.Pair, i))]);
        _rarity = [.. rows.Select(r => r.Rarity)];
        _node = [.. rows.Select(r => r.Node)];
        _postings = [.. rows.SelectMany(r => r.Postings)];
        _postingStart = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++) _postingStart[i + 1] = _postingStart[i] + rows[i].Postings.Count;
    }

    /// <summary>Number of pairs.</summary>
    public int Count => _rarity.Length;

    /// <summary>Number of a pair of symbols, or <see cref="SymbolMap.Missing"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int first, int second) => _pairs.Find(first, second);

    /// <summary>How much a pair tells apart (inverse document frequency), 0 or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float RarityOf(int pair) => _rarity[pair];

    /// <summary>The node of the term tree to go on from, or <see cref="TermTrie.None"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NodeOf(int pair) => _node[pair];

    /// <summary>The provisions a pair speaks for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<PairPosting> PostingsOf(int pair) => _postings.AsSpan(_postingStart[pair], _postingStart[pair + 1] - _postingStart[pair]);
}

/// <summary>One row of the table while it is built.</summary>
internal sealed record PairRow((int First, int Second) Pair, float Rarity, int Node, IReadOnlyList<PairPosting> Postings);

/// <summary>What a pair says for one provision.</summary>
internal readonly record struct PairPosting(int Provision, float Weight);
