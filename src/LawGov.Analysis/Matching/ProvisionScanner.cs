namespace LawGov.Analysis.Matching;

/// <summary>Reads a text once from left to right: its pairs of characters and its terms.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ProvisionScanner(SymbolTable symbols, PairTable pairs, TermTrie trie)
{
    /// <summary>Adds up what the pairs of a text say.</summary>
    /// <param name="text">The text as given.</param>
    /// <param name="scores">Takes the weights, one number a provision.</param>
    /// <param name="rarities">Takes the rarities of the pairs that a provision has, one number a provision.</param>
    /// <param name="seenPairs">One bit a pair, cleared: a pair counts once however often it is written.</param>
    /// <param name="seenTerms">Takes one bit for each term found.</param>
    /// <param name="hits">Takes the places of the terms, as far as it reaches.</param>
    /// <param name="hitCount">How many places were written.</param>
    /// <param name="unknown">How many pairs of the text are in no provision and no stock phrase.</param>
    /// <returns>The sum of the rarities of the pairs that are known.</returns>
    public float Scan(
        ReadOnlySpan<char> text, Span<float> scores, Span<float> rarities, Span<ulong> seenPairs, Span<ulong> seenTerms, Span<TermHit> hits, out int hitCount, out int unknown)
    {
        hitCount = 0;
        unknown = 0;
        var known = 0f;
        var covered = 0;
        var symbolOf = symbols.Symbols;
        var previous = SymbolTable.Skip;
        var previousAt = 0;
        for (var i = 0; i < text.Length; i++)
        {
            int symbol = symbolOf[text[i]];
            if (symbol == SymbolTable.Skip) continue;
            var start = previousAt;
            var first = previous;
            previous = symbol;
            previousAt = i;
            if (first == SymbolTable.Skip) continue;
            var pair = pairs.Find(first, symbol);
            if (pair == SymbolMap.Missing)
            {
                if (symbols.IsLetterPair(first, symbol)) unknown++;
                continue;
            }

            ref readonly var entry = ref pairs.EntryOf(pair);
            if (entry.Node != TermTrie.None && Walk(text, i, entry.Node, out var end) is var term and not TermTrie.None && end > covered)
            {
                // A term inside a longer one (产权保护 in 知识产权保护) is another word.
                covered = end;
                seenTerms[term >> 6] |= 1UL << (term & 63);
                if (hitCount < hits.Length) hits[hitCount++] = new TermHit(term, start, end - start);
            }

            ref var word = ref seenPairs[pair >> 6];
            var bit = 1UL << (pair & 63);
            if ((word & bit) != 0) continue;
            word |= bit;
            known += entry.Rarity;
            foreach (ref readonly var posting in pairs.PostingsOf(entry))
            {
                scores[posting.Provision] += posting.Weight;
                rarities[posting.Provision] += entry.Rarity;
            }
        }

        return known;
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
            var node = pair == SymbolMap.Missing ? TermTrie.None : pairs.EntryOf(pair).Node;
            for (var at = i; node != TermTrie.None; node = Step(text, ref at, node))
            {
                if (trie.TermAt(node) is var term and not TermTrie.None && count < hits.Length) hits[count++] = new TermHit(term, previousAt, at - previousAt + 1);
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
    private int Walk(ReadOnlySpan<char> text, int at, int node, out int end)
    {
        var longest = TermTrie.None;
        end = 0;
        for (; node != TermTrie.None; node = Step(text, ref at, node))
        {
            var term = trie.TermAt(node);
            if (term == TermTrie.None) continue;
            longest = term;
            end = at + 1;
        }

        return longest;
    }

    /// <summary>The node that the next character of the text leads to, or none; <paramref name="at"/> moves to that character.</summary>
    private int Step(ReadOnlySpan<char> text, ref int at, int node)
    {
        var symbolOf = symbols.Symbols;
        int symbol;
        do
        {
            if (++at == text.Length) return TermTrie.None;
            symbol = symbolOf[text[at]];
        }
        while (symbol == SymbolTable.Skip);
        return trie.Child(node, symbol);
    }
}
