using System.Numerics;
using System.Runtime.CompilerServices;

namespace LawGov.Analysis.Matching;

/// <summary>The terms of an index as a tree of their symbols, entered with the first two symbols of a term.</summary>
/// <remarks>
/// A walk from one place is at most as long as the longest term, so that reading a text takes time linear in its length. Immutable and thread-safe.
/// </remarks>
internal sealed class TermTrie(SymbolMap entries, TermNode[] nodes, ushort[] childSymbols, int longestTerm)
{
    /// <summary>No node, no term.</summary>
    public const int None = SymbolMap.Missing;

    /// <summary>The pairs of symbols with which terms begin; the number of a pair is that of its node.</summary>
    public SymbolMap Entries { get; } = entries;

    /// <summary>How many symbols the longest term has; 0 when there is none.</summary>
    public int LongestTerm { get; } = longestTerm;

    /// <summary>The node that stands at a place.</summary>
    public ref readonly TermNode this[int node] => ref nodes[node];

    /// <summary>Where the child of a node along a symbol stands, or <see cref="None"/> where no term goes on so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ChildOf(in TermNode node, int symbol)
    {
        // Most texts go on otherwise than the terms, and that is seen without looking at the children.
        if (!node.MayGoOn(symbol)) return None;
        // Mostly each child has a bit of its own, and the bits below it count those that stand before it.
        if (BitOperations.PopCount(node.ChildBits) == node.ChildCount)
        {
            var only = node.FirstChild + BitOperations.PopCount(node.ChildBits & (TermNode.BitOf(symbol) - 1));
            return nodes[only].Symbol == symbol ? only : None;
        }

        return childSymbols.AsSpan(node.FirstChild, node.ChildCount).IndexOf((ushort)symbol) is var found and >= 0 ? node.FirstChild + found : None;
    }

    /// <summary>Whether a term has a symbol behind its first one.</summary>
    public bool GoesOnWith(int symbol) => childSymbols.AsSpan().Contains((ushort)symbol);

    /// <summary>The node that a pair of symbols leads to, by its number in <see cref="Entries"/>; <see cref="TermNode.Nothing"/> for <see cref="None"/>.</summary>
    public TermNode NodeOf(int entry) => entry == None ? TermNode.Nothing : nodes[entry];

    private bool TryChild(int symbol, ref TermNode node)
    {
        var child = ChildOf(node, symbol);
        if (child != None) node = nodes[child];
        return child != None;
    }

    /// <summary>Lists every term in <paramref name="symbols"/>, overlapping ones included, by where they begin.</summary>
    public void FindAll(ReadOnlySpan<ushort> symbols, List<int> found)
    {
        for (var i = 0; i + 1 < symbols.Length; i++)
        {
            var node = NodeOf(Entries.Find(symbols[i], symbols[i + 1]));
            var next = i + 2;
            do
            {
                if (node.Term != None) found.Add(node.Term);
            }
            while (next < symbols.Length && TryChild(symbols[next++], ref node));
        }
    }
}

/// <summary>A node of the tree.</summary>
/// <param name="Term">The term that ends here.</param>
/// <param name="FirstChild">Where its children begin, in the order of their bits.</param>
/// <param name="Symbol">The symbol that leads here.</param>
/// <param name="ChildCount">How many children there are.</param>
/// <param name="ChildBits">The bits of their symbols.</param>
internal readonly record struct TermNode(int Term, int FirstChild, ushort Symbol, ushort ChildCount, uint ChildBits)
{
    /// <summary>Without term and children.</summary>
    public static TermNode Nothing { get; } = new(TermTrie.None, 0, SymbolTable.Skip, 0, 0);

    /// <summary>Whether there may be a child with a symbol; where not, there is none.</summary>
    public bool MayGoOn(int symbol) => (ChildBits & BitOf(symbol)) != 0;

    /// <summary>One bit for each symbol, the same for many of them.</summary>
    public static uint BitOf(int symbol) => 1u << (symbol & 31);
}
