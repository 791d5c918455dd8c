namespace LawGov.Analysis.Matching;

/// <summary>The terms of an index as a tree of their symbols, entered with the first two symbols of a term.</summary>
/// <remarks>
/// A walk from one place is at most as long as the longest term, so that reading a text takes time linear in its length. Immutable and thread-safe.
/// </remarks>
internal sealed class TermTrie(SymbolMap entries, TermNode[] nodes)
{
    /// <summary>No node, no term.</summary>
    public const int None = SymbolMap.Missing;

    /// <summary>The pairs of symbols with which terms begin; the number of a pair is that of its node.</summary>
    public SymbolMap Entries { get; } = entries;

    /// <summary>The node below <paramref name="node"/> along <paramref name="symbol"/>, or <see cref="None"/>.</summary>
    public int Child(int node, int symbol)
    {
        ref readonly var parent = ref nodes[node];
        // Most nodes have one child or two.
        for (var child = parent.FirstChild; child < parent.FirstChild + parent.ChildCount; child++)
            if (nodes[child].Symbol == symbol) return child;
        return None;
    }

    /// <summary>The term that ends at <paramref name="node"/>, or <see cref="None"/>.</summary>
    public int TermAt(int node) => nodes[node].Term;

    /// <summary>Lists every term in <paramref name="symbols"/>, overlapping ones included, by where they begin.</summary>
    public void FindAll(ReadOnlySpan<ushort> symbols, List<int> found)
    {
        for (var i = 0; i + 1 < symbols.Length; i++)
        {
            var node = Entries.Find(symbols[i], symbols[i + 1]);
            for (var next = i + 2; node != None; next++)
            {
                if (nodes[node].Term != None) found.Add(nodes[node].Term);
                if (next == symbols.Length) break;
                node = Child(node, symbols[next]);
            }
        }
    }
}

/// <summary>A node of the tree: its term, its children, the symbol that leads to it. What a step reads stands together.</summary>
internal readonly record struct TermNode(int Term, int FirstChild, ushort Symbol, ushort ChildCount);
