using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Heads;

/// <summary>Finds titles inside a paragraph that lost its line breaks.</summary>
internal static class GluedTitles
{
    private const int Shortest = 6;

    private const int Longest = 90;

    private static readonly string[] TextStarts = ["为", "根据", "按照", "依据", "近年来", "第一章", "第一条", "一、", "深入", "全面", "坚持"];

    /// <summary>Adds the title behind a signature, which ends with a word that titles end with, before a word that texts begin with, and the rest.</summary>
    public static void Add(CompactText text, int from, int end, List<TextRange> pieces)
    {
        var content = text.Slice(from, Math.Min(end, from + Longest));
        for (var at = Shortest; at < content.Length; at++)
        {
            if (content[at - 1] is ',' or '。') break;
            if (!DocumentWords.EndsAsTitle(content[..at]) || !BeginsText(text, from + at, content[at..])) continue;
            pieces.Add(new TextRange(from, from + at));
            pieces.Add(new TextRange(from + at, end));
            return;
        }

        if (end > from) pieces.Add(new TextRange(from, end));
    }

    /// <summary>Length of the title of rules that stands at the start, directly in front of 第一章 or 第一条; 0 when there is none.</summary>
    public static int LengthBeforeRules(ReadOnlySpan<char> content)
    {
        content = content[..Math.Min(content.Length, Longest)];
        // 根据某办法第一条 cites rules.
        foreach (var start in TextStarts)
            if (content.StartsWith(start)) return 0;
        foreach (var start in (ReadOnlySpan<string>)["第一章", "第一条"])
            if (content.IndexOf(start) is var at and >= Shortest) return content[..at].IndexOfAny(",。:;") < 0 && DocumentWords.EndsAsTitle(content[..at]) ? at : 0;
        return 0;
    }

    private static bool BeginsText(CompactText text, int at, ReadOnlySpan<char> rest)
    {
        if (text.IsGap(at, acrossLines: true)) return true;
        foreach (var start in TextStarts)
            if (rest.StartsWith(start)) return true;
        return false;
    }
}
