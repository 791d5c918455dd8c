using LawGov.Model.Lexicon;

namespace LawGov.Model.Clauses;

/// <summary>The sentences by which a document says once which units of a clause lead.</summary>
/// <remarks>Forms: A <c>列第一位者为牵头单位</c> <c>排在第一位的部门为牵头部门</c> <c>第一责任单位为牵头单位</c>, B <c>逗号前为牵头单位</c>.</remarks>
internal static class RuleSentences
{
    /// <summary>No rule is longer.</summary>
    private const int LongestRule = 160;

    /// <summary>How a rule speaks of the first unit of a clause; 第一工作组 is none.</summary>
    private static readonly string[] Firsts = ["第一位", "第一责任", "第一个", "第一的", "第一名", "第一单位", "第一部门", "第一顺位", "第一者", "排第一", "列第一", "首位", "首个", "排在前", "列在前"];

    /// <summary>The rule that <paramref name="member"/> of a clause states: 列第一位者为牵头单位, 逗号前为牵头单位; null when it states none.</summary>
    public static DocumentRuleKind? Read(ReadOnlySpan<char> member)
    {
        if (member.Length < 6 || member.IndexOf("牵头") < 0 && member.IndexOf("主办") < 0) return null;
        if (member.IndexOf("逗号前") >= 0 || member.IndexOf("分号前") >= 0 || member.IndexOf("逗号之前") >= 0) return DocumentRuleKind.UnitsBeforeCommaLead;
        return ContainsAny(member, Firsts) && (member.IndexOf("为") >= 0 || member.IndexOf("是") >= 0) ? DocumentRuleKind.FirstUnitLeads : null;
    }

    /// <summary>Finds a rule that a sentence states: 各项任务中，列第一位的部门为牵头部门。 The range is that of the words between two marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to look from.</param>
    /// <param name="start">Start of its words.</param>
    /// <param name="end">Behind its words.</param>
    public static DocumentRuleKind? Find(ReadOnlySpan<char> text, int from, out int start, out int end)
    {
        (start, end) = (0, from);
        while (true)
        {
            var next = text[end..].IndexOf("为牵头");
            if (next < 0) return null;
            next += end;
            start = text[..next].LastIndexOfAny(",。;:()〔〕【】[]") + 1;
            var stop = text[next..].IndexOfAny(",。;:()〔〕【】[]");
            end = stop < 0 ? text.Length : next + stop;
            if (end - start <= LongestRule && Read(text[start..end]) is { } kind) return kind;
        }
    }

    /// <summary>Whether <paramref name="member"/> speaks of units by their place or mark in the clauses, and names none: 其他为配合单位, 标注*的为牵头单位.</summary>
    /// <param name="member">A member of a clause.</param>
    /// <param name="others">The role of the units that do not lead; null when it does not speak of them.</param>
    public static bool ReadRest(ReadOnlySpan<char> member, out AssignmentRole? others)
    {
        others = null;
        var copula = member.LastIndexOf('为');
        if (copula < 1 || FieldNouns.Classify(member[(copula + 1)..]) is not { Kind: FieldKind.Units } field) return false;
        var subject = member[..copula].TrimEnd("均都作");
        if (subject is "其他" or "其余" or "其它" or "逗号后" or "分号后" or "逗号之后" or "后者" or "其他单位" or "其余单位" or "其他部门" or "其余部门")
        {
            others = field.Role;
            return true;
        }

        return subject.EndsWith("的") || subject.IndexOfAny(LeadMarks.All) >= 0;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.IndexOf(word) >= 0) return true;
        return false;
    }
}
