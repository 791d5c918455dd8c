namespace LawGov.Analysis.Matching;

/// <summary>
/// What single characters and pairs of characters say for each provision, and for none of them, in texts whose expressions the provisions do not know: a linear model learnt from sentences.
/// </summary>
/// <remarks>Immutable and thread-safe. A look reads the text once and allocates nothing.</remarks>
internal sealed class PlainWords
{
    /// <summary>So many words at most: which of them a text contains is kept on the stack.</summary>
    public const int Most = 1 << 15;

    private const int Bits = 64;
    private readonly SymbolTable _symbols;
    private readonly SymbolMap _pairs = new();
    private readonly int[] _ofSymbol;
    private readonly int[] _ofPair;
    private readonly FlatRows<PlainWeight> _weights;
    private readonly double[] _bias;

    /// <param name="words">Words of one or two characters with what each says.</param>
    /// <param name="bias">What speaks for each answer before a word is read; as many as there are answers.</param>
    public PlainWords(IReadOnlyList<PlainWord> words, IReadOnlyList<double> bias)
    {
        if (words.Count > Most) throw new ArgumentException($"There are {words.Count} words, more than {Most}.", nameof(words));
        _bias = [.. bias];
        _symbols = SymbolTable.Build(words.Select(w => w.Text));
        _ofSymbol = new int[_symbols.Count];
        Array.Fill(_ofSymbol, SymbolMap.Missing);
        var ofPair = new List<int>();
        _weights = new FlatRows<PlainWeight>(words.Count, words.Count);
        for (var w = 0; w < words.Count; w++)
        {
            if (_symbols.Encode(words[w].Text) is not { Length: 1 or 2 } symbols) throw new ArgumentException($"'{words[w].Text}' has not one or two characters.", nameof(words));
            if (symbols.Length == 1) _ofSymbol[symbols[0]] = w;
            else if (_pairs.Add(symbols[0], symbols[1]) == ofPair.Count) ofPair.Add(w);
            foreach (var weight in words[w].Weights) _weights.Add(weight);
            _weights.EndRow();
        }

        _ofPair = [.. ofPair];
        Count = words.Count;
    }

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>How many answers there are: the provisions, and none as the last.</summary>
    public int Answers => _bias.Length;

    /// <summary>Adds up what the different words of a text say for each answer, the more words the less each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sums">Takes the sums, one for each answer.</param>
    public void Look(ReadOnlySpan<char> text, Span<double> sums)
    {
        sums[..Answers].Clear();
        Span<ulong> met = stackalloc ulong[(Count + Bits - 1) / Bits];
        var known = 0;
        var previous = SymbolTable.Unknown;
        foreach (var c in text)
        {
            int symbol = _symbols.Symbols[c];
            if (symbol == SymbolTable.Skip) continue;
            Add(_ofSymbol[symbol], met, sums, ref known);
            if (_pairs.Find(previous, symbol) is var pair and >= 0) Add(_ofPair[pair], met, sums, ref known);
            previous = symbol;
        }

        var scale = 1 / Math.Sqrt(Math.Max(1, known));
        for (var a = 0; a < _bias.Length; a++) sums[a] = _bias[a] + (sums[a] * scale);
    }

    private void Add(int word, Span<ulong> met, Span<double> sums, ref int known)
    {
        if (word < 0 || (met[word / Bits] & (1UL << (word % Bits))) != 0) return;
        met[word / Bits] |= 1UL << (word % Bits);
        known++;
        foreach (var weight in _weights[word]) sums[weight.Answer] += weight.Value;
    }
}

/// <summary>What a word says for one answer.</summary>
internal readonly record struct PlainWeight(int Answer, float Value);

/// <summary>A word of one or two characters with what it says.</summary>
internal readonly record struct PlainWord(string Text, IReadOnlyList<PlainWeight> Weights);
