using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>The nouns that head a unit clause, a column or a line of its own.</summary>
internal static class FieldNouns
{
    private const int LongestNoun = 14;

    /// <summary>A label that no list knows is not longer.</summary>
    private const int LongestLabel = 8;

    /// <summary>More marks before a noun are a line.</summary>
    private const int MostMarks = 4;

    /// <summary>责任单位, 牵头部门: role and body, two characters each.</summary>
    public const int ShortNoun = 4;

    /// <summary>Nouns of bodies that have no part in the work.</summary>
    private static readonly WordList OtherNouns = ["联系", "咨询", "报送", "来源", "数据", "监督", "受理", "发布", "解释"];

    private static readonly SearchValues<char> ListMarks = SearchValues.Create(Labels.Marks + "-+");

    private static readonly SearchValues<char> Marks = SearchValues.Create("。,、;:()〔〕[]【】“”《》");

    /// <summary>What a body is called in such a noun.</summary>
    private static readonly WordList Bodies = ["单位", "部门", "处室", "科室", "股室", "机构", "机关", "主体", "委办局", "街镇", "地区", "县区", "区县", "县市区", "市县", "市州", "州市", "地市", "镇街", "乡镇", "司局", "单位分工", "部门分工", "分工"];

    /// <summary>What a person is called: a field, but not a unit.</summary>
    private static readonly WordList Persons = ["人", "领导", "负责人", "同志", "人员", "联系人"];

    /// <summary>Which person of an office is meant, where no role says it: 分管领导, 联系人.</summary>
    private static readonly WordList PersonStarts = ["分管", "主管", "包抓", "包联", "挂钩", "挂联", "联系", "具体", "直接", "主要", "经办", "第一", "首要", "项目", "包保", "联络", "对口"];

    /// <summary>First words with the role they mean; the first that matches decides.</summary>
    private static readonly (string Word, AssignmentRole Role)[] Roles =
    [
        ("牵头", AssignmentRole.Lead), ("主办", AssignmentRole.Lead),
        ("配合", AssignmentRole.Cooperating), ("协办", AssignmentRole.Cooperating), ("协助", AssignmentRole.Cooperating),
        ("协同", AssignmentRole.Cooperating), ("协作", AssignmentRole.Cooperating), ("支持", AssignmentRole.Cooperating),
        ("会同", AssignmentRole.Cooperating), ("会办", AssignmentRole.Cooperating), ("联办", AssignmentRole.Cooperating), ("联动", AssignmentRole.Cooperating), ("协责", AssignmentRole.Cooperating), ("配责", AssignmentRole.Cooperating),
        ("参加", AssignmentRole.Participating), ("参与", AssignmentRole.Participating),
        ("落实", AssignmentRole.Implementing), ("实施", AssignmentRole.Implementing), ("执行", AssignmentRole.Implementing),
        ("指导", AssignmentRole.Guiding), ("督导", AssignmentRole.Guiding), ("督办", AssignmentRole.Guiding), ("督查", AssignmentRole.Guiding), ("督促", AssignmentRole.Guiding), ("监管", AssignmentRole.Guiding),
        ("责任", AssignmentRole.Responsible), ("负责", AssignmentRole.Responsible), ("承办", AssignmentRole.Responsible),
        ("承担", AssignmentRole.Responsible), ("主责", AssignmentRole.Responsible), ("主管", AssignmentRole.Responsible), ("实行", AssignmentRole.Implementing),
    ];

    /// <summary>Words before a noun that change nothing: 第一责任单位, 市级牵头部门.</summary>
    private static readonly WordList Ordinals = ["第一", "第二", "第三", "共同", "联合", "双", "整改", "主要", "其他", "其它", "市县级", "市级", "省级", "区级", "县级", "州级", "乡级", "镇级", "乡镇", "市县", "县区", "省直", "市直", "区直", "县直", "地方"];

    /// <summary>First characters of role words: most members are names, and need no further look.</summary>
    private static readonly SearchValues<char> FirstOfRoles = SearchValues.Create([.. Roles.Select(r => r.Word[0]).Distinct()]);

    private static readonly WordList Others =
        ["目标位置", "目标位次", "分值", "备注", "联系方式", "联系电话", "考核指标", "预期成果", "成果形式", "工作目标", "目标", "数据来源", "责任清单"];

    /// <summary>What else a clause may contain; on a line of their own these words may open prose.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InClauses = new HashSet<string>(
    [
        "适用范围", "实施范围", "覆盖范围", "适用对象", "服务对象", "资金来源", "资金安排", "资金保障", "经费来源", "经费保障", "项目投资", "总投资", "投资额", "投资规模", "实施地点", "建设地点", "建设内容",
        "建设规模", "建设周期", "建设年限", "考核指标", "绩效指标", "评价指标", "量化指标", "工作要求", "工作措施", "工作内容", "主要内容", "保障措施", "预期目标", "年度目标", "阶段目标", "政策依据", "法律依据",
        "文件依据", "设定依据", "任务来源", "完成情况", "完成标准", "验收标准", "标志性成果", "依据", "目标", "目的", "标准", "指标", "电话", "手机", "邮箱", "传真", "地址", "地点", "范围", "对象", "频次", "频率",
        "方式", "说明", "备注", "分值", "权重", "类别", "来源", "进度", "进展", "成果", "资金", "经费", "投资", "规模", "条件", "注", "咨询电话", "监督电话", "办公电话",
    ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Nouns of time that are too common to open a line of their own.</summary>
    private static readonly WordList TimesInClauses = ["时间", "日期", "节点", "进度", "工期", "起止时间", "活动时间", "举办时间", "开展时间"];

    /// <summary>Words in the noun of a field that says nothing of a role and is followed by units: 市分工方案：.</summary>
    private static readonly string[] Assigning = ["分工", "任务", "责任", "职责", "方案"];

    /// <summary>What nouns begin with, but for those of time, and what these and nouns with a bracket end in: most texts asked about are names, and need no further look.</summary>
    private static readonly SearchValues<char> FirstOfNouns =
        SearchValues.Create([.. Roles.Select(r => r.Word).Concat(Ordinals).Concat(TimeNouns.Listed).Concat(Others).Concat(PersonStarts).Select(w => w[0]).Distinct()]);

    private static readonly SearchValues<char> LastOfOtherNouns = SearchValues.Create([.. TimeNouns.Endings.Select(w => w[^1]).Append(')').Distinct()]);

    /// <summary>The field at the start of <paramref name="text"/>, such as <c>责任单位：</c>; none when there is none.</summary>
    public static Field ReadField(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return default;
        if (Brackets.IsOpening(text[0])) return ReadBracketed(text);
        // ——责任单位：甲, ★牵头单位：乙: the mark of a list before the noun.
        if (ListMarks.Contains(text[0]) && text.IndexOfAnyExcept(ListMarks) is var marks and > 0 and <= MostMarks)
        {
            var marked = ReadField(text[marks..]);
            return marked.Kind == FieldKind.None ? default : marked with { Length = marked.Length + marks };
        }

        var colon = text[..Math.Min(text.Length, LongestNoun + 1)].IndexOf(':');
        if (colon < 2) return default;
        var noun = Classify(text[..colon]);
        return noun.Kind == FieldKind.None ? default : noun with { Length = colon + 1 };
    }

    /// <summary>The field at the start of a member of a clause, where its colon may be missing (责任单位 甲, 责任部门为甲) and its noun may say no role (任务分工：甲负责).</summary>
    public static Field ReadLooseField(ReadOnlySpan<char> member)
    {
        var colon = member[..Math.Min(member.Length, LongestNoun + 1)].IndexOf(':');
        if (colon > 0) return ReadUnknown(member, colon);
        if (member.Length > ShortNoun && TimeNouns.IsListed(member[..ShortNoun]) && ClauseDates.IsMember(member[ShortNoun..])) return new Field(FieldKind.Deadline, default, ShortNoun);
        if (member.Length < ShortNoun + 2 || !FirstOfRoles.Contains(member[0]) || Classify(member[..ShortNoun]) is not { Kind: FieldKind.Units } field) return default;
        var rest = member[ShortNoun..].TrimStart("为是-");
        return !rest.IsEmpty && rest[0] is not ('和' or '及' or '与' or '的' or '按') && (rest.Length > 2 || rest[0] == '各') && NameShapes.LooksLikeUnit(rest) ? field with { Length = member.Length - rest.Length } : default;
    }

    /// <summary>A short label with a colon that is no known noun: with names behind it assigns without a role, else it is a field that contains something else.</summary>
    private static Field ReadUnknown(ReadOnlySpan<char> member, int colon)
    {
        var label = member[..colon];
        if (label.ContainsAny(Marks) || label.Length < 2 && !InClauses.Contains(label)) return default;
        if (Bodies.IsAtEndOf(label)) return OtherNouns.IsAtStartOf(label) ? new Field(FieldKind.Other, default, colon + 1) : new Field(FieldKind.None, default, colon + 1);
        if (TimesInClauses.Contains(label) && ClauseDates.IsMember(UpToMark(member[(colon + 1)..]))) return new Field(FieldKind.Deadline, default, colon + 1);
        if (InClauses.Contains(label)) return new Field(FieldKind.Other, default, colon + 1);
        foreach (var word in Assigning)
            if (label.IndexOf(word) >= 0) return new Field(FieldKind.None, default, colon + 1);
        return label.Length > LongestLabel || NameShapes.LooksLikeUnit(label) ? default : new Field(FieldKind.Other, default, colon + 1);
    }

    /// <summary>The first member of a clause.</summary>
    public static ReadOnlySpan<char> UpToMark(ReadOnlySpan<char> text) => text.IndexOfAny(",;。、") is var mark and >= 0 ? text[..mark] : text;

    /// <summary>What a noun announces inside a clause, where more nouns are known than on a line of their own.</summary>
    public static FieldKind ClassifyInClause(ReadOnlySpan<char> noun) => Classify(noun).Kind is var kind and not FieldKind.None ? kind : InClauses.Contains(noun) && noun.Length > 2 ? FieldKind.Other : FieldKind.None;

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
        if (noun.IsEmpty || !FirstOfNouns.Contains(noun[0]) && !LastOfOtherNouns.Contains(noun[^1])) return default;
        var word = StripOrdinal(noun);
        // 责任处室(单位): a second noun in brackets changes nothing.
        if (word.Length > 4 && word[^1] == ')' && word.LastIndexOf('(') is var open and > 1) word = word[..open];
        var units = FirstOfTwo(word, out var namesPersons);
        word = units;
        // 支持创业。（责任单位： is a sentence and a clause, not a noun.
        if (word.ContainsAny(Marks)) return default;
        if (TimeNouns.Contains(word)) return new Field(FieldKind.Deadline, default, 0);
        if (Others.Contains(word)) return new Field(FieldKind.Other, default, 0);
        foreach (var (first, role) in Roles)
        {
            if (word.IsEmpty || word[0] != first[0] || !word.StartsWith(first)) continue;
            var rest = word[first.Length..];
            if (rest.IsEmpty) return IsNounAlone(role) ? new Field(FieldKind.Units, role, 0) : default;
            // 市场监管局 联系人：甲, 市场监管局责任单位：甲: the bureau is a name, and no part of the noun.
            if (rest[0] != '局' && Bodies.IsAtEndOf(rest) && rest.Length <= 8) return new Field(FieldKind.Units, role, 0) { NamesPersons = namesPersons };
            return rest[0] != '局' && Persons.IsAtEndOf(rest) ? new Field(FieldKind.Other, role, 0) { NamesPersons = true } : default;
        }

        return word.Length <= LongestLabel && PersonStarts.IsAtStartOf(word) && Persons.IsAtEndOf(word) ? new Field(FieldKind.Other, default, 0) : default;
    }

    /// <summary>牵头：甲；配合：乙. The words for being responsible are too common for that.</summary>
    private static bool IsNounAlone(AssignmentRole role) => role is AssignmentRole.Lead or AssignmentRole.Cooperating or AssignmentRole.Participating;

    private static ReadOnlySpan<char> StripOrdinal(ReadOnlySpan<char> noun)
    {
        if (!Ordinals.IsAtStartOf(noun)) return noun;
        foreach (var prefix in Ordinals)
            if (noun.Length > prefix.Length + Math.Min(prefix.Length, 2) && noun[0] == prefix[0] && noun.StartsWith(prefix)) return noun[prefix.Length..];
        return noun;
    }

    /// <summary>责任单位及责任人, 牵头部门/负责人: the persons are of the bodies, and those are what counts. 牵头单位、责任单位: who is both leads.</summary>
    private static ReadOnlySpan<char> FirstOfTwo(ReadOnlySpan<char> noun, out bool namesPersons)
    {
        var and = noun.IndexOfAny("及和与/、");
        var isFirst = and > 2 && Bodies.IsAtEndOf(noun[..and]);
        namesPersons = isFirst && Persons.IsAtEndOf(noun[(and + 1)..]);
        return namesPersons || isFirst && Bodies.IsAtEndOf(noun[(and + 1)..]) ? noun[..and] : noun;
    }
}
