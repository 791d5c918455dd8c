using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Finds the phrasings of which a sentence contains all words: 审批 and 下放, in any order, with anything between them.</summary>
/// <remarks>
/// A phrasing is looked at only in sentences that have its rarest word: 服务 is in hundreds of phrasings, and with each of them stands a word that few others have. Looks at words
/// that were found before, and takes time linear in their number. Immutable and thread-safe.
/// </remarks>
internal sealed class PhrasingIndex
{
    private const int MostWords = 8;
    private const int Bits = 64;

    private readonly FlatRows<Candidate> _byRarest;
    private readonly FlatRows<int> _others;
    private readonly ulong[] _isWord;
    private readonly ulong[] _isRarest;

    /// <summary>Builds an index.</summary>
    /// <param name="phrasings">The phrasings, each of one to eight words with spaces between them; words of a single character are left out.</param>
    /// <param name="symbols">The numbers of their characters.</param>
    /// <param name="trie">Takes the words.</param>
    public PhrasingIndex(IReadOnlyList<string> phrasings, SymbolTable symbols, TermTrieBuilder trie)
    {
        Count = phrasings.Count;
        var words = new FlatRows<int>(Count, 2 * Count);
        foreach (var phrasing in phrasings)
        {
            foreach (var word in WordsOf(phrasing.Split(' ', StringSplitOptions.RemoveEmptyEntries))) words.Add(trie.Add(symbols.Encode(word)));
            words.EndRow();
        }

        _isWord = new ulong[(trie.Count / Bits) + 1];
        _isRarest = new ulong[_isWord.Length];
        var counts = new int[trie.Count];
        for (var phrasing = 0; phrasing < Count; phrasing++)
        {
            foreach (var word in words[phrasing])
            {
                counts[word]++;
                _isWord[word / Bits] |= 1UL << (word % Bits);
            }
        }

        (_byRarest, _others) = ByRarest(words, counts);
    }

    /// <summary>Number of phrasings.</summary>
    public int Count { get; }

    /// <summary>The words of a phrasing that are looked for, each once.</summary>
    public static IEnumerable<string> WordsOf(IEnumerable<string> words) => words.Distinct().Take(MostWords).Where(w => CharFolding.Length(w) > 1);

    /// <summary>What is to be noted while a text is looked through; for one text after the other.</summary>
    public PhrasingNotes MakeNotes() => new(Count, _byRarest.Count);

    /// <summary>Whether a word of the tree is one of a phrasing.</summary>
    public bool IsWord(int word) => IsIn(_isWord, word);

    /// <summary>Finds phrasings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of phrasings in it, in the order of their beginnings.</param>
    /// <param name="notes">What was noted of other texts.</param>
    /// <param name="found">Takes each phrasing that one sentence has all words of, once, sentence by sentence.</param>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<WordHit> words, PhrasingNotes notes, List<int> found)
    {
        notes.NextText();
        var end = 0;
        foreach (ref readonly var word in words)
        {
            if (word.Start >= end)
            {
                FindInSentence(notes, found);
                end = Sentences.EndOf(text, word.Start);
                notes.NextSentence();
            }

            // A mark that ends a sentence may fold to a character of a word.
            if (word.End <= end) notes.See(word.Word, IsIn(_isRarest, word.Word));
        }

        FindInSentence(notes, found);
    }

    private void FindInSentence(PhrasingNotes notes, List<int> found)
    {
        foreach (var word in notes.Rarest)
            foreach (ref readonly var candidate in _byRarest[word])
                if (notes.HasSeen(candidate.Other) && notes.HasSeen(_others[candidate.Phrasing]) && notes.IsFirst(candidate.Phrasing)) found.Add(candidate.Phrasing);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsIn(ulong[] set, int word) => (set[(uint)word / Bits] & (1UL << word)) != 0;

    /// <summary>For each word the phrasings that have no rarer one, and for each phrasing its other words.</summary>
    private (FlatRows<Candidate> ByRarest, FlatRows<int> Others) ByRarest(FlatRows<int> words, int[] counts)
    {
        var (rarest, phrasings, others) = (new List<int>(Count), new List<int>(Count), new FlatRows<int>(Count, Count));
        for (var phrasing = 0; phrasing < Count; phrasing++)
        {
            if (words[phrasing] is [var word, ..])
            {
                foreach (var other in words[phrasing])
                    if (counts[other] < counts[word]) word = other;
                foreach (var other in words[phrasing])
                    if (other != word) others.Add(other);
                rarest.Add(word);
                phrasings.Add(phrasing);
                _isRarest[word / Bits] |= 1UL << (word % Bits);
            }

            others.EndRow();
        }

        var byRarest = new FlatRows<Candidate>(counts.Length, phrasings.Count);
        var rows = new Grouping(CollectionsMarshal.AsSpan(rarest), counts.Length);
        for (var word = 0; word < counts.Length; word++)
        {
            foreach (var row in rows.RowsOf(word)) byRarest.Add(new Candidate(phrasings[row], others[phrasings[row]] is [var other, ..] ? other : word));
            byRarest.EndRow();
        }

        return (byRarest, others);
    }

    /// <summary>A phrasing that may be found with its rarest word.</summary>
    /// <param name="Phrasing">The phrasing.</param>
    /// <param name="Other">Another of its words, by which most are refused; the rarest itself where it has no other.</param>
    private readonly record struct Candidate(int Phrasing, int Other);
}
