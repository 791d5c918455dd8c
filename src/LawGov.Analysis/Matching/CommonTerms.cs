namespace LawGov.Analysis.Matching;

/// <summary>Finds the expressions that stand in both of two texts.</summary>
internal static class CommonTerms
{
    /// <summary>Shorter runs are words of every plan.</summary>
    private const int ShortestRun = 4;

    /// <summary>Longer ones are cut: a term is an expression, not a sentence.</summary>
    private const int LongestRun = 16;

    /// <summary>The longest common expressions, longest first, then in the order of the shorter text.</summary>
    public static IEnumerable<string> Of(string a, string b, int most)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var runs = new List<(string Text, int At)>();
        var starts = StartsOf(longer);
        for (var i = 0; i + ShortestRun <= shorter.Length;)
        {
            var length = LongestAt(shorter, i, longer, starts);
            if (length >= ShortestRun) runs.Add((shorter.Substring(i, length), i));
            i += Math.Max(1, length);
        }

        return runs.OrderByDescending(r => r.Text.Length).ThenBy(r => r.At).Select(r => r.Text).Distinct(StringComparer.Ordinal).Take(most);
    }

    /// <summary>Places of each run of <see cref="ShortestRun"/> letters, the first few of each: enough for finding the longest.</summary>
    private static Dictionary<string, List<int>> StartsOf(string text)
    {
        const int Most = 8;
        var starts = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i + ShortestRun <= text.Length; i++)
        {
            var key = text.Substring(i, ShortestRun);
            if (!starts.TryGetValue(key, out var places)) starts.Add(key, places = []);
            if (places.Count < Most) places.Add(i);
        }

        return starts;
    }

    private static int LongestAt(string text, int at, string other, Dictionary<string, List<int>> starts)
    {
        if (!starts.TryGetValue(text.Substring(at, ShortestRun), out var places)) return 0;
        var longest = 0;
        foreach (var place in places)
        {
            var length = 0;
            while (length < LongestRun && at + length < text.Length && place + length < other.Length && text[at + length] == other[place + length] && !IsMark(text[at + length])) length++;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private static bool IsMark(char c) => CharFolding.IsSeparator(CharFolding.Fold(c));
}
