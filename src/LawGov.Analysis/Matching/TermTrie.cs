namespace LawGov.Analysis.Matching;

/// <summary>The terms of an index as a tree of their symbols, entered with the first two symbols of a term.</summary>
/// <remarks>
/// A walk from one place is at most as long as the longest term, so that reading a text takes time linear in its length. Immutable and thread-safe once built.
/// </remarks>
internal sealed class TermTrie
{
    /// <summary>No node, no term.</summary>
    public const int None = -1;

    private readonly Node[] _nodes;
    private readonly Dictionary<(int First, int Second), int> _entries;

    private TermTrie(Dictionary<(int First, int Second), int> entries, Node[] nodes)
    {
        _entries = entries;
        _nodes = nodes;
    }

    /// <summary>The pairs of symbols with which terms begin, each with its node.</summary>
    public IReadOnlyDictionary<(int First, int Second), int> Entries => _entries;

    /// <summary>The node below <paramref name="node"/> along <paramref name="symbol"/>, or <see cref="None"/>.</summary>
    public int Child(int node, int symbol)
    {
        ref readonly var parent = ref _nodes[node];
        // Most nodes have one child or two.
        for (var child = parent.FirstChild; child < parent.FirstChild + parent.ChildCount; child++)
            if (_nodes[child].Symbol == symbol) return child;
        return None;
    }

    /// <summary>The term that ends at <paramref name="node"/>, or <see cref="None"/>.</summary>
    public int TermAt(int node) => _nodes[node].Term;

    /// <summary>Builds the tree of <paramref name="terms"/>, each of two symbols or more.</summary>
    public static TermTrie Build(IReadOnlyList<ushort[]> terms)
    {
        var entries = new Dictionary<(int First, int Second), int>();
        var root = new List<Branch>();
        for (var term = 0; term < terms.Count; term++)
        {
            var symbols = terms[term];
            if (!entries.TryGetValue((symbols[0], symbols[1]), out var entry))
            {
                entries.Add((symbols[0], symbols[1]), entry = root.Count);
                root.Add(new Branch(symbols[1]));
            }

            var branch = root[entry];
            foreach (var symbol in symbols.AsSpan(2)) branch = branch.Below(symbol);
            branch.Term = term;
        }

        return new TermTrie(entries, Flatten(root));
    }

    /// <summary>Level by level, so that the children of a node stand side by side.</summary>
    private static Node[] Flatten(List<Branch> branches)
    {
        var all = new List<Branch>(branches);
        var nodes = new List<Node>();
        for (var i = 0; i < all.Count; i++)
        {
            var branch = all[i];
            nodes.Add(new Node(branch.Term, all.Count, branch.Symbol, (ushort)branch.Children.Count));
            all.AddRange(branch.Children);
        }

        return [.. nodes];
    }

    /// <summary>Calls <paramref name="found"/> for every term in <paramref name="symbols"/>, overlapping ones included.</summary>
    public void FindAll(ReadOnlySpan<ushort> symbols, Action<int> found)
    {
        for (var i = 0; i + 1 < symbols.Length; i++)
        {
            if (!_entries.TryGetValue((symbols[i], symbols[i + 1]), out var node)) continue;
            for (var next = i + 2; ; next++)
            {
                if (_nodes[node].Term != None) found(_nodes[node].Term);
                if (next == symbols.Length) break;
                node = Child(node, symbols[next]);
                if (node == None) break;
            }
        }
    }

    /// <summary>A node: its term, its children, the symbol that leads to it. What a step reads stands together.</summary>
    private readonly record struct Node(int Term, int FirstChild, ushort Symbol, ushort ChildCount);

    /// <summary>A node while the tree grows.</summary>
    private sealed class Branch(ushort symbol)
    {
        public ushort Symbol { get; } = symbol;

        public int Term { get; set; } = None;

        public List<Branch> Children { get; } = [];

        public Branch Below(ushort next)
        {
            foreach (var child in Children)
                if (child.Symbol == next) return child;
            var branch = new Branch(next);
            Children.Add(branch);
            return branch;
        }
    }
}
