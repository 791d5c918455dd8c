namespace LawGov.Analysis.Matching;

/// <summary>Goes through a tree of words along a text.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="trie">The terms and behind them the further words of phrasings.</param>
/// <param name="terms">How many terms there are; words with greater numbers are no terms.</param>
/// <param name="phrasings">The phrasings that have words.</param>
internal sealed class WordWalker(TermTrie trie, int terms, PhrasingIndex phrasings)
{
    /// <summary>How many symbols behind the pair with which a word begins must be at hand.</summary>
    public int Ahead { get; } = Math.Max(1, trie.LongestTerm - 2);

    /// <summary>Whether a word has a symbol behind its first one.</summary>
    public bool GoOnWith(int symbol) => trie.GoesOnWith(symbol);

    /// <summary>Finds the longest term from a node on, and notes the words of phrasings.</summary>
    /// <param name="window">The text.</param>
    /// <param name="second">Where in the window the second symbol of the pair stands that led to <paramref name="node"/>.</param>
    /// <param name="node">The node.</param>
    /// <param name="sums">Takes the words.</param>
    /// <returns>The term and the offset behind it; 0 when there is none.</returns>
    public (int Term, int End) Walk(SymbolWindow window, int second, int node, ScanSums sums)
    {
        var (symbols, places) = (window.Symbols, window.Places);
        var (term, end) = (TermTrie.None, 0);
        ref readonly var here = ref trie[node];
        for (var at = second; ; at++)
        {
            if (here.Term != TermTrie.None)
            {
                if (here.Term < terms) (term, end) = (here.Term, places[at] + 1);
                if (phrasings.IsWord(here.Term)) sums.Add(new WordHit(here.Term, places[second - 1], places[at] + 1));
            }

            var child = trie.ChildOf(here, symbols[at + 1]);
            if (child == TermTrie.None) return (term, end);
            here = ref trie[child];
        }
    }

    /// <summary>Lists all terms from a node on.</summary>
    /// <param name="window">The text.</param>
    /// <param name="second">Where in the window the second symbol of the pair stands that led to <paramref name="node"/>.</param>
    /// <param name="node">The node.</param>
    /// <param name="hits">Takes the places, as far as it reaches.</param>
    /// <param name="count">How many there are.</param>
    public void List(SymbolWindow window, int second, int node, Span<TermHit> hits, ref int count)
    {
        var start = window.Places[second - 1];
        ref readonly var here = ref trie[node];
        for (var at = second; ; at++)
        {
            if (here.Term != TermTrie.None && here.Term < terms && count < hits.Length) hits[count++] = new TermHit(here.Term, start, window.Places[at] - start + 1);
            var child = trie.ChildOf(here, window.Symbols[at + 1]);
            if (child == TermTrie.None) return;
            here = ref trie[child];
        }
    }
}
