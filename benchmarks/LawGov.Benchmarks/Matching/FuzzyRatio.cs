using FuzzySharp;

namespace LawGov.Benchmarks.Matching;

/// <summary>FuzzySharp's ratio (edit distance) of a text with each article, on text that keeps its Chinese characters.</summary>
internal static class FuzzyRatio
{
    public static int Best(string text, string[] articles)
    {
        var best = 0;
        var processed = Process(text);
        foreach (var article in articles) best = Math.Max(best, Fuzz.Ratio(processed, Process(article)));
        return best;
    }

    /// <summary>Letters and digits of any script in lower case; everything else becomes a space.</summary>
    private static string Process(string text) => string.Create(text.Length, text, static (result, source) =>
    {
        for (var i = 0; i < source.Length; i++) result[i] = char.IsLetterOrDigit(source[i]) ? char.ToLowerInvariant(source[i]) : ' ';
    });
}
