using LawGov.Analysis.Outlines;

namespace LawGov.Benchmarks.Peers;

/// <summary>The plain comparison of texts by shared pairs of characters, the articles' pairs made beforehand.</summary>
internal sealed class DicePeer(IReadOnlyList<string> articles) : IPeer
{
    private readonly HashSet<int>[] _articles = [.. articles.Select(PairsOf)];

    public void Answer(IReadOnlyList<PlanItem> items, Span<PeerAnswer> answers)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var pairs = PairsOf(items[i].Heading + '\n' + items[i].Text);
            var best = new PeerAnswer(-1, 0);
            for (var a = 0; a < _articles.Length; a++)
            {
                var shared = 0;
                foreach (var pair in pairs)
                    if (_articles[a].Contains(pair)) shared++;
                var dice = 2.0 * shared / (pairs.Count + _articles[a].Count);
                if (dice > best.Score) best = new PeerAnswer(a, dice);
            }

            answers[i] = best;
        }
    }

    private static HashSet<int> PairsOf(string text)
    {
        var pairs = new HashSet<int>();
        for (var i = 0; i + 1 < text.Length; i++) pairs.Add((text[i] << 16) | text[i + 1]);
        return pairs;
    }
}
