namespace LawGov.Analysis.Matching;

/// <summary>Finds words in a text that may write them in other characters: with a line break inside, full width, in other brackets.</summary>
/// <remarks>The same places as an index finds, without one. Takes time linear in the length of the text times that of the words.</remarks>
internal static class FoldedSearch
{
    /// <summary>Where words stand first, and how long they are as the text writes them; a length of 0 where they do not.</summary>
    public static (int Start, int Length) Find(ReadOnlySpan<char> words, ReadOnlySpan<char> text)
    {
        while (!words.IsEmpty && CharFolding.Fold(words[0]) == CharFolding.Nothing) words = words[1..];
        if (words.IsEmpty) return default;
        var first = CharFolding.Fold(words[0]);
        for (var at = 0; at < text.Length; at++)
        {
            // Nothing but itself folds to a Chinese character, and that is looked for in many places at once.
            if (CharFolding.IsChinese(first))
            {
                var next = text[at..].IndexOf(first);
                if (next < 0) return default;
                at += next;
            }
            else if (CharFolding.Fold(text[at]) != first)
            {
                continue;
            }

            if (EndOf(words[1..], text, at + 1) is var end and > 0) return (at, end - at);
        }

        return default;
    }

    /// <summary>Where the first sentence that contains all of some words starts and ends; an empty range where none does.</summary>
    public static (int Start, int End) SentenceWith(ReadOnlySpan<string> words, ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length && !words.IsEmpty;)
        {
            var end = Sentences.EndOf(text, start);
            if (ContainsAll(text[start..end], words)) return (start, end);
            start = end + 1;
        }

        return default;
    }

    private static bool ContainsAll(ReadOnlySpan<char> sentence, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (Find(word, sentence).Length == 0) return false;
        return true;
    }

    /// <summary>Where words end that go on at a place of a text; 0 when they do not.</summary>
    private static int EndOf(ReadOnlySpan<char> words, ReadOnlySpan<char> text, int at)
    {
        foreach (var word in words)
        {
            var wanted = CharFolding.Fold(word);
            if (wanted == CharFolding.Nothing) continue;
            while (at < text.Length && CharFolding.Fold(text[at]) == CharFolding.Nothing) at++;
            if (at == text.Length || CharFolding.Fold(text[at]) != wanted) return 0;
            at++;
        }

        return at;
    }
}
