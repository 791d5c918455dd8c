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
    public static (int Start, int End) FindWith(ReadOnlySpan<string> words, ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            // Sentences without the first word are passed over unread.
            var first = text[start..].IndexOf(words[0], StringComparison.Ordinal);
            if (first < 0) return default;
            start += text[start..(start + first)].LastIndexOfAny(Ends) + 1;
            var end = EndOf(text, start);
            if (ContainsAll(text[start..end], words[1..])) return (start, end);
            start = end + 1;
        }

        return default;
    }

    private static bool ContainsAll(ReadOnlySpan<char> sentence, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (!sentence.Contains(word, StringComparison.Ordinal)) return false;
        return true;
    }
}
