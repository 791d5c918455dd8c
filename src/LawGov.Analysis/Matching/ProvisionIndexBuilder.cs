namespace LawGov.Analysis.Matching;

/// <summary>Turns provisions into the tables of a <see cref="ProvisionIndex"/>: counts, rarities, weights.</summary>
internal sealed class ProvisionIndexBuilder
{
    /// <summary>How often a pair of the title counts beside one of a statement.</summary>
    private const double TitleCount = 2;

    private readonly IReadOnlyList<IndexedProvision> _provisions;
    private readonly MatchingWeights _weights;
    private readonly HashSet<(int First, int Second)> _stockPairs = [];
    private readonly List<ushort[]> _terms = [];
    private readonly List<string> _termTexts = [];
    private readonly List<Dictionary<(int Provision, int Statement), double>> _termOwners = [];

    public ProvisionIndexBuilder(IReadOnlyList<IndexedProvision> provisions, IReadOnlyList<string> stockPhrases, MatchingWeights weights)
    {
        _provisions = provisions;
        _weights = weights;
        Symbols = SymbolTable.Build(provisions.SelectMany(TextsOf).Concat(stockPhrases));
        foreach (var phrase in stockPhrases) _stockPairs.UnionWith(PairsOf(Symbols.Encode(phrase)));
        CollectTerms();
        Trie = TermTrie.Build(_terms);
        Terms = BuildTerms();
        Pairs = BuildPairs();
    }

    public SymbolTable Symbols { get; }

    public TermTrie Trie { get; }

    public TermTable Terms { get; }

    public PairTable Pairs { get; }

    /// <summary>The rarity of what no provision says.</summary>
    public float GreatestRarity => (float)Rarity(1);

    private static IEnumerable<string> TextsOf(IndexedProvision provision) =>
        [provision.Title, .. provision.Subjects, .. provision.Phrases, .. provision.WeakPhrases, .. provision.Statements.SelectMany(s => s.Terms.Prepend(s.Label))];

    private double Rarity(int frequency) => Math.Log(1 + ((_provisions.Count - frequency + 0.5) / (frequency + 0.5)));

    private HashSet<(int First, int Second)> PairsOf(ushort[] symbols)
    {
        var pairs = new HashSet<(int First, int Second)>();
        for (var i = 0; i + 1 < symbols.Length; i++)
            if (Symbols.IsLetter(symbols[i]) && Symbols.IsLetter(symbols[i + 1])) pairs.Add((symbols[i], symbols[i + 1]));
        return pairs;
    }

    private void CollectTerms()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var p = 0; p < _provisions.Count; p++)
        {
            var provision = _provisions[p];
            foreach (var subject in provision.Subjects.Concat(provision.Phrases)) Add(subject, p, TermOwner.NoStatement, 1);
            foreach (var phrase in provision.WeakPhrases) Add(phrase, p, TermOwner.NoStatement, _weights.WeakPhraseWeight);
            for (var s = 0; s < provision.Statements.Count; s++)
                foreach (var term in provision.Statements[s].Terms) Add(term, p, s, 1);
        }

        void Add(string text, int provision, int statement, double share)
        {
            var symbols = Symbols.Encode(text);
            if (symbols.Length < 2) return;
            var key = new string(Array.ConvertAll(symbols, s => (char)s));
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = _terms.Count);
                _terms.Add(symbols);
                _termTexts.Add(text);
                _termOwners.Add([]);
            }

            var owners = _termOwners[number];
            owners[(provision, statement)] = Math.Max(share, owners.GetValueOrDefault((provision, statement)));
        }
    }

    private TermTable BuildTerms()
    {
        // A term is as common as the provisions that contain it anywhere, also inside longer words.
        var containing = _terms.Select(_ => new HashSet<int>()).ToArray();
        for (var p = 0; p < _provisions.Count; p++)
            foreach (var text in TextsOf(_provisions[p])) Trie.FindAll(Symbols.Encode(text), term => containing[term].Add(p));

        var rows = new List<TermRow>(_terms.Count);
        for (var t = 0; t < _terms.Count; t++)
        {
            var weight = TermWeight(t, containing[t].Count);
            rows.Add(new TermRow(
                _termTexts[t],
                [.. _termOwners[t].OrderBy(o => o.Key).Select(o => new TermOwner(o.Key.Provision, o.Key.Statement, (float)(weight * o.Value)))],
                [.. _termOwners[t].GroupBy(o => o.Key.Provision).OrderBy(g => g.Key).Select(g => new TermPosting(g.Key, (float)(weight * g.Max(o => o.Value))))],
                InnerTerms(t)));
        }

        return new TermTable(rows);
    }

    /// <summary>The terms inside a longer one that share a provision with it: 合法性审查 in 合法性审查机构.</summary>
    private List<int> InnerTerms(int term)
    {
        var inner = new SortedSet<int>();
        var provisions = _termOwners[term].Keys.Select(o => o.Provision).ToHashSet();
        Trie.FindAll(_terms[term], found =>
        {
            if (found != term && _termOwners[found].Keys.Any(o => provisions.Contains(o.Provision))) inner.Add(found);
        });
        return [.. inner];
    }

    private double TermWeight(int term, int frequency)
    {
        var weight = Rarity(frequency) * Math.Min(1, _terms[term].Length / (double)_weights.FullTermLength);
        return PairsOf(_terms[term]).All(_stockPairs.Contains) ? weight * _weights.StockPhraseWeight : weight;
    }

    private PairTable BuildPairs()
    {
        var counts = _provisions.Select(CountPairs).ToArray();
        var lengths = counts.Select(c => c.Values.Sum()).ToArray();
        var average = counts.Length == 0 ? 1 : Math.Max(1, lengths.Average());
        var having = new Dictionary<(int First, int Second), List<(int Provision, double Count)>>();
        for (var p = 0; p < counts.Length; p++)
        {
            foreach (var (pair, count) in counts[p])
            {
                if (!having.TryGetValue(pair, out var list)) having.Add(pair, list = []);
                list.Add((p, count));
            }
        }

        // Stock pairs that no provision has are listed all the same, so that they do not count as unheard of.
        var rows = new List<PairRow>();
        foreach (var pair in having.Keys.Concat(_stockPairs).Concat(Trie.Entries.Keys).Distinct())
        {
            var list = having.GetValueOrDefault(pair, []);
            var rarity = list.Count == 0 ? 0 : Rarity(list.Count) * (_stockPairs.Contains(pair) ? _weights.StockPhraseWeight : 1);
            rows.Add(new PairRow(pair, (float)rarity, Trie.Entries.GetValueOrDefault(pair, TermTrie.None),
                [.. list.Select(x => new PairPosting(x.Provision, (float)(rarity * Saturated(x.Count, lengths[x.Provision] / average))))]));
        }

        return new PairTable(rows);
    }

    /// <summary>A count that grows ever more slowly, and less in a long provision (BM25).</summary>
    private double Saturated(double count, double relativeLength)
    {
        var (k, b) = (_weights.Saturation, _weights.LengthNormalisation);
        return count * (k + 1) / (count + (k * (1 - b + (b * relativeLength))));
    }

    private Dictionary<(int First, int Second), double> CountPairs(IndexedProvision provision)
    {
        var counts = new Dictionary<(int First, int Second), double>();
        Count(PairsOf(Symbols.Encode(provision.Title)), TitleCount);
        foreach (var subject in provision.Subjects) Count(PairsOf(Symbols.Encode(subject)), 1);
        // All phrases together count like one more statement.
        Count([.. provision.Phrases.Concat(provision.WeakPhrases).SelectMany(p => PairsOf(Symbols.Encode(p)))], 1);
        foreach (var statement in provision.Statements)
        {
            // Synonymous terms of one statement share characters: the statement counts each pair once.
            var pairs = PairsOf(Symbols.Encode(statement.Label));
            foreach (var term in statement.Terms) pairs.UnionWith(PairsOf(Symbols.Encode(term)));
            Count(pairs, 1);
        }

        return counts;

        void Count(HashSet<(int First, int Second)> pairs, double times)
        {
            foreach (var pair in pairs) counts[pair] = counts.GetValueOrDefault(pair) + times;
        }
    }
}
