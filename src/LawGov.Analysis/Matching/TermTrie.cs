namespace LawGov.Analysis.Matching;

/// <summary>The terms of an index as a tree of their symbols, entered with the first two symbols of a term.</summary>
/// <remarks>
/// A walk from one place is at most as long as the longest term, so that reading a text takes time linear in its length. Immutable and thread-safe once built.
/// </remarks>
internal sealed class TermTrie
{
    /// <summary>No node, no term.</summary>
    public const int None = -1;

    private readonly SymbolMap _children;
    private readonly int[] _termOf;
    private readonly Dictionary<(int First, int Second), int> _entries;

    private TermTrie(Dictionary<(int First, int Second), int> entries, Dictionary<(int First, int Second), int> children, int[] termOf)
    {
        _entries = entries;
        _children = new SymbolMap(children);
        _termOf = termOf;
    }

    /// <summary>The pairs of symbols with which terms begin, each with its node.</summary>
    public IReadOnlyDictionary<(int First, int Second), int> Entries => _entries;

    /// <summary>The node below <paramref name="node"/> along <paramref name="symbol"/>, or <see cref="None"/>.</summary>
    public int Child(int node, int symbol) => _children.Find(node, symbol);

    /// <summary>The term that ends at <paramref name="node"/>, or <see cref="None"/>.</summary>
    public int TermAt(int node) => _termOf[node];

    /// <summary>Builds the tree of <paramref name="terms"/>, each of two symbols or more.</summary>
    public static TermTrie Build(IReadOnlyList<ushort[]> terms)
    {
        var entries = new Dictionary<(int First, int Second), int>();
        var children = new Dictionary<(int First, int Second), int>();
        var termOf = new List<int>();
        for (var term = 0; term < terms.Count; term++)
        {
            var symbols = terms[term];
            var node = Step(entries, (symbols[0], symbols[1]), termOf);
            for (var i = 2; i < symbols.Length; i++) node = Step(children, (node, symbols[i]), termOf);
            termOf[node] = term;
        }

        return new TermTrie(entries, children, [.. termOf]);
    }

    /// <summary>Calls <paramref name="found"/> for every term in <paramref name="symbols"/>, overlapping ones included.</summary>
    public void FindAll(ReadOnlySpan<ushort> symbols, Action<int> found)
    {
        for (var i = 0; i + 1 < symbols.Length; i++)
        {
            if (!_entries.TryGetValue((symbols[i], symbols[i + 1]), out var node)) continue;
            for (var next = i + 2; ; next++)
            {
                if (_termOf[node] != None) found(_termOf[node]);
                if (next == symbols.Length) break;
                node = _children.Find(node, symbols[next]);
                if (node == None) break;
            }
        }
    }

    private static int Step(Dictionary<(int First, int Second), int> edges, (int First, int Second) key, List<int> termOf)
    {
        if (edges.TryGetValue(key, out var node)) return node;
        node = termOf.Count;
        termOf.Add(None);
        edges.Add(key, node);
        return node;
    }
}
