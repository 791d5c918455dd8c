namespace LawGov.Analysis.Matching;

/// <summary>How much it tells that a provision has something that few have (inverse document frequency of BM25).</summary>
internal sealed class Rarity
{
    private readonly double[] _ofFrequency;

    /// <param name="provisionCount">Number of all provisions.</param>
    public Rarity(int provisionCount)
    {
        _ofFrequency = new double[Math.Max(1, provisionCount) + 1];
        for (var f = 0; f < _ofFrequency.Length; f++) _ofFrequency[f] = Math.Log(1 + ((provisionCount - f + 0.5) / (f + 0.5)));
    }

    /// <summary>The rarity of what no provision says.</summary>
    public float Greatest => (float)_ofFrequency[1];

    /// <summary>The rarity of what so many provisions say.</summary>
    public double this[int frequency] => _ofFrequency[frequency];
}
