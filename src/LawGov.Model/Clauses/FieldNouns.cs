using System.Buffers;
using LawGov.Model.Lexicon;

using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>The nouns that head a unit clause, a column or a line of its own.</summary>
internal static class FieldNouns
{
    private const int LongestNoun = 14;

    /// <summary>责任单位, 牵头部门: role and body, two characters each.</summary>
    private const int ShortNoun = 4;

    /// <summary>Nouns of bodies that have no part in the work.</summary>
    private static readonly string[] OtherNouns = ["联系", "咨询", "报送", "来源", "数据", "监督", "受理", "发布", "解释"];

    private static readonly SearchValues<char> Marks = SearchValues.Create("。,、;:()〔〕[]【】“”《》");

    /// <summary>What a body is called in such a noun.</summary>
    private static readonly string[] Bodies = ["单位", "部门", "处室", "科室", "股室", "机构", "机关", "主体", "委办局", "街镇", "地区", "司局", "单位分工", "部门分工", "分工"];

    /// <summary>What a person is called: a field, but not a unit.</summary>
    private static readonly string[] Persons = ["人", "领导", "负责人", "同志", "人员", "联系人"];

    /// <summary>First words with the role they mean; the first that matches decides.</summary>
    private static readonly (string Word, AssignmentRole Role)[] Roles =
    [
        ("牵头", AssignmentRole.Lead), ("主办", AssignmentRole.Lead),
        ("配合", AssignmentRole.Cooperating), ("协办", AssignmentRole.Cooperating), ("协助", AssignmentRole.Cooperating),
        ("协同", AssignmentRole.Cooperating), ("协作", AssignmentRole.Cooperating), ("支持", AssignmentRole.Cooperating),
        ("参加", AssignmentRole.Participating), ("参与", AssignmentRole.Participating),
        ("落实", AssignmentRole.Implementing), ("实施", AssignmentRole.Implementing), ("执行", AssignmentRole.Implementing),
        ("指导", AssignmentRole.Guiding), ("督导", AssignmentRole.Guiding), ("督办", AssignmentRole.Guiding),
        ("责任", AssignmentRole.Responsible), ("负责", AssignmentRole.Responsible), ("承办", AssignmentRole.Responsible),
        ("承担", AssignmentRole.Responsible), ("主责", AssignmentRole.Responsible), ("主管", AssignmentRole.Responsible), ("实行", AssignmentRole.Implementing),
    ];

    /// <summary>First characters of role words: most members are names, and need no further look.</summary>
    private static readonly SearchValues<char> FirstOfRoles = SearchValues.Create([.. Roles.Select(r => r.Word[0]).Distinct()]);

    private static readonly string[] Deadlines =
        ["完成时限", "完成时间", "完成日期", "完成节点", "落实时限", "计划完成时间", "预计完成时间", "完成时间节点", "时限要求", "时间要求", "时间节点", "完成期限", "办理时限", "工作时限", "整改时限", "实施时间", "时限", "期限", "时间安排", "进度安排", "推进时间"];

    private static readonly string[] Others =
        ["目标位置", "目标位次", "分值", "备注", "联系方式", "联系电话", "考核指标", "预期成果", "成果形式", "工作目标", "目标", "数据来源", "责任清单"];

    /// <summary>The field at the start of <paramref name="text"/>, such as <c>责任单位：</c>; none when there is none.</summary>
    public static Field ReadField(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && Brackets.IsOpening(text[0])) return ReadBracketed(text);
        var colon = text[..Math.Min(text.Length, LongestNoun + 1)].IndexOf(':');
        if (colon < 2) return default;
        var noun = Classify(text[..colon]);
        return noun.Kind == FieldKind.None ? default : noun with { Length = colon + 1 };
    }

    /// <summary>The field at the start of a member of a clause, where its colon may be missing (责任单位 甲, 责任部门为甲) and its noun may say no role (任务分工：甲负责).</summary>
    public static Field ReadLooseField(ReadOnlySpan<char> member)
    {
        var colon = member[..Math.Min(member.Length, LongestNoun + 1)].IndexOf(':');
        if (colon > 2) return EndsWithAny(member[..colon], Bodies) && !StartsWithAny(member, OtherNouns) ? new Field(FieldKind.None, default, colon + 1) : default;
        if (member.Length <= ShortNoun + 2 || !FirstOfRoles.Contains(member[0]) || Classify(member[..ShortNoun]) is not { Kind: FieldKind.Units } field) return default;
        var rest = member[ShortNoun..].TrimStart("为是-");
        return !rest.IsEmpty && rest[0] is not ('和' or '及' or '与' or '的' or '按') && NameShapes.LooksLikeUnit(rest) ? field with { Length = member.Length - rest.Length } : default;
    }

    /// <summary>【责任单位】甲: the noun alone in brackets, without a colon or with one behind.</summary>
    private static Field ReadBracketed(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, LongestNoun + 2)].IndexOfAny(")〕]】");
        if (close < 3) return default;
        var noun = Classify(text[1..close].TrimEnd(':'));
        if (noun.Kind == FieldKind.None) return default;
        return noun with { Length = close + 1 < text.Length && text[close + 1] == ':' ? close + 2 : close + 1 };
    }

    /// <summary>What a noun such as <c>牵头单位</c> announces, as the head of a clause or of a column.</summary>
    public static Field Classify(ReadOnlySpan<char> noun)
    {
        var word = StripOrdinal(noun);
        // 责任处室(单位): a second noun in brackets changes nothing.
        if (word.Length > 4 && word[^1] == ')' && word.LastIndexOf('(') is var open and > 1) word = word[..open];
        // 支持创业。（责任单位： is a sentence and a clause, not a noun.
        if (word.ContainsAny(Marks)) return default;
        if (EqualsAny(word, Deadlines)) return new Field(FieldKind.Deadline, default, 0);
        if (EqualsAny(word, Others)) return new Field(FieldKind.Other, default, 0);
        foreach (var (first, role) in Roles)
        {
            if (!word.StartsWith(first)) continue;
            var rest = word[first.Length..];
            if (rest.IsEmpty) return IsNounAlone(role) ? new Field(FieldKind.Units, role, 0) : default;
            if (EndsWithAny(rest, Bodies) && rest.Length <= 8) return new Field(FieldKind.Units, role, 0);
            return EndsWithAny(rest, Persons) ? new Field(FieldKind.Other, default, 0) : default;
        }

        return default;
    }

    /// <summary>牵头：甲；配合：乙. The words for being responsible are too common for that.</summary>
    private static bool IsNounAlone(AssignmentRole role) => role is AssignmentRole.Lead or AssignmentRole.Cooperating or AssignmentRole.Participating;

    private static ReadOnlySpan<char> StripOrdinal(ReadOnlySpan<char> noun)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["第一", "主要", "市县级", "市级", "省级", "区级", "县级", "州级", "乡级", "镇级", "乡镇", "市县", "县区", "省直", "市直", "区直", "县直", "地方"])
            if (noun.StartsWith(prefix) && noun.Length > prefix.Length + 2) return noun[prefix.Length..];
        return noun;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word)) return true;
        return false;
    }

    private static bool EqualsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.SequenceEqual(word)) return true;
        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.EndsWith(word)) return true;
        return false;
    }
}
