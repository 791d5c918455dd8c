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

    /// <summary>How many terms there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a term; one that is new gets the next number.</summary>
    /// <param name="symbols">Two symbols or more.</param>
    public int Add(ReadOnlySpan<ushort> symbols)
    {
        var entry = _entries.Add(symbols[0], symbols[1]);
        if (entry == _roots.Count) _roots.Add(NewBranch(symbols[1]));
        var branch = _roots[entry];
        foreach (var symbol in symbols[2..]) branch = Below(branch, symbol);
        if (_terms[branch] == TermTrie.None) _terms[branch] = Count++;
        return _terms[branch];
    }

    /// <summary>The tree, level by level, so that the children of a node stand side by side.</summary>
    public TermTrie Build()
    {
        var nodes = new TermNode[_symbols.Count];
        var order = new List<int>(nodes.Length);
        order.AddRange(_roots);
        for (var i = 0; i < nodes.Length; i++)
        {
            var branch = order[i];
            var first = order.Count;
            for (var child = _firstChild[branch]; child != TermTrie.None; child = _next[child]) order.Add(child);
            nodes[i] = new TermNode(_terms[branch], first, (ushort)_symbols[branch], (ushort)(order.Count - first));
        }

        return new TermTrie(_entries, nodes);
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
