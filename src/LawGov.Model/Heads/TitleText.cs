using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Places;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Takes from a title what stands around it: the number of a list, the name of the site, its own number and date in brackets.</summary>
internal static class TitleText
{
    private const int LongestMark = 12;

    private const int LongestFigures = 8;

    /// <summary>What a reprint adds to a title.</summary>
    private static readonly string[] Reprints = ["【全文】", "(全文)", "[全文]", "全文", "最新版", "(最新)", "最新"];

    private static readonly string[] FileEndings = [".pdf", ".docx", ".doc", ".wps", ".ofd", ".txt"];

    /// <summary>Length of the words behind a title that say it is printed again: 最新版【全文】; 0 when they stand behind anything else.</summary>
    public static int RepublishedLength(ReadOnlySpan<char> line)
    {
        var title = line;
        for (var i = 0; i < Reprints.Length; i++)
        {
            if (!title.EndsWith(Reprints[i])) continue;
            title = title[..^Reprints[i].Length];
            i = -1;
        }

        return title.Length < line.Length && DocumentWords.EndsAsTitle(title) ? line.Length - title.Length : 0;
    }

    /// <summary>Length of 201101 behind a title in its marks; 0 when no such figures stand there.</summary>
    public static int FiguresLength(ReadOnlySpan<char> line)
    {
        var title = line.TrimEnd("0123456789");
        return title.Length < line.Length && line.Length - title.Length <= LongestFigures && title.EndsWith("》") && title.StartsWith("《") && DocumentWords.EndsAsTitle(title) ? line.Length - title.Length : 0;
    }

    /// <summary>Length of .pdf behind a title that is the name of a file; 0 when none stands there.</summary>
    public static int FileEndingLength(ReadOnlySpan<char> line)
    {
        foreach (var ending in FileEndings)
            if (line.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && DocumentWords.EndsAsTitle(line[..^ending.Length])) return ending.Length;
        return 0;
    }

    /// <summary>The title alone.</summary>
    public static TextRange Trim(CompactText text, TextRange range)
    {
        var content = text.Slice(range.Start, range.End);
        var label = Labels.Read(content);
        var start = range.Start + (label.Kind is LabelKind.ArabicDot or LabelKind.ArabicParenthesis ? label.Length : 0);
        var (from, to) = PageRemains.WithoutSite(text.Slice(start, range.End));
        (start, var end) = (start + from, start + to);
        // [某市]某市人民政府关于…, 【政策文件】某市…: a list says in front where it stands.
        if (start < end && text.Chars[start] is '[' or '【' && text.Slice(start, end).IndexOfAny("]】") is var mark and > 1 and <= LongestMark && TitleBeginnings.Match(text.Slice(start + mark + 1, end))) start += mark + 1;
        // (某省)2022年某县人民政府工作报告: a collection says in front in which province the place lies.
        if (start < end && text.Chars[start] == '(' && text.Slice(start, end).IndexOf(')') is var close and > 1 and <= LongestMark && IsPlace(text.Slice(start + 1, start + close)) && TitleBeginnings.Match(text.Slice(start + close + 1, end))) start += close + 1;
        while (Remark(text, start, end) is { IsEmpty: false } remark) end = remark.Start;
        // 《…》 around the whole.
        if (end - start > 2 && text.Chars[start] == '《' && text.Chars[end - 1] == '》' && text.Slice(start, end).Count('《') == 1) return new TextRange(start + 1, end - 1);
        return WithoutJunk(text, new TextRange(start, end));
    }

    /// <summary>The bracket at the end of a title that contains its number, its date, its short name or the session it was given at; empty when there is none.</summary>
    public static TextRange Remark(CompactText text, int start, int end)
    {
        var content = text.Slice(start, end);
        if (content.Length < 8 || !Brackets.IsClosing(content[^1])) return default;
        // A number has brackets inside its own.
        var bare = Brackets.WithoutLast(content);
        if (bare.Length == content.Length) return default;
        var inner = Brackets.Unbracket(content[bare.Length..]);
        return HeadDates.IsDate(inner, out _, out _) || DocumentNumbers.ReadWhole(inner, out _) is not null || DocumentNumbers.ReadSerialLine(inner, out _) > 0 || IsDateWithName(inner) || SessionNote.Read(inner) is not null || EnactmentNote.IsNote(inner) || GivesShortName(inner) ? new TextRange(start + bare.Length, end) : default;
    }

    /// <summary>Folded characters without title marks, for comparing two writings of a title.</summary>
    public static string Plain(ReadOnlySpan<char> title)
    {
        Span<char> plain = title.Length <= 512 ? stackalloc char[title.Length] : new char[title.Length];
        var length = 0;
        foreach (var c in title)
            if (c is not ('《' or '》' or '〈' or '〉' or '<' or '>' or '“' or '”' or '"' or '-')) plain[length++] = Brackets.IsOpening(c) ? '(' : Brackets.IsClosing(c) ? ')' : c;
        return plain[..length].ToString();
    }

    /// <summary>以下简称《实施方案》 behind a title.</summary>
    private static bool GivesShortName(ReadOnlySpan<char> inner) => inner.StartsWith("以下简称") || inner.StartsWith("以下称") || inner.StartsWith("以下统称") || inner.StartsWith("简称") || inner.StartsWith("下称");

    private static bool IsPlace(ReadOnlySpan<char> name) => PlaceNames.Read(name) == name.Length || Gazetteer.Default.TryFindShort(name, out _);

    private static bool IsDateWithName(ReadOnlySpan<char> inner)
    {
        var year = inner.IndexOf('年');
        return year >= 4 && CalendarDates.Read(inner[(year - 4)..], out _) is var length and > 0 && year - 4 + length == inner.Length;
    }

    /// <summary>What ran into the issuer in front of 关于 is no part of the title.</summary>
    private static TextRange WithoutJunk(CompactText text, TextRange range)
    {
        var about = text.Slice(range.Start, range.End).IndexOf("关于");
        if (about < 4) return range;
        var end = range.Start + about;
        var front = text.Slice(range.Start, end);
        if (front.IndexOf("转发") >= 0 || AuthorityNames.WithoutCollective(front) < about || !AuthorityWords.HasJunk(front) && AuthorityNames.Split(text, range.Start, end).Count > 0) return range;
        var start = AuthorityNames.FindStart(text, range.Start, end);
        return start > range.Start ? range with { Start = start } : range;
    }
}
