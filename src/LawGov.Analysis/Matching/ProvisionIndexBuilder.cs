namespace LawGov.Analysis.Matching;

/// <summary>Turns provisions into the tables of a <see cref="ProvisionIndex"/>.</summary>
internal sealed class ProvisionIndexBuilder
{
    public ProvisionIndexBuilder(IReadOnlyList<IndexedProvision> provisions, IReadOnlyList<string> stockPhrases, MatchingWeights weights)
    {
        var texts = new ProvisionTexts(provisions, stockPhrases);
        var rarity = new Rarity(provisions.Count);
        var stock = new StockPairs(stockPhrases, texts.Symbols);
        var terms = new TermTableBuilder(texts, weights);
        Symbols = texts.Symbols;
        Trie = terms.Trie;
        Terms = terms.Build(rarity, stock);
        Pairs = new PairTableBuilder(texts, weights).Build(rarity, stock, Trie);
        GreatestRarity = rarity.Greatest;
    }

    public SymbolTable Symbols { get; }

    public TermTrie Trie { get; }

    public TermTable Terms { get; }

    public PairTable Pairs { get; }

    /// <summary>The rarity of what no provision says.</summary>
    public float GreatestRarity { get; }
}
