using LawGov.Analysis.Matching;

namespace LawGov.Fitting;

/// <summary>The numbers of the words in sentences: Chinese characters, pairs of them, and groups of pairs that mean nearly the same.</summary>
/// <remarks>
/// A group is a feature beside its pairs, so that what is learnt of one pair (群众) is believed of the others too (乡亲). Weights of groups are added to those of their pairs when the
/// table is written: the library knows no groups.
/// </remarks>
public sealed class PlainFeatures
{
    private const int LeastSentences = 2;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _groups = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <param name="sentences">The sentences; a word that stands in one of them only has no number.</param>
    /// <param name="groups">Groups of pairs, separated by spaces, one group on a line.</param>
    public PlainFeatures(IEnumerable<string> sentences, IReadOnlyList<string> groups)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(groups);
        foreach (var word in sentences.SelectMany(WordsOf).GroupBy(w => w, StringComparer.Ordinal).Where(g => g.Count() >= LeastSentences).Select(g => g.Key).Order(StringComparer.Ordinal))
        {
            _numbers.Add(word, _words.Count);
            _words.Add(word);
        }

        for (var g = 0; g < groups.Count; g++)
        {
            foreach (var pair in groups[g].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!_groups.TryGetValue(pair, out var mine)) _groups[pair] = mine = [];
                mine.Add(_words.Count + g);
            }
        }

        Count = _words.Count + groups.Count;
    }

    /// <summary>How many features there are.</summary>
    public int Count { get; }

    /// <summary>Every word that has a feature of its own or a group, each with its features.</summary>
    public IEnumerable<(string Word, IReadOnlyList<int> Features)> Words => _words.Concat(_groups.Keys.Where(p => !_numbers.ContainsKey(p)).Order(StringComparer.Ordinal)).Select(w => (w, FeaturesOf(w)));

    /// <summary>The features of a sentence, and what each counts: the more words, the less.</summary>
    public (int[] Features, double Value) Of(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = WordsOf(sentence).ToList();
        return ([.. words.SelectMany(FeaturesOf)], 1 / Math.Sqrt(Math.Max(1, words.Count(_numbers.ContainsKey))));
    }

    private static HashSet<string> WordsOf(string sentence)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var previous = '\0';
        foreach (var c in sentence)
        {
            var folded = CharFolding.Fold(c);
            if (folded == CharFolding.Nothing) continue;
            var isWord = folded is >= '\u4E00' and <= '\u9FFF';
            if (isWord) words.Add(folded.ToString());
            if (isWord && previous != '\0') words.Add($"{previous}{folded}");
            previous = isWord ? folded : '\0';
        }

        return words;
    }

    private IReadOnlyList<int> FeaturesOf(string word)
    {
        var features = _numbers.TryGetValue(word, out var number) ? new List<int> { number } : [];
        if (_groups.TryGetValue(word, out var groups)) features.AddRange(groups);
        return features;
    }
}
