namespace LawGov.Analysis.Matching;

/// <summary>Turns provisions and phrasings into the tables of a <see cref="ProvisionIndex"/>.</summary>
internal sealed class ProvisionIndexBuilder
{
    public ProvisionIndexBuilder(IReadOnlyList<IndexedProvision> provisions, IReadOnlyList<string> stockPhrases, IReadOnlyList<string> phrasings, MatchingWeights weights)
    {
        var texts = new ProvisionTexts(provisions, [.. stockPhrases, .. phrasings]);
        var rarity = new Rarity(provisions.Count);
        var stock = new StockPairs(stockPhrases, texts.Symbols);
        // One tree for both, so that a text is walked through once: first the terms, behind them the words of phrasings that are no terms.
        var words = new TermTrieBuilder();
        var terms = new TermTableBuilder(texts, weights, words);
        Phrasings = new PhrasingIndex(phrasings, texts.Symbols, words);
        Trie = words.Build();
        Symbols = texts.Symbols;
        Terms = terms.Build(rarity, stock, Trie);
        Pairs = new PairTableBuilder(texts, weights).Build(rarity, stock, Trie);
        GreatestRarity = rarity.Greatest;
    }

    public SymbolTable Symbols { get; }

    public PhrasingIndex Phrasings { get; }

    /// <summary>The terms and the words of the phrasings.</summary>
    public TermTrie Trie { get; }

    public TermTable Terms { get; }

    public PairTable Pairs { get; }

    /// <summary>The rarity of what no provision says.</summary>
    public float GreatestRarity { get; }
}
