namespace LawGov.Analysis.Matching;

/// <summary>Finds the expressions that stand in both of two texts.</summary>
internal static class CommonTerms
{
    /// <summary>Longer ones are cut: a term is an expression, not a sentence.</summary>
    private const int LongestRun = 16;

    /// <summary>A run that stands at more places of a text is looked at in the first few: enough for finding the longest.</summary>
    private const int MostPlaces = 8;

    /// <summary>The longest common expressions, longest first, then in the order of the shorter text.</summary>
    public static IEnumerable<string> Of(string a, string b, int most)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var runs = new List<(int Length, int At)>();
        var starts = new RunStarts(longer);
        for (var i = 0; i + RunStarts.Length <= shorter.Length;)
        {
            var length = LongestAt(shorter, i, longer, starts);
            if (length >= RunStarts.Length) runs.Add((length, i));
            i += Math.Max(1, length);
        }

        return runs.OrderByDescending(r => r.Length).ThenBy(r => r.At).Select(r => shorter.Substring(r.At, r.Length)).Distinct(StringComparer.Ordinal).Take(most);
    }

    private static int LongestAt(string text, int at, string other, RunStarts starts)
    {
        var longest = 0;
        var place = starts.First(text.AsSpan(at));
        for (var seen = 0; place >= 0 && seen < MostPlaces; seen++)
        {
            var length = 0;
            while (length < LongestRun && at + length < text.Length && place + length < other.Length && text[at + length] == other[place + length] && !IsMark(text[at + length])) length++;
            longest = Math.Max(longest, length);
            place = starts.Next(place);
        }

        return longest;
    }

    private static bool IsMark(char c) => CharFolding.IsSeparator(CharFolding.Fold(c));
}
