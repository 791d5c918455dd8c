using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Finds sentences that contain all words of a phrasing: 审批 and 下放, in any order, with anything between them.</summary>
/// <remarks>Looking takes time linear in the length of the text times the length of the longest word. Thread-safe.</remarks>
internal sealed class PhrasingIndex
{
    private const int MostWords = 8;
    private const byte Done = byte.MaxValue;

    private readonly SymbolTable _symbols;
    private readonly TermTrie _trie;
    private readonly FlatRows<int> _phrasingsOf;
    private readonly int _words;
    private readonly byte[] _wordCounts;
    private readonly Spares<Notes> _spares = new();

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
            foreach (var word in WordsOf(phrasings[i].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                rowWords.Add(trie.Add(_symbols.Encode(word)));
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

    /// <summary>The words of a phrasing that are looked for, each once.</summary>
    public static IEnumerable<string> WordsOf(IEnumerable<string> words) => words.Distinct().Take(MostWords).Where(w => CharFolding.Length(w) > 1);

    /// <summary>Number of phrasings.</summary>
    public int Count => _wordCounts.Length;

    /// <summary>Finds phrasings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Takes each phrasing with the first sentence that contains all its words, in the order of the text.</param>
    public void Find(ReadOnlySpan<char> text, List<PhrasingHit> found)
    {
        if (Count == 0) return;
        var notes = _spares.Take() ?? new Notes(Count, _words);
        var before = found.Count;
        for (var start = 0; start < text.Length;)
        {
            var end = Sentences.EndOf(text, start);
            FindIn(text, start, end, notes, found);
            start = end + 1;
        }

        foreach (var hit in CollectionsMarshal.AsSpan(found)[before..]) notes.Counts[hit.Phrasing] = 0;
        _spares.GiveBack(notes);
    }

    /// <summary>Finds phrasings in one sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Offset of the sentence.</param>
    /// <param name="end">Offset behind it.</param>
    /// <param name="notes">What was seen; left without what this sentence has alone.</param>
    /// <param name="found">Takes the phrasings.</param>
    private void FindIn(ReadOnlySpan<char> text, int start, int end, Notes notes, List<PhrasingHit> found)
    {
        var (counts, words, touched) = (notes.Counts, notes.Words, notes.Touched);
        var sentence = notes.NextSentence();
        var touchedCount = 0;
        var symbolOf = _symbols.Symbols;
        int previous = SymbolTable.Skip;
        for (var i = start; i < end; i++)
        {
            int symbol = symbolOf[text[i]];
            if (symbol == SymbolTable.Skip) continue;
            var beginning = previous == SymbolTable.Skip ? SymbolMap.Missing : _trie.Entries.Find(previous, symbol);
            previous = symbol;
            if (beginning == SymbolMap.Missing) continue;
            var (node, at) = (_trie.NodeOf(beginning), i);
            do
            {
                var word = node.Term;
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
            while (Step(text, ref at, end, ref node));
        }

        foreach (var phrasing in touched.AsSpan(0, touchedCount))
            if (counts[phrasing] != Done) counts[phrasing] = 0;
    }

    /// <summary>Goes on to the node that the next character of the sentence leads to, and to that character; false when there is none.</summary>
    private bool Step(ReadOnlySpan<char> text, ref int at, int end, ref TermNode node)
    {
        if (node.ChildBits == 0) return false;
        int symbol;
        do
        {
            if (++at == end) return false;
            symbol = _symbols.Symbols[text[at]];
        }
        while (symbol == SymbolTable.Skip);
        return _trie.TryChild(symbol, ref node);
    }

    /// <summary>What is noted while a text is looked through; kept for the next text, for they are as long as the index.</summary>
    private sealed class Notes(int phrasings, int words)
    {
        private int _sentence;

        /// <summary>For each phrasing how many of its words the sentence has so far, or <see cref="Done"/> when the text has had it.</summary>
        public byte[] Counts { get; } = new byte[phrasings];

        /// <summary>For each word the number of the last sentence that has it.</summary>
        public int[] Words { get; } = new int[words];

        /// <summary>The phrasings that have a word in the sentence.</summary>
        public int[] Touched { get; } = new int[phrasings];

        /// <summary>A number that no sentence had before.</summary>
        public int NextSentence()
        {
            if (_sentence == int.MaxValue)
            {
                Array.Clear(Words);
                _sentence = 0;
            }

            return ++_sentence;
        }
    }
}
