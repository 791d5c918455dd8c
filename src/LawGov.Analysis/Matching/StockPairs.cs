namespace LawGov.Analysis.Matching;

/// <summary>The pairs of neighbouring letters in the stock phrases.</summary>
internal sealed class StockPairs
{
    private readonly SymbolTable _symbols;

    public StockPairs(IReadOnlyList<string> stockPhrases, SymbolTable symbols)
    {
        _symbols = symbols;
        foreach (var phrase in stockPhrases)
        {
            var encoded = symbols.Encode(phrase);
            for (var i = 1; i < encoded.Length; i++)
                if (symbols.IsLetterPair(encoded[i - 1], encoded[i])) All.Add(encoded[i - 1], encoded[i]);
        }
    }

    /// <summary>The pairs.</summary>
    public SymbolMap All { get; } = new();

    /// <summary>Whether a pair is in a stock phrase.</summary>
    public bool Contains(int first, int second) => All.Find(first, second) != SymbolMap.Missing;

    /// <summary>Whether all pairs of letters in a term are in stock phrases.</summary>
    public bool Cover(ReadOnlySpan<ushort> term)
    {
        for (var i = 1; i < term.Length; i++)
            if (_symbols.IsLetterPair(term[i - 1], term[i]) && !Contains(term[i - 1], term[i])) return false;
        return true;
    }
}
