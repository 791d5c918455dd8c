using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Tells a bracket that assigns units from one that explains, by its first and last words only.</summary>
internal static class ClauseShapes
{
    /// <summary>No clause is longer than this many characters.</summary>
    public const int LongestClause = 1200;

    /// <summary>A member that says when is not longer.</summary>
    private const int LongestTime = 30;

    private static readonly string[] TimeStarts = ["每", "长期", "持续", "常态", "全年", "立即", "并", "“十", "今年", "明年"];

    /// <summary>The noun before a colon is not longer.</summary>
    private const int LongestNoun = 8;

    /// <summary>Whether the text inside a bracket starts with a field of units or ends with a role verb.</summary>
    public static bool LooksLikeClause(ReadOnlySpan<char> content)
    {
        if (content.Length < 4 || UnitShapes.IsExplanation(content)) return false;
        if (StartsWithField(content)) return true;
        content = content.TrimEnd("。;");
        return RoleVerbs.ReadTail(content, out _) > 0 || RoleVerbs.ReadTail(WithoutTime(content), out _) > 0;
    }

    /// <summary>责任单位：…, behind a date or a score too: 10月底完成，牵头考核单位：….</summary>
    private static bool StartsWithField(ReadOnlySpan<char> content)
    {
        if (RoleNouns.ReadField(content).Kind is FieldKind.Units or FieldKind.Deadline) return true;
        if (!char.IsAsciiDigit(content[0])) return false;
        var mark = content[..Math.Min(content.Length, LongestTime)].IndexOfAny(",;。");
        return mark > 0 && RoleNouns.ReadField(content[(mark + 1)..]).Kind == FieldKind.Units;
    }

    /// <summary>甲负责，长期坚持 and 甲牵头，2023年10月底前完成 without the last member.</summary>
    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> content)
    {
        var mark = content.LastIndexOfAny(",;。");
        if (mark < 2 || mark + 1 >= content.Length || content.Length - mark > LongestTime) return content;
        var last = content[(mark + 1)..];
        if (char.IsAsciiDigit(last[0])) return content[..mark];
        foreach (var word in TimeStarts)
            if (last.StartsWith(word)) return content[..mark];
        return content;
    }

    /// <summary>Whether the text inside a bracket that was not understood may have been a clause: a word of roles beside a list, or a list of names.</summary>
    public static bool Suggests(ReadOnlySpan<char> content)
    {
        if (content.Length is < 4 or > LongestClause || UnitShapes.IsExplanation(content) || UnitShapes.IsShortExplanation(content)) return false;
        var mark = content.IndexOfAny("、,;:");
        if (mark <= 0) return false;
        foreach (var word in (ReadOnlySpan<string>)["牵头", "负责", "配合", "责任", "单位"])
            if (content.IndexOf(word) >= 0) return true;
        return UnitShapes.LooksLikeUnit(content[..mark]) && UnitShapes.LooksLikeUnit(content[(content.LastIndexOfAny("、,;:") + 1)..]);
    }

    /// <summary>Whether a paragraph starts with a noun that no field has and goes on with names: 配单位：甲、乙.</summary>
    public static bool SuggestsField(ReadOnlySpan<char> paragraph)
    {
        var colon = paragraph[..Math.Min(paragraph.Length, LongestNoun + 1)].IndexOf(':');
        return colon > 1 && IsListOfNames(paragraph[(colon + 1)..]);
    }

    /// <summary>Whether <paramref name="text"/> ends with a bracket of that shape, a full stop behind it allowed.</summary>
    public static bool EndsWithClause(ReadOnlySpan<char> text) => FindClosingClause(text) >= 0;

    /// <summary>Where the bracket of that shape opens that ends <paramref name="text"/>; -1 when there is none.</summary>
    public static int FindClosingClause(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("。;");
        if (text.IsEmpty) return -1;
        if (!Brackets.IsClosing(text[^1])) return FindUnclosedClause(text);
        var open = FindOpening(text);
        return open >= 0 && LooksLikeClause(text[(open + 1)..^1]) ? open : -1;
    }

    /// <summary>Where the bracket opens that ends <paramref name="text"/> with a list of what looks like names, without noun or verb; -1 when there is none.</summary>
    public static int FindClosingList(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("。;");
        if (text.IsEmpty || !Brackets.IsClosing(text[^1])) return -1;
        var open = FindOpening(text);
        return open > 0 && IsListOfNames(text[(open + 1)..^1]) ? open : -1;
    }

    /// <summary>Whether the text inside a bracket is two or more names and nothing else: 县财政局、各乡镇.</summary>
    public static bool IsListOfNames(ReadOnlySpan<char> content)
    {
        content = content.TrimEnd("。;");
        if (content.Length > LongestClause || content.IndexOfAny("、,") < 0 || UnitShapes.IsExplanation(content) || UnitShapes.IsShortExplanation(content)) return false;
        foreach (var member in content.SplitAny('、', ','))
            if (!UnitShapes.LooksLikeUnit(content[member])) return false;
        return true;
    }

    /// <summary>Where the bracket opens that the last character of <paramref name="text"/> closes; -1 when it is too far away.</summary>
    public static int FindOpening(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0 && i > text.Length - LongestClause; i--)
        {
            if (Brackets.IsClosing(text[i])) depth++;
            else if (Brackets.IsOpening(text[i]) && --depth == 0) return i;
        }

        return -1;
    }

    /// <summary>A clause that starts with a noun and has lost its closing bracket ends the text all the same.</summary>
    private static int FindUnclosedClause(ReadOnlySpan<char> text)
    {
        var last = text[^Math.Min(text.Length, LongestClause)..];
        var open = last.LastIndexOfAny("(〔[【");
        if (open < 0 || last[open..].IndexOfAny(")〕]】") >= 0) return -1;
        return RoleNouns.ReadField(last[(open + 1)..]).Kind == FieldKind.Units ? text.Length - last.Length + open : -1;
    }
}
