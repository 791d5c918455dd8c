using System.Collections;
using System.Runtime.CompilerServices;

namespace LawGov.Model.Writing;

/// <summary>Words that are looked for at the ends of texts. Most texts have none of them, and most of these are known by one character.</summary>
/// <remarks>Immutable and thread-safe. No word is empty.</remarks>
[CollectionBuilder(typeof(WordList), nameof(Create))]
internal sealed class WordList : IReadOnlyCollection<string>
{
    private readonly string[] _words;
    private readonly char[] _firstOf;
    private readonly char[] _lastOf;
    private readonly CharacterSieve _firsts;
    private readonly CharacterSieve _lasts;

    private WordList(string[] words)
    {
        _words = words;
        _firstOf = [.. words.Select(w => w[0])];
        _lastOf = [.. words.Select(w => w[^1])];
        _firsts = new CharacterSieve(_firstOf);
        _lasts = new CharacterSieve(_lastOf);
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
        for (var i = Next(_firstOf, text[0], 0); i >= 0; i = Next(_firstOf, text[0], i + 1))
            if (text.StartsWith(_words[i])) return _words[i].Length;
        return 0;
    }

    /// <summary>Whether the text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_firsts.MayContain(text[0]) || !_lasts.MayContain(text[^1])) return false;
        for (var i = Next(_firstOf, text[0], 0); i >= 0; i = Next(_firstOf, text[0], i + 1))
            if (text.SequenceEqual(_words[i])) return true;
        return false;
    }

    /// <summary>Whether the text ends with one of the words.</summary>
    public bool IsAtEndOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_lasts.MayContain(text[^1])) return false;
        for (var i = Next(_lastOf, text[^1], 0); i >= 0; i = Next(_lastOf, text[^1], i + 1))
            if (text.EndsWith(_words[i])) return true;
        return false;
    }

    /// <summary>The next word with <paramref name="letter"/> at its end, from the one at <paramref name="from"/> on; -1 when there is none. Many letters are compared at once.</summary>
    private static int Next(char[] letters, char letter, int from) => letters.AsSpan(from).IndexOf(letter) is var next and >= 0 ? from + next : -1;

    /// <summary>The words, in order.</summary>
    public ReadOnlySpan<string>.Enumerator GetEnumerator() => ((ReadOnlySpan<string>)_words).GetEnumerator();

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _words.GetEnumerator();
}
