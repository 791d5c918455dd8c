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

    /// <summary>Finds the words of the first sentence that contains them all.</summary>
    /// <param name="words">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="places">Takes the offset at which each word stands first in that sentence.</param>
    /// <returns>Whether there is such a sentence.</returns>
    public static bool FindWith(ReadOnlySpan<string> words, ReadOnlySpan<char> text, Span<int> places)
    {
        for (var start = 0; ;)
        {
            var (first, last) = (text.Length, 0);
            for (var i = 0; i < words.Length; i++)
            {
                var at = text[start..].IndexOf(words[i]);
                if (at < 0) return false;
                places[i] = start + at;
                (first, last) = (Math.Min(first, places[i]), Math.Max(last, places[i]));
            }

            // The word that comes last stands in no earlier sentence.
            var between = text[first..last].LastIndexOfAny(Ends);
            if (between < 0) return true;
            start = first + between + 1;
        }
    }
}
