namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>The baseline that a comparison is measured against: pairs of characters weighed by TF-IDF, the cosine, one threshold for all.</summary>
internal static class NaiveAlignment
{
    private const double Threshold = 0.15;

    /// <summary>The couples whose cosine reaches the threshold.</summary>
    public static HashSet<(int A, int B)> Of(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var all = a.Concat(b).Select(Bag).ToList();
        var documents = all.SelectMany(bag => bag.Keys).CountBy(g => g).ToDictionary();
        var vectors = all.ConvertAll(bag => Weigh(bag, documents, all.Count));
        return [.. from i in Enumerable.Range(0, a.Count)
                   from j in Enumerable.Range(0, b.Count)
                   where Cosine(vectors[i], vectors[a.Count + j]) >= Threshold
                   select (i, j)];
    }

    private static Dictionary<string, int> Bag(string text)
    {
        var letters = new string([.. text.Where(char.IsLetterOrDigit)]);
        return Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2)).CountBy(g => g).ToDictionary();
    }

    private static Dictionary<string, double> Weigh(Dictionary<string, int> bag, Dictionary<string, int> documents, int count)
    {
        var weights = bag.ToDictionary(g => g.Key, g => g.Value * Math.Log((double)count / documents[g.Key]));
        var norm = Math.Sqrt(weights.Values.Sum(w => w * w));
        return norm > 0 ? weights.ToDictionary(w => w.Key, w => w.Value / norm) : weights;
    }

    private static double Cosine(Dictionary<string, double> a, Dictionary<string, double> b) => a.Sum(w => b.GetValueOrDefault(w.Key) * w.Value);
}
