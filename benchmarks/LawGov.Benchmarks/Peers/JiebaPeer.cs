using JiebaNet.Segmenter;
using LawGov.Analysis.Outlines;

namespace LawGov.Benchmarks.Peers;

/// <summary>jieba.NET: words of item and article, weighed by rarity, compared by the cosine.</summary>
internal sealed class JiebaPeer : IPeer
{
    private readonly Dictionary<string, double> _rarity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Article, double Weight)>> _articles = new(StringComparer.Ordinal);
    private readonly double[] _norms;

    public JiebaPeer(IReadOnlyList<string> articles)
    {
        Segmenter = NewSegmenter();
        var counts = articles.Select(a => CountWords(a, 1, [])).ToList();
        foreach (var word in counts.SelectMany(c => c.Keys).Distinct()) _rarity[word] = Math.Log(1 + (articles.Count / (double)counts.Count(c => c.ContainsKey(word))));
        _norms = new double[articles.Count];
        for (var a = 0; a < counts.Count; a++)
        {
            foreach (var (word, count) in counts[a])
            {
                var weight = (1 + Math.Log(count)) * _rarity[word];
                _norms[a] += weight * weight;
                if (!_articles.TryGetValue(word, out var list)) _articles.Add(word, list = []);
                list.Add((a, weight));
            }

            _norms[a] = Math.Sqrt(_norms[a]);
        }
    }

    public JiebaSegmenter Segmenter { get; }

    /// <summary>A segmenter with the dictionaries that lie beside the program.</summary>
    public static JiebaSegmenter NewSegmenter()
    {
        ConfigManager.ConfigFileBaseDir = Path.Combine(AppContext.BaseDirectory, "Resources");
        return new JiebaSegmenter();
    }

    public void Answer(IReadOnlyList<PlanItem> items, Span<PeerAnswer> answers)
    {
        var products = new double[_norms.Length];
        for (var i = 0; i < items.Count; i++)
        {
            var words = CountWords(items[i].Text, 1, []);
            CountWords(items[i].Title, 2, words);
            CountWords(items[i].Heading, 0.35, words);
            Array.Clear(products);
            var norm = 0.0;
            foreach (var (word, count) in words)
            {
                if (!_rarity.TryGetValue(word, out var rarity)) continue;
                var weight = Math.Log(1 + count) * rarity;
                norm += weight * weight;
                foreach (var (article, other) in _articles[word]) products[article] += weight * other;
            }

            var best = new PeerAnswer(-1, 0);
            for (var a = 0; a < products.Length; a++)
                if (products[a] / _norms[a] > best.Score) best = new PeerAnswer(a, products[a] / _norms[a]);
            answers[i] = best with { Score = norm > 0 ? best.Score / Math.Sqrt(norm) : 0 };
        }
    }

    private Dictionary<string, double> CountWords(string text, double times, Dictionary<string, double> words)
    {
        foreach (var word in Segmenter.Cut(text))
            if (word.Length > 1) words[word] = words.GetValueOrDefault(word) + times;
        return words;
    }
}
