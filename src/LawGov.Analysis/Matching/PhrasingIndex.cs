using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Finds the phrasings of which a sentence contains all words: 审批 and 下放, in any order, with anything between them.</summary>
/// <remarks>Looks at words that were found before, and takes time linear in their number. Immutable and thread-safe.</remarks>
internal sealed class PhrasingIndex
{
    private const int MostWords = 8;

    private readonly FlatRows<int> _phrasingsOf;
    private readonly byte[] _wordCounts;
    private readonly int _words;

    /// <summary>Builds an index.</summary>
    /// <param name="phrasings">The phrasings, each of one to eight words with spaces between them; words of a single character are left out.</param>
    /// <param name="symbols">The numbers of their characters.</param>
    /// <param name="trie">Takes the words.</param>
    public PhrasingIndex(IReadOnlyList<string> phrasings, SymbolTable symbols, TermTrieBuilder trie)
    {
        _wordCounts = new byte[phrasings.Count];
        // A row for each word of each phrasing.
        var rowWords = new List<int>();
        var rowPhrasings = new List<int>();
        for (var i = 0; i < phrasings.Count; i++)
        {
            foreach (var word in WordsOf(phrasings[i].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                rowWords.Add(trie.Add(symbols.Encode(word)));
                rowPhrasings.Add(i);
                _wordCounts[i]++;
            }
        }

        _words = trie.Count;
        _phrasingsOf = new FlatRows<int>(_words, rowWords.Count);
        var rows = new Grouping(CollectionsMarshal.AsSpan(rowWords), _words);
        for (var word = 0; word < _words; word++)
        {
            foreach (var row in rows.RowsOf(word)) _phrasingsOf.Add(rowPhrasings[row]);
            _phrasingsOf.EndRow();
        }
    }

    /// <summary>Number of phrasings.</summary>
    public int Count => _wordCounts.Length;

    /// <summary>The words of a phrasing that are looked for, each once.</summary>
    public static IEnumerable<string> WordsOf(IEnumerable<string> words) => words.Distinct().Take(MostWords).Where(w => CharFolding.Length(w) > 1);

    /// <summary>What is to be noted while a text is looked through; for one text after the other.</summary>
    public PhrasingNotes MakeNotes() => new(Count, _words);

    /// <summary>Whether a word of the tree is one of a phrasing.</summary>
    public bool IsWord(int word) => !_phrasingsOf[word].IsEmpty;

    /// <summary>Finds phrasings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of phrasings in it, in the order of their beginnings.</param>
    /// <param name="notes">What was noted of other texts.</param>
    /// <param name="found">Takes each phrasing that one sentence has all words of, once, in the order of the text.</param>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<WordHit> words, PhrasingNotes notes, List<int> found)
    {
        notes.NextText();
        var end = 0;
        foreach (ref readonly var word in words)
        {
            if (word.Start >= end)
            {
                end = Sentences.EndOf(text, word.Start);
                notes.NextSentence();
            }

            // A mark that ends a sentence may fold to a character of a word.
            if (word.End > end || !notes.IsFirst(word.Word)) continue;
            foreach (var phrasing in _phrasingsOf[word.Word])
                if (notes.IsFoundWith(phrasing, _wordCounts[phrasing])) found.Add(phrasing);
        }
    }
}
