namespace LawGov.Analysis.Matching;

/// <summary>Goes through a tree of words along a text.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="symbols">The numbers of the characters.</param>
/// <param name="trie">The terms and behind them the further words of phrasings.</param>
/// <param name="terms">How many terms there are; words with greater numbers are no terms.</param>
/// <param name="phrasings">The phrasings that have words.</param>
internal sealed class WordWalker(SymbolTable symbols, TermTrie trie, int terms, PhrasingIndex phrasings)
{
    /// <summary>Finds the longest term from a node on, and notes the words of phrasings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the first symbol of the pair that led to <paramref name="node"/>.</param>
    /// <param name="at">Offset of the second one.</param>
    /// <param name="node">The node.</param>
    /// <param name="sums">Takes the words.</param>
    /// <returns>The term and the offset behind it; 0 when there is none.</returns>
    public (int Term, int End) Walk(ReadOnlySpan<char> text, int start, int at, in TermNode node, ScanSums sums)
    {
        var (term, end) = (TermTrie.None, 0);
        ref readonly var here = ref node;
        while (true)
        {
            if (here.Term != TermTrie.None)
            {
                if (here.Term < terms) (term, end) = (here.Term, at + 1);
                if (phrasings.IsWord(here.Term)) sums.Add(new WordHit(here.Term, start, at + 1));
            }

            var child = Next(text, ref at, here);
            if (child == TermTrie.None) return (term, end);
            here = ref trie[child];
        }
    }

    /// <summary>Lists all terms from a node on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the first symbol of the pair that led to <paramref name="node"/>.</param>
    /// <param name="at">Offset of the second one.</param>
    /// <param name="node">The node.</param>
    /// <param name="hits">Takes the places, as far as it reaches.</param>
    /// <param name="count">How many there are.</param>
    public void List(ReadOnlySpan<char> text, int start, int at, in TermNode node, Span<TermHit> hits, ref int count)
    {
        ref readonly var here = ref node;
        while (true)
        {
            if (here.Term != TermTrie.None && here.Term < terms && count < hits.Length) hits[count++] = new TermHit(here.Term, start, at - start + 1);
            var child = Next(text, ref at, here);
            if (child == TermTrie.None) return;
            here = ref trie[child];
        }
    }

    /// <summary>Where the node stands that the next character of the text leads to, and that character; <see cref="TermTrie.None"/> when there is none.</summary>
    private int Next(ReadOnlySpan<char> text, ref int at, in TermNode node)
    {
        if (node.ChildBits == 0) return TermTrie.None;
        var symbolOf = symbols.Symbols;
        int symbol;
        do
        {
            if (++at == text.Length) return TermTrie.None;
            symbol = symbolOf[text[at]];
        }
        while (symbol == SymbolTable.Skip);
        return trie.ChildOf(node, symbol);
    }
}
