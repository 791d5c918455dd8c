using FuzzySharp;
using LawGov.Analysis.Outlines;

namespace LawGov.Benchmarks.Peers;

/// <summary>FuzzySharp: the ratio of edits between the item and each article, on text that keeps its Chinese characters (the default processor drops them).</summary>
internal sealed class FuzzyPeer(IReadOnlyList<string> articles) : IPeer
{
    private readonly string[] _articles = [.. articles.Select(Process)];

    public void Answer(IReadOnlyList<PlanItem> items, Span<PeerAnswer> answers)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var text = Process(items[i].Heading + ' ' + items[i].Text);
            var best = new PeerAnswer(-1, 0);
            for (var a = 0; a < _articles.Length; a++)
                if (Fuzz.Ratio(text, _articles[a]) is var ratio && ratio > best.Score) best = new PeerAnswer(a, ratio);
            answers[i] = best;
        }
    }

    /// <summary>Letters and digits of any script in lower case; everything else becomes a space.</summary>
    private static string Process(string text) => string.Create(text.Length, text, static (result, source) =>
    {
        for (var i = 0; i < source.Length; i++) result[i] = char.IsLetterOrDigit(source[i]) ? char.ToLowerInvariant(source[i]) : ' ';
    });
}
