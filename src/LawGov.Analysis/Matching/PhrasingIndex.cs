using System.Buffers;
using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Finds sentences that contain all words of a phrasing: 审批 and 下放, in any order, with anything between them.</summary>
/// <remarks>Looking takes time linear in the length of the text times the length of the longest word. Immutable and thread-safe.</remarks>
internal sealed class PhrasingIndex
{
    private const int MostWords = 8;
    private const byte Done = byte.MaxValue;
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。;；");

    private readonly SymbolTable _symbols;
    private readonly TermTrie _trie;
    private readonly FlatRows<int> _phrasingsOf;
    private readonly int _words;
    private readonly byte[] _wordCounts;

    /// <summary>Builds an index.</summary>
    /// <param name="phrasings">The phrasings, each of one to eight words with spaces between them; words of a single character are left out.</param>
    public PhrasingIndex(IReadOnlyList<string> phrasings)
    {
        _symbols = SymbolTable.Build(phrasings);
        _wordCounts = new byte[phrasings.Count];
        var trie = new TermTrieBuilder();
        // A row for each word of each phrasing.
        var rowWords = new List<int>();
        var rowPhrasings = new List<int>();
        for (var i = 0; i < phrasings.Count; i++)
        {
            foreach (var word in phrasings[i].Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords))
            {
                var symbols = _symbols.Encode(word);
                if (symbols.Length < 2) continue;
                rowWords.Add(trie.Add(symbols));
                rowPhrasings.Add(i);
                _wordCounts[i]++;
            }
        }

        _trie = trie.Build();
        _phrasingsOf = new FlatRows<int>(trie.Count, rowWords.Count);
        var rows = new Grouping(CollectionsMarshal.AsSpan(rowWords), trie.Count);
        for (var word = 0; word < trie.Count; word++)
        {
            foreach (var row in rows.RowsOf(word)) _phrasingsOf.Add(rowPhrasings[row]);
            _phrasingsOf.EndRow();
        }

        _words = trie.Count;
    }

    /// <summary>Number of phrasings.</summary>
    public int Count => _wordCounts.Length;

    /// <summary>Finds phrasings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Takes each phrasing with the first sentence that contains all its words, in the order of the text.</param>
    public void Find(ReadOnlySpan<char> text, List<PhrasingHit> found)
    {
        if (Count == 0) return;
        var counts = ArrayPool<byte>.Shared.Rent(Count);
        var touched = ArrayPool<int>.Shared.Rent(Count);
        var words = ArrayPool<int>.Shared.Rent(_words);
        Array.Clear(counts, 0, Count);
        Array.Clear(words, 0, _words);
        var sentence = 0;
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOfAny(SentenceEnds);
            var end = length < 0 ? text.Length : start + length;
            FindIn(text, start, end, ++sentence, counts, words, touched, found);
            start = end + 1;
        }

        ArrayPool<byte>.Shared.Return(counts);
        ArrayPool<int>.Shared.Return(touched);
        ArrayPool<int>.Shared.Return(words);
    }

    /// <summary>Finds phrasings in one sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Offset of the sentence.</param>
    /// <param name="end">Offset behind it.</param>
    /// <param name="sentence">Number of the sentence, from 1.</param>
    /// <param name="counts">For each phrasing how many of its words this sentence has so far, or <see cref="Done"/>; left without the former.</param>
    /// <param name="words">For each word the number of the last sentence that has it.</param>
    /// <param name="touched">Room for the phrasings that have a word in the sentence.</param>
    /// <param name="found">Takes the phrasings.</param>
    private void FindIn(ReadOnlySpan<char> text, int start, int end, int sentence, byte[] counts, int[] words, int[] touched, List<PhrasingHit> found)
    {
        var touchedCount = 0;
        var symbolOf = _symbols.Symbols;
        int previous = SymbolTable.Skip;
        for (var i = start; i < end; i++)
        {
            int symbol = symbolOf[text[i]];
            if (symbol == SymbolTable.Skip) continue;
            var node = previous == SymbolTable.Skip ? TermTrie.None : _trie.Entries.Find(previous, symbol);
            previous = symbol;
            for (var at = i; node != TermTrie.None; node = Step(text, ref at, end, node))
            {
                var word = _trie.TermAt(node);
                if (word == TermTrie.None || words[word] == sentence) continue;
                words[word] = sentence;
                foreach (var phrasing in _phrasingsOf[word])
                {
                    if (counts[phrasing] == Done) continue;
                    if (counts[phrasing]++ == 0) touched[touchedCount++] = phrasing;
                    if (counts[phrasing] < _wordCounts[phrasing]) continue;
                    counts[phrasing] = Done;
                    found.Add(new PhrasingHit(phrasing, start, end));
                }
            }
        }

        foreach (var phrasing in touched.AsSpan(0, touchedCount))
            if (counts[phrasing] != Done) counts[phrasing] = 0;
    }

    /// <summary>The node that the next character of the sentence leads to, or none; <paramref name="at"/> moves to that character.</summary>
    private int Step(ReadOnlySpan<char> text, ref int at, int end, int node)
    {
        int symbol;
        do
        {
            if (++at == end) return TermTrie.None;
            symbol = _symbols.Symbols[text[at]];
        }
        while (symbol == SymbolTable.Skip);
        return _trie.Child(node, symbol);
    }
}
