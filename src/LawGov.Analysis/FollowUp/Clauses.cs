namespace LawGov.Analysis.FollowUp;

/// <summary>Cuts a sentence at its commas.</summary>
internal static class Clauses
{
    /// <summary>The clauses with their places, those without a letter left out.</summary>
    public static IEnumerable<(int Start, string Text)> Of(string sentence)
    {
        var start = 0;
        for (var i = 0; i <= sentence.Length; i++)
        {
            if (i < sentence.Length && !IsMark(sentence, i)) continue;
            if (i > start) yield return (start, sentence[start..i]);
            start = i + 1;
        }
    }

    /// <summary>The clause around a place.</summary>
    public static string Around(string sentence, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !IsMark(sentence, start - 1)) start--;
        while (end < sentence.Length && !IsMark(sentence, end)) end++;
        return sentence[start..end];
    }

    /// <summary>A comma between digits (1,200) is none.</summary>
    private static bool IsMark(string text, int at) =>
        text[at] is '，' or '。' or '；' or ';' or '：' or '！' or '？'
        || (text[at] is ',' or ':' && !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])));
}
