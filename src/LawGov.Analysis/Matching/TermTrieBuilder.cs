namespace LawGov.Analysis.Matching;

/// <summary>Numbers terms in the order in which they come, and puts them into a tree.</summary>
/// <remarks>
/// Lists of numbers, not objects that know each other: an index has tens of thousands of nodes, and lists of numbers are compiled with the runtime, so that a program
/// that has just started need not compile them.
/// </remarks>
internal sealed class TermTrieBuilder
{
    private readonly SymbolMap _entries = new();

    // For each branch its symbol, its term, its first child and the next child of its parent; first all that terms begin with.
    private readonly List<int> _symbols = [];
    private readonly List<int> _terms = [];
    private readonly List<int> _firstChild = [];
    private readonly List<int> _next = [];
    private readonly List<int> _roots = [];

    private int _longest;

    /// <summary>How many terms there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a term; one that is new gets the next number.</summary>
    /// <param name="symbols">Two symbols or more.</param>
    public int Add(ReadOnlySpan<ushort> symbols)
    {
        var entry = _entries.Add(symbols[0], symbols[1]);
        if (entry == _roots.Count) _roots.Add(NewBranch(symbols[1]));
        var branch = _roots[entry];
        _longest = Math.Max(_longest, symbols.Length);
        foreach (var symbol in symbols[2..]) branch = Below(branch, symbol);
        if (_terms[branch] == TermTrie.None) _terms[branch] = Count++;
        return _terms[branch];
    }

    /// <summary>The tree: the children of a node side by side and right behind them their own, so that a walk stays in one neighbourhood.</summary>
    public TermTrie Build()
    {
        var nodes = new TermNode[_symbols.Count];
        var symbols = new ushort[nodes.Length];
        var order = new List<int>(nodes.Length);
        order.AddRange(_roots);
        var open = new Stack<int>();
        var byBit = Comparer<int>.Create((a, b) => TermNode.BitOf(_symbols[a]).CompareTo(TermNode.BitOf(_symbols[b])));
        for (var root = 0; root < _roots.Count; root++)
        {
            open.Push(root);
            while (open.TryPop(out var node))
            {
                var first = order.Count;
                var bits = 0u;
                for (var child = _firstChild[order[node]]; child != TermTrie.None; child = _next[child])
                {
                    order.Add(child);
                    bits |= TermNode.BitOf(_symbols[child]);
                }

                if (order.Count > first + 1) order.Sort(first, order.Count - first, byBit);
                for (var child = order.Count - 1; child >= first; child--) open.Push(child);
                symbols[node] = (ushort)_symbols[order[node]];
                nodes[node] = new TermNode(_terms[order[node]], first, symbols[node], (ushort)(order.Count - first), bits);
            }
        }

        return new TermTrie(_entries, nodes, symbols, _longest);
    }

    private int Below(int branch, int symbol)
    {
        var last = TermTrie.None;
        for (var child = _firstChild[branch]; child != TermTrie.None; child = _next[child])
        {
            if (_symbols[child] == symbol) return child;
            last = child;
        }

        var added = NewBranch(symbol);
        if (last == TermTrie.None) _firstChild[branch] = added;
        else _next[last] = added;
        return added;
    }

    private int NewBranch(int symbol)
    {
        _symbols.Add(symbol);
        _terms.Add(TermTrie.None);
        _firstChild.Add(TermTrie.None);
        _next.Add(TermTrie.None);
        return _symbols.Count - 1;
    }
}
