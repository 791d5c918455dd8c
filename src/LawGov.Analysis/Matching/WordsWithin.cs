using System.Runtime.InteropServices;

namespace LawGov.Analysis.Matching;

/// <summary>Tells which of many words stand in a text, in time linear in the lengths of the words and of the text.</summary>
/// <remarks>Compares characters as they are, not folded.</remarks>
internal sealed class WordsWithin
{
    private readonly TermTrieBuilder _words = new();
    private readonly HashSet<int> _found = [];

    /// <param name="words">The words that will be asked for, each of two characters or more.</param>
    /// <param name="text">The text.</param>
    public WordsWithin(IEnumerable<string> words, string text)
    {
        foreach (var word in words) _words.Add(SymbolsOf(word));
        var found = new List<int>();
        _words.Build().FindAll(SymbolsOf(text), found);
        _found.UnionWith(found);
    }

    /// <summary>Whether one of the words stands in the text.</summary>
    public bool Contains(string word) => _found.Contains(_words.Add(SymbolsOf(word)));

    private static ReadOnlySpan<ushort> SymbolsOf(string text) => MemoryMarshal.Cast<char, ushort>(text);
}
