using System.Collections;
using System.Runtime.CompilerServices;

namespace LawGov.Model.Writing;

/// <summary>Words that are looked for at the ends of texts. Most texts have none of them, and most of these are known by one character.</summary>
/// <remarks>Immutable and thread-safe. No word is empty.</remarks>
[CollectionBuilder(typeof(WordList), nameof(Create))]
internal sealed class WordList : IReadOnlyCollection<string>
{
    private readonly string[] _words;
    private readonly CharacterSieve _firsts;
    private readonly CharacterSieve _lasts;

    private WordList(string[] words)
    {
        _words = words;
        foreach (var word in words)
        {
            _firsts.Add(word[0]);
            _lasts.Add(word[^1]);
        }
    }

    /// <inheritdoc/>
    public int Count => _words.Length;

    /// <summary>A list of <paramref name="words"/>.</summary>
    public static WordList Create(ReadOnlySpan<string> words) => new(words.ToArray());

    /// <summary>Whether the text begins with one of the words.</summary>
    public bool IsAtStartOf(ReadOnlySpan<char> text) => LengthAtStartOf(text) > 0;

    /// <summary>Length of the first word of the list with which the text begins; 0 when there is none.</summary>
    public int LengthAtStartOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_firsts.MayContain(text[0])) return 0;
        // Comparing two letters costs less than calling for a comparison.
        foreach (var word in _words)
            if (word[0] == text[0] && text.StartsWith(word)) return word.Length;
        return 0;
    }

    /// <summary>Whether the text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_firsts.MayContain(text[0]) || !_lasts.MayContain(text[^1])) return false;
        foreach (var word in _words)
            if (word.Length == text.Length && word[0] == text[0] && text.SequenceEqual(word)) return true;
        return false;
    }

    /// <summary>Whether the text ends with one of the words.</summary>
    public bool IsAtEndOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_lasts.MayContain(text[^1])) return false;
        foreach (var word in _words)
            if (word[^1] == text[^1] && text.EndsWith(word)) return true;
        return false;
    }

    /// <summary>The words, in order.</summary>
    public ReadOnlySpan<string>.Enumerator GetEnumerator() => ((ReadOnlySpan<string>)_words).GetEnumerator();

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _words.GetEnumerator();
}
