using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Numbers the pairs of neighbouring characters of a set of passages and weighs each by its rarity among them.</summary>
/// <remarks>Filled while passages are read, weighed once after that. Not thread-safe while it is filled.</remarks>
internal sealed class GramTable
{
    /// <summary>Share of its weight that a pair keeps when it is part of a stock phrase.</summary>
    private const float StockShare = 0.3f;

    /// <summary>A pair that more passages contain tells none of them from another; passing it over keeps the time linear for plans that say one thing over and over.</summary>
    private const int MostPassages = 500;

    private static readonly HashSet<int> StockPairs = PairsOfStockPhrases();

    private readonly Dictionary<int, int> _ids = [];
    private readonly List<int> _keys = [];
    private readonly List<int> _passages = [];
    private float[] _weights = [];
    private float _rarest;

    /// <summary>Number of different pairs.</summary>
    public int Count => _keys.Count;

    /// <summary>Weight of a pair after <see cref="Weigh"/>; one that came later stands in none of the passages weighed and is the rarest.</summary>
    public float WeightOf(int id) => id < _weights.Length ? _weights[id] : Weight(_keys[id], _rarest);

    /// <summary>Number of the pair of two folded characters.</summary>
    public int IdOf(char first, char second)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, Key(first, second), out var exists);
        if (exists) return id;
        id = _keys.Count;
        _keys.Add(Key(first, second));
        _passages.Add(0);
        return id;
    }

    /// <summary>Counts a passage that contains a pair.</summary>
    public void CountPassage(int id) => _passages[id]++;

    /// <summary>Whether so many passages contain a pair that it leads from none to another.</summary>
    public bool IsEverywhere(int id) => _passages[id] > MostPassages;

    /// <summary>Weighs all pairs by how few of the passages contain them.</summary>
    /// <param name="passageCount">Number of all passages read.</param>
    public void Weigh(int passageCount)
    {
        _rarest = MathF.Log(1 + passageCount);
        _weights = new float[_keys.Count];
        for (var id = 0; id < _weights.Length; id++) _weights[id] = Weight(_keys[id], MathF.Log(1 + (passageCount / (float)Math.Max(1, _passages[id]))));
    }

    private static float Weight(int key, float rarity) => IsOfNumber(key) ? 0 : StockPairs.Contains(key) ? rarity * StockShare : rarity;

    /// <summary>Numbers say how much, not what: two demands are not alike because both are the 12th, and figures are compared as figures.</summary>
    private static bool IsOfNumber(int key) => char.IsAsciiDigit((char)(key >> 16)) && char.IsAsciiDigit((char)key);

    private static int Key(char first, char second) => (first << 16) | second;

    private static HashSet<int> PairsOfStockPhrases()
    {
        var pairs = new HashSet<int>();
        foreach (var phrase in StockPhrases.All)
            for (var i = 1; i < phrase.Length; i++) pairs.Add(Key(CharFolding.Fold(phrase[i - 1]), CharFolding.Fold(phrase[i])));
        return pairs;
    }
}
