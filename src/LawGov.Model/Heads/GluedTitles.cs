using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Finds titles inside a paragraph that lost its line breaks.</summary>
internal static class GluedTitles
{
    private const int Shortest = 6;

    private const int Longest = 90;

    private const int LongestRemark = 160;

    private const int LongestSpeaker = 40;

    private const int LongestBetween = 24;

    private static readonly string[] TextStarts = ["为", "根据", "按照", "依据", "近年来", "第一章", "第一条", "一、", "深入", "全面", "坚持", "总则", "1总则", "1.总则", "目录", "前言"];

    /// <summary>With these a text begins even where nothing sets it apart from its title.</summary>
    private static readonly WordList ClearStarts = ["为了", "为进一步", "为认真", "为贯彻", "为全面", "为深入", "为加强", "为加快", "为切实", "为规范", "为做好", "为推进", "为推动", "为落实", "为保护", "为保障", "为有效", "为确保", "为提升", "为提高", "为促进", "为完善", "为扎实", "为积极", "根据《", "按照《", "依据《", "近年来", "今年以来", "一、", "各位代表", "1总则", "1.总则", "一、总则", "总则", "目录第", "目录一", "目录1", "目录前", "“十三五”时期", "“十四五”时期", "“十五五”时期"];

    /// <summary>Adds the title behind a signature, which ends with a word that titles end with, before a word that texts begin with, and the rest.</summary>
    public static void Add(CompactText text, int from, int end, List<TextRange> pieces)
    {
        var length = LengthBehindDate(text, from, end);
        if (length > 0) pieces.Add(new TextRange(from, from + length));
        if (end > from + length) pieces.Add(new TextRange(from + length, end));
    }

    /// <summary>Length of the title that stands at the start, behind the date of a signature; 0 when there is none.</summary>
    public static int LengthBehindDate(CompactText text, int from, int end)
    {
        var content = text.Slice(from, Math.Min(end, from + Longest));
        for (var at = Shortest; at < content.Length && content[..at].IndexOfAny(",。") < 0; at++)
            if (DocumentWords.EndsAsTitle(content[..at]) && BeginsText(text, from + at, content[at..])) return at;
        return 0;
    }

    /// <summary>Adds the title that stands at the start twice, as a page prints it above the text again, and who issued it where that stands between the two.</summary>
    /// <returns>Where the second begins; <paramref name="from"/> when no title stands there twice.</returns>
    public static int AddDoubled(CompactText text, int from, int end, List<TextRange> pieces)
    {
        var content = text.Slice(from, Math.Min(end, from + (2 * Longest) + LongestBetween));
        const int least = Shortest + 2;
        // What stands there twice begins twice.
        if (content.Length < 2 * least || content[least..].IndexOf(content[..least]) < 0) return from;
        for (var at = least; at <= Math.Min(Longest, content.Length / 2); at++)
        {
            if (!DocumentWords.EndsAsTitle(content[..at])) continue;
            var between = content.Slice(at, Math.Min(content.Length - at, at + LongestBetween)).IndexOf(content[..at]);
            if (between < 0 || between > 0 && AuthorityNames.Split(text, from + at, from + at + between).Count == 0) continue;
            pieces.Add(new TextRange(from, from + at));
            if (between > 0) pieces.Add(new TextRange(from + at, from + at + between));
            return from + at + between;
        }

        return from;
    }

    /// <summary>Adds the title of a report, the session it was given at and who gave it: <c>某县人民政府工作报告——2024年1月9日在某县…会议上县长张某各位代表：</c>.</summary>
    /// <returns>Where the text behind them begins; <paramref name="from"/> when no such title stands there.</returns>
    public static int AddWithSession(CompactText text, int from, int end, List<TextRange> pieces)
    {
        var content = text.Slice(from, Math.Min(end, from + Longest + LongestRemark));
        var close = content.IndexOf("会议上");
        for (var at = Shortest; at < Math.Min(Longest, close) && content[..at].IndexOfAny(",。:;") < 0; at++)
        {
            if (content[at] is not ('-' or '(') && !char.IsAsciiDigit(content[at]) || !DocumentWords.EndsAsTitle(content[..at])) continue;
            var note = close + "会议上".Length;
            if (SessionNote.Read(content[at..note]) is null) continue;
            if (note < content.Length && content[note] == ')') note++;
            pieces.Add(new TextRange(from, from + at));
            pieces.Add(new TextRange(from + at, from + note));
            if (content[note..].IndexOf("各位代表") is > 0 and <= LongestSpeaker and var speaker)
            {
                pieces.Add(new TextRange(from + note, from + note + speaker));
                note += speaker;
            }

            return from + note;
        }

        return from;
    }

    /// <summary>Adds a title with its number, its date or both in a bracket behind it, in front of a text: <c>某县优惠政策（试行）（某发〔2011〕20号）为…</c>.</summary>
    /// <returns>Where the text behind them begins; <paramref name="from"/> when no such title stands there.</returns>
    public static int AddWithRemark(CompactText text, int from, int end, List<TextRange> pieces)
    {
        var content = text.Slice(from, Math.Min(end, from + Longest + LongestRemark));
        for (var open = content.IndexOf('('); open >= 0 && open <= Longest; open = content[(open + 1)..].IndexOf('(') is var next and >= 0 ? open + 1 + next : -1)
        {
            // 根据《某条例》(国务院令第711号) cites what the bracket counts.
            if (open < Shortest || content[open - 1] == '》' && content[0] != '《' || content[..open].IndexOfAny("，。；,;:") >= 0 || !DocumentWords.EndsAsTitle(content[..open]) || !TitleBeginnings.Match(content)) continue;
            var close = open + Brackets.CloseOf(content[open..]);
            if (close < open) continue;
            var count = pieces.Count;
            pieces.Add(new TextRange(from, from + open));
            if (DatedNumbers.Cut(text, from + open, from + close + 1, pieces) > from + open) return from + close + 1;
            // 某局关于…的公告(2022年第63号): the series is that of the title.
            if (DocumentNumbers.ReadSerialLine(content[(open + 1)..close], out _) > 0)
            {
                pieces[count] = new TextRange(from, from + close + 1);
                return from + close + 1;
            }

            if (EnactmentNote.IsNote(content[(open + 1)..close]) || DocumentNumbers.ReadWhole(content[(open + 1)..close], out _) is not null || HeadDates.IsDate(content[(open + 1)..close], out _, out _))
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
            if (DocumentWords.EndsAsTitle(content[..at]) && (text.IsGap(from + at, acrossLines: false) && StartsText(content[at..]) || IsClear(content[at..]))) return at;
        return 0;
    }

    /// <summary>为进一步…, 根据《…》, 2023年，…</summary>
    private static bool IsClear(ReadOnlySpan<char> rest) =>
        ClearStarts.IsAtStartOf(rest) || rest.Length > 5 && rest[4] == '年' && rest[5] is ',' or '以' && ChineseNumerals.ReadArabic(rest, out var year) == 4 && CalendarDates.IsYear(year);

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
