namespace LawGov.Model.Writing;

/// <summary>Where sentences end.</summary>
internal static class Sentences
{
    /// <summary>Whether <paramref name="c"/> ends a sentence.</summary>
    public static bool IsEnd(char c) => c is '。' or '!' or '?';

    /// <summary>Whether <paramref name="c"/> says that more of the sentence follows.</summary>
    public static bool IsOpen(char c) => c is ',' or '、' or '“' or '《' or '〈' or '‘' || Brackets.IsOpening(c);

    /// <summary>Whether <paramref name="c"/> may close a paragraph.</summary>
    public static bool IsClosed(char c) => IsEnd(c) || c is ';' or ':' || Brackets.IsClosing(c);

    /// <summary>End of the first sentence, its mark included; -1 when no mark follows. Marks inside quotes, titles and brackets do not count.</summary>
    public static int FindFirstEnd(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '“' or '《' || Brackets.IsOpening(c)) depth++;
            else if (c is '”' or '》' || Brackets.IsClosing(c)) depth = Math.Max(0, depth - 1);
            else if (IsEnd(c) && depth == 0) return i + 1;
        }

        return -1;
    }
}
