using LawGov.Model.Lexicon;

namespace LawGov.Model.Clauses;

/// <summary>Tells what was probably meant as a clause, by its first and last words, where it could not be read as one.</summary>
internal static class UnreadClauses
{
    /// <summary>A member that says when is not longer.</summary>
    private const int LongestTime = 30;

    /// <summary>The noun before a colon is not longer.</summary>
    private const int LongestNoun = 8;

    private static readonly string[] TimeStarts = ["每", "长期", "持续", "常态", "全年", "立即", "并", "“十", "今年", "明年"];

    /// <summary>Whether the text inside a bracket starts with a field of units or ends with a role verb.</summary>
    public static bool SaysSo(ReadOnlySpan<char> content)
    {
        if (content.Length < 4 || Explanations.IsExplanation(content) || PartsOfTask.AreAllOf(content)) return false;
        if (StartsWithField(content)) return true;
        content = content.TrimEnd("。;");
        return EndsWithRole(content) || EndsWithRole(WithoutTime(content));
    }

    /// <summary>What is carried out (重点工作专项推进) is no body: verbs of carrying out need one before them.</summary>
    private static bool EndsWithRole(ReadOnlySpan<char> content)
    {
        var verb = VerbPhrases.ReadTail(content, out var role);
        return verb > 0 && (role != AssignmentRole.Implementing || NamesUnit(content[..^verb]));
    }

    private static bool NamesUnit(ReadOnlySpan<char> content)
    {
        foreach (var member in content.SplitAny("、,;:"))
            if (NameShapes.LooksLikeUnit(content[member])) return true;
        return false;
    }

    /// <summary>Whether the text inside a bracket that was not understood may have been a clause: a word of roles beside a list, or a list of names.</summary>
    public static bool Suggests(ReadOnlySpan<char> content)
    {
        if (content.Length < 4 || content.Length > BracketPairs.LongestClause || Explanations.IsExplanation(content) || Explanations.IsShortExplanation(content) || PartsOfTask.AreAllOf(content)) return false;
        var mark = content.IndexOfAny("、,;:");
        if (mark <= 0) return false;
        foreach (var word in (ReadOnlySpan<string>)["牵头", "负责", "配合", "责任", "单位"])
            if (content.IndexOf(word) >= 0) return true;
        return NameShapes.LooksLikeUnit(content[..mark]) && NameShapes.LooksLikeUnit(content[(content.LastIndexOfAny("、,;:") + 1)..]);
    }

    /// <summary>Whether a paragraph starts with a noun that no field has and goes on with names: 配单位：甲、乙.</summary>
    public static bool SuggestsField(ReadOnlySpan<char> paragraph)
    {
        var colon = paragraph[..Math.Min(paragraph.Length, LongestNoun + 1)].IndexOf(':');
        return colon > 1 && ClosingClauses.IsListOfNames(paragraph[(colon + 1)..]);
    }

    /// <summary>责任单位：…, behind a date or a score too: 10月底完成，牵头考核单位：….</summary>
    private static bool StartsWithField(ReadOnlySpan<char> content)
    {
        if (FieldNouns.ReadField(content).Kind is FieldKind.Units or FieldKind.Deadline) return true;
        if (!char.IsAsciiDigit(content[0])) return false;
        var mark = content[..Math.Min(content.Length, LongestTime)].IndexOfAny(",;。");
        return mark > 0 && FieldNouns.ReadField(content[(mark + 1)..]).Kind == FieldKind.Units;
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
}
