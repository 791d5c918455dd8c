namespace LawGov.Analysis.Matching;

/// <summary>The terms of an index as a tree of their symbols, entered with the first two symbols of a term.</summary>
/// <remarks>
/// A walk from one place is at most as long as the longest term, so that reading a text takes time linear in its length. Immutable and thread-safe.
/// </remarks>
internal sealed class TermTrie(SymbolMap entries, TermNode[] nodes, ushort[] childSymbols)
{
    /// <summary>No node, no term.</summary>
    public const int None = SymbolMap.Missing;

    /// <summary>The pairs of symbols with which terms begin; the number of a pair is that of its node.</summary>
    public SymbolMap Entries { get; } = entries;

    /// <summary>Goes down from <paramref name="node"/> along <paramref name="symbol"/>; false, and the node as it was, where no term goes on so.</summary>
    public bool TryChild(int symbol, ref TermNode node)
    {
        // Most texts go on otherwise than the terms, and that is seen without looking at the children.
        if ((node.ChildBits & TermNode.BitOf(symbol)) == 0) return false;
        var at = childSymbols.AsSpan(node.FirstChild, node.ChildCount).IndexOf((ushort)symbol);
        if (at < 0) return false;
        node = nodes[node.FirstChild + at];
        return true;
    }

    /// <summary>The node that a pair of symbols leads to, by its number in <see cref="Entries"/>; <see cref="TermNode.Nothing"/> for <see cref="None"/>.</summary>
    public TermNode NodeOf(int entry) => entry == None ? TermNode.Nothing : nodes[entry];

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
/// <param name="FirstChild">Where its children begin.</param>
/// <param name="ChildCount">How many there are.</param>
/// <param name="ChildBits">The bits of their symbols.</param>
internal readonly record struct TermNode(int Term, int FirstChild, int ChildCount, uint ChildBits)
{
    /// <summary>Without term and children.</summary>
    public static TermNode Nothing { get; } = new(TermTrie.None, 0, 0, 0);

    /// <summary>One bit for each symbol, the same for many of them.</summary>
    public static uint BitOf(int symbol) => 1u << (symbol & 31);
}
