using System.Buffers;

namespace LawGov.Analysis.Matching;

/// <summary>The sentences in which phrasings are looked for: between full stops and semicolons.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。;；");

    /// <summary>Where the sentence that contains <paramref name="at"/> ends: the offset of its mark, or the length of the text.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAny(Ends);
        return length < 0 ? text.Length : at + length;
    }

    /// <summary>Where the first sentence that contains all words starts and ends; an empty range where none does.</summary>
    /// <param name="words">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="places">Takes the offset at which each word stands first in that sentence.</param>
    public static (int Start, int End) FindWith(ReadOnlySpan<string> words, ReadOnlySpan<char> text, Span<int> places)
    {
        for (var start = 0; start < text.Length;)
        {
            // Sentences without the first word are passed over unread.
            var first = text[start..].IndexOf(words[0], StringComparison.Ordinal);
            if (first < 0) return default;
            places[0] = start + first;
            start += text[start..places[0]].LastIndexOfAny(Ends) + 1;
            var end = EndOf(text, places[0]);
            if (FindAll(words, text[..end], start, places)) return (start, end);
            start = end + 1;
        }

        return default;
    }

    /// <summary>Finds all words but the first in the sentence with which a text ends.</summary>
    private static bool FindAll(ReadOnlySpan<string> words, ReadOnlySpan<char> text, int start, Span<int> places)
    {
        for (var i = 1; i < words.Length; i++)
        {
            var at = text[start..].IndexOf(words[i], StringComparison.Ordinal);
            if (at < 0) return false;
            places[i] = start + at;
        }

        return true;
    }
}
