namespace LawGov.Analysis.Matching;

/// <summary>Counts the pairs of neighbouring letters of provisions and weighs them (BM25).</summary>
internal sealed class PairTableBuilder
{
    /// <summary>How often a pair of the title counts beside one of a statement.</summary>
    private const int TitleCount = 2;

    private readonly ProvisionTexts _texts;
    private readonly MatchingWeights _weights;
    private readonly SymbolMap _pairs;
    private readonly double[] _lengths;

    // What the provisions have, one provision after the other: pair, provision, how often. There is at most one row for each symbol.
    private readonly int[] _rowPairs;
    private readonly int[] _rowProvisions;
    private readonly int[] _rowCounts;
    private int _rows;

    public PairTableBuilder(ProvisionTexts texts, MatchingWeights weights)
    {
        _texts = texts;
        _weights = weights;
        _pairs = new SymbolMap(texts.SymbolCount / 4);
        _lengths = new double[texts.ProvisionCount];
        _rowPairs = new int[texts.SymbolCount];
        _rowProvisions = new int[texts.SymbolCount];
        _rowCounts = new int[texts.SymbolCount];
        CountPairs();
    }

    /// <summary>Weighs what was counted.</summary>
    /// <param name="rarity">What it tells that few provisions have a pair.</param>
    /// <param name="stock">The pairs that tell less; listed where no provision has them too, so that they do not count as unheard of.</param>
    /// <param name="trie">The words, whose beginnings are listed too.</param>
    public PairTable Build(Rarity rarity, StockPairs stock, TermTrie trie)
    {
        AddAll(stock.All);
        AddAll(trie.Entries);
        var rows = new Grouping(_rowPairs.AsSpan(0, _rows), _pairs.Count);
        var average = AverageLength();
        var entries = new PairEntry[_pairs.Count];
        var postings = new PairPosting[_rows + entries.Length];
        var ordered = new SymbolMap(_pairs.Count);
        var count = 0;
        foreach (var pair in MostFrequentFirst(rows))
        {
            var (first, second) = _pairs.PairOf(pair);
            var having = rows.RowsOf(pair);
            var weight = having.IsEmpty ? 0 : rarity[having.Length] * (stock.Contains(first, second) ? _weights.StockPhraseWeight : 1);
            var heard = _texts.Symbols.IsLetterPair(first, second) && (!having.IsEmpty || stock.Contains(first, second));
            var node = trie.Entries.Find(first, second);
            entries[ordered.Add(first, second)] = new PairEntry(count, having.Length, heard, node, trie.NodeOf(node));
            // The rarity of a pair stands before its postings, for one is read with the other.
            postings[count++] = new PairPosting(0, (float)weight);
            foreach (var row in having)
            {
                var provision = _rowProvisions[row];
                postings[count++] = new PairPosting(provision, (float)(weight * Saturated(_rowCounts[row], _lengths[provision] / average)));
            }
        }

        return new PairTable(new PairGridBuilder(ordered, _texts.Symbols.Count).Build(), entries, postings);
    }

    /// <summary>Pairs that many provisions have are those that texts have too: side by side, they stay in the processor's fast memory.</summary>
    private int[] MostFrequentFirst(Grouping rows)
    {
        var keys = new int[_pairs.Count];
        for (var pair = 0; pair < keys.Length; pair++) keys[pair] = _lengths.Length - rows.RowsOf(pair).Length;
        var byFrequency = new Grouping(keys, _lengths.Length + 1);
        return [.. Enumerable.Range(0, _lengths.Length + 1).SelectMany(key => byFrequency.RowsOf(key).ToArray())];
    }

    private void AddAll(SymbolMap pairs)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            var (first, second) = pairs.PairOf(i);
            _pairs.Add(first, second);
        }
    }

    private double AverageLength()
    {
        var sum = 0.0;
        foreach (var length in _lengths) sum += length;
        return Math.Max(1, sum / Math.Max(1, _lengths.Length));
    }

    private void CountPairs()
    {
        // For each pair the group that counted it last, and its last row.
        var groupOf = new int[_texts.SymbolCount];
        var rowOf = new int[_texts.SymbolCount];
        for (var t = 0; t < _texts.Count; t++)
        {
            var text = _texts[t];
            var symbols = _texts.SymbolsOf(t);
            for (var i = 1; i < symbols.Length; i++)
            {
                if (!_texts.Symbols.IsLetterPair(symbols[i - 1], symbols[i])) continue;
                var pair = _pairs.Add(symbols[i - 1], symbols[i]);
                if (groupOf[pair] == text.Group) continue;
                if (groupOf[pair] == 0 || _rowProvisions[rowOf[pair]] != text.Provision) rowOf[pair] = NewRow(pair, text.Provision);
                groupOf[pair] = text.Group;
                var times = text.Role == TextRole.Title ? TitleCount : 1;
                _rowCounts[rowOf[pair]] += times;
                _lengths[text.Provision] += times;
            }
        }
    }

    private int NewRow(int pair, int provision)
    {
        _rowPairs[_rows] = pair;
        _rowProvisions[_rows] = provision;
        return _rows++;
    }

    /// <summary>A count that grows ever more slowly, and less in a long provision (BM25).</summary>
    private double Saturated(double count, double relativeLength)
    {
        var (k, b) = (_weights.Saturation, _weights.LengthNormalisation);
        return count * (k + 1) / (count + (k * (1 - b + (b * relativeLength))));
    }
}
