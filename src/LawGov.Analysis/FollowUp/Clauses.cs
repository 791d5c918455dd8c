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
        var (start, end) = (StartOf(sentence, at), at);
        while (end < sentence.Length && !IsMark(sentence, end)) end++;
        return sentence[start..end];
    }

    /// <summary>The clause before the one around a place, with its mark; empty when that is the first.</summary>
    public static string Before(string sentence, int at)
    {
        var end = StartOf(sentence, at);
        return end == 0 ? "" : sentence[StartOf(sentence, end - 1)..end];
    }

    private static int StartOf(string sentence, int at)
    {
        while (at > 0 && !IsMark(sentence, at - 1)) at--;
        return at;
    }

    /// <summary>A comma between digits (1,200) is none.</summary>
    private static bool IsMark(string text, int at) =>
        text[at] is '，' or '。' or '；' or ';' or '：' or '！' or '？'
        || (text[at] is ',' or ':' && !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])));
}
