namespace LawGov.Benchmarks.Matching;

/// <summary>The plain comparison of texts by shared pairs of characters.</summary>
internal static class DiceCoefficient
{
    public static HashSet<int> PairsOf(string text)
    {
        var pairs = new HashSet<int>();
        for (var i = 0; i + 1 < text.Length; i++) pairs.Add((text[i] << 16) | text[i + 1]);
        return pairs;
    }

    public static double Best(string text, HashSet<int>[] articles)
    {
        var best = 0.0;
        var pairs = PairsOf(text);
        foreach (var article in articles)
        {
            var shared = 0;
            foreach (var pair in pairs)
                if (article.Contains(pair)) shared++;
            best = Math.Max(best, 2.0 * shared / (pairs.Count + article.Count));
        }

        return best;
    }
}
