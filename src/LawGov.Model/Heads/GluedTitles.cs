using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Finds titles inside a paragraph that lost its line breaks.</summary>
internal static class GluedTitles
{
    private const int Shortest = 6;

    private const int Longest = 90;

    private const int LongestRemark = 60;

    private static readonly string[] TextStarts = ["为", "根据", "按照", "依据", "近年来", "第一章", "第一条", "一、", "深入", "全面", "坚持"];

    /// <summary>Adds the title behind a signature, which ends with a word that titles end with, before a word that texts begin with, and the rest.</summary>
    public static void Add(CompactText text, int from, int end, List<TextRange> pieces)
    {
        var content = text.Slice(from, Math.Min(end, from + Longest));
        for (var at = Shortest; at < content.Length && content[..at].IndexOfAny(",。") < 0; at++)
        {
            if (!DocumentWords.EndsAsTitle(content[..at]) || !BeginsText(text, from + at, content[at..])) continue;
            pieces.Add(new TextRange(from, from + at));
            pieces.Add(new TextRange(from + at, end));
            return;
        }

        if (end > from) pieces.Add(new TextRange(from, end));
    }

    /// <summary>Adds a title with its number, its date or both in a bracket behind it, in front of a text: <c>某县优惠政策（试行）（某发〔2011〕20号）为…</c>.</summary>
    /// <returns>Where the text behind them begins; <paramref name="from"/> when no such title stands there.</returns>
    public static int AddWithRemark(CompactText text, int from, int end, List<TextRange> pieces)
    {
        var content = text.Slice(from, Math.Min(end, from + Longest + LongestRemark));
        for (var open = content.IndexOf('('); open >= 0 && open <= Longest; open = content[(open + 1)..].IndexOf('(') is var next and >= 0 ? open + 1 + next : -1)
        {
            if (open < Shortest || content[..open].IndexOfAny("，。；,;:") >= 0 || !DocumentWords.EndsAsTitle(content[..open]) || !TitleBeginnings.Match(content)) continue;
            var close = open + Brackets.CloseOf(content[open..]);
            if (close < open) continue;
            var count = pieces.Count;
            pieces.Add(new TextRange(from, from + open));
            if (DatedNumbers.Cut(text, from + open, from + close + 1, pieces) > from + open) return from + close + 1;
            if (DocumentNumbers.ReadWhole(content[(open + 1)..close], out _) is not null || HeadDates.IsDate(content[(open + 1)..close], out _, out _))
            {
                pieces.Add(new TextRange(from + open, from + close + 1));
                return from + close + 1;
            }

            pieces.RemoveRange(count, pieces.Count - count);
        }

        return from;
    }

    /// <summary>Length of the title that stands at the start, in front of a text or of rules; 0 when there is none.</summary>
    public static int LengthBeforeText(CompactText text, int from, int end)
    {
        var content = text.Slice(from, Math.Min(end, from + Longest));
        if (LengthBeforeRules(content) is var rules and > 0) return rules;
        if (!TitleBeginnings.Match(content)) return 0;
        for (var at = Shortest; at < content.Length && content[..at].IndexOfAny(",。:;") < 0; at++)
            if (DocumentWords.EndsAsTitle(content[..at]) && text.IsGap(from + at, acrossLines: false) && StartsText(content[at..])) return at;
        return 0;
    }

    private static bool StartsText(ReadOnlySpan<char> content)
    {
        foreach (var start in TextStarts)
            if (content.StartsWith(start)) return true;
        return false;
    }

    /// <summary>Length of the title of rules that stands at the start, directly in front of 第一章 or 第一条; 0 when there is none.</summary>
    private static int LengthBeforeRules(ReadOnlySpan<char> content)
    {
        content = content[..Math.Min(content.Length, Longest)];
        // 根据某办法第一条 cites rules.
        if (StartsText(content)) return 0;
        foreach (var start in (ReadOnlySpan<string>)["第一章", "第一条"])
            if (content.IndexOf(start) is var at and >= Shortest) return content[..at].IndexOfAny(",。:;") < 0 && DocumentWords.EndsAsTitle(content[..at]) ? at : 0;
        return 0;
    }

    private static bool BeginsText(CompactText text, int at, ReadOnlySpan<char> rest)
    {
        return text.IsGap(at, acrossLines: true) || StartsText(rest);
    }
}
