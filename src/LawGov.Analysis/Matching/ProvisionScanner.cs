namespace LawGov.Analysis.Matching;

/// <summary>Reads a text once from left to right: its pairs of characters and its terms.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ProvisionScanner(SymbolTable symbols, PairTable pairs, TermTrie trie)
{
    /// <summary>Adds up what the pairs and terms of a text say.</summary>
    /// <param name="text">The text as given.</param>
    /// <param name="sums">Takes the sums; cleared.</param>
    /// <param name="hits">Takes the places of the terms, as far as it reaches.</param>
    /// <returns>How many places were written.</returns>
    public int Scan(ReadOnlySpan<char> text, ScanSums sums, Span<TermHit> hits)
    {
        var (known, entries) = (sums.Pairs, sums.Entries);
        var hitCount = 0;
        var covered = 0;
        var (previous, previousAt, next) = (SymbolTable.Skip, 0, 0);
        while (next < text.Length)
        {
            var count = LookUp(text, ref next, ref previous, ref previousAt, known, sums);
            for (var k = 0; k < count; k++) entries[k] = pairs.EntryOf(known[k].Pair);
            for (var k = 0; k < count; k++)
            {
                var (pair, start, at) = known[k];
                ref readonly var entry = ref entries[k];
                // A term inside a longer one (产权保护 in 知识产权保护) is another word.
                if (Walk(text, at, entry.Node, out var end) is var term and not TermTrie.None && end > covered)
                {
                    covered = end;
                    sums.Add(term);
                    if (hitCount < hits.Length) hits[hitCount++] = new TermHit(term, start, end - start);
                }

                ref var word = ref sums.SeenPairs[pair >> 6];
                var bit = 1UL << (pair & 63);
                if ((word & bit) != 0) continue;
                word |= bit;
                Add(entry, sums);
            }
        }

        return hitCount;
    }

    /// <summary>Looks up the next pairs of a text.</summary>
    /// <returns>How many known ones were written.</returns>
    private int LookUp(ReadOnlySpan<char> text, ref int next, ref int previous, ref int previousAt, KnownPair[] known, ScanSums sums)
    {
        var symbolOf = symbols.Symbols;
        var count = 0;
        for (; next < text.Length && count < known.Length; next++)
        {
            int symbol = symbolOf[text[next]];
            if (symbol == SymbolTable.Skip) continue;
            if (previous != SymbolTable.Skip)
            {
                var pair = pairs.Find(previous, symbol);
                if (pair != SymbolMap.Missing) known[count++] = new KnownPair(pair, previousAt, next);
                else if (symbols.IsLetterPair(previous, symbol)) sums.Unknown++;
            }

            previous = symbol;
            previousAt = next;
        }

        return count;
    }

    private void Add(in PairEntry entry, ScanSums sums)
    {
        sums.Known += entry.Rarity;
        var (scores, rarities, rarity) = (sums.Scores, sums.Rarities, entry.Rarity);
        foreach (ref readonly var posting in pairs.PostingsOf(entry))
        {
            scores[posting.Provision] += posting.Weight;
            rarities[posting.Provision] += rarity;
        }
    }

    /// <summary>Lists the terms of a text, those inside longer ones included, in the order of their beginnings.</summary>
    public int FindTerms(ReadOnlySpan<char> text, Span<TermHit> hits)
    {
        var count = 0;
        var symbolOf = symbols.Symbols;
        var previous = SymbolTable.Skip;
        var previousAt = 0;
        for (var i = 0; i < text.Length; i++)
        {
            int symbol = symbolOf[text[i]];
            if (symbol == SymbolTable.Skip) continue;
            var pair = previous == SymbolTable.Skip ? SymbolMap.Missing : pairs.Find(previous, symbol);
            if (pair != SymbolMap.Missing)
            {
                var (node, at) = (pairs.EntryOf(pair).Node, i);
                do
                {
                    if (node.Term != TermTrie.None && count < hits.Length) hits[count++] = new TermHit(node.Term, previousAt, at - previousAt + 1);
                }
                while (Step(text, ref at, ref node));
            }

            previous = symbol;
            previousAt = i;
        }

        return count;
    }

    /// <summary>The longest term from a node on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of the symbol that led to <paramref name="node"/>.</param>
    /// <param name="node">The node.</param>
    /// <param name="end">Offset behind the term.</param>
    private int Walk(ReadOnlySpan<char> text, int at, TermNode node, out int end)
    {
        var longest = TermTrie.None;
        end = 0;
        do
        {
            if (node.Term == TermTrie.None) continue;
            longest = node.Term;
            end = at + 1;
        }
        while (Step(text, ref at, ref node));
        return longest;
    }

    /// <summary>Goes on to the node that the next character of the text leads to, and to that character; false when there is none.</summary>
    private bool Step(ReadOnlySpan<char> text, ref int at, ref TermNode node)
    {
        if (node.ChildBits == 0) return false;
        var symbolOf = symbols.Symbols;
        int symbol;
        do
        {
            if (++at == text.Length) return false;
            symbol = symbolOf[text[at]];
        }
        while (symbol == SymbolTable.Skip);
        return trie.TryChild(symbol, ref node);
    }
}
