using System.Buffers;
using LawGov.Model.Lexicon;

using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>The verbs that close a list of units and say what they do.</summary>
internal static class VerbPhrases
{
    /// <summary>Verbs with their role, longer ones first where one ends in another.</summary>
    private static readonly (string Word, AssignmentRole Role)[] Verbs =
    [
        ("分别牵头负责", AssignmentRole.Lead), ("牵头组织实施", AssignmentRole.Lead), ("牵头推进落实", AssignmentRole.Lead), ("牵头抓好落实", AssignmentRole.Lead),
        ("牵头负责", AssignmentRole.Lead), ("牵头落实", AssignmentRole.Lead), ("牵头推进", AssignmentRole.Lead), ("牵头组织", AssignmentRole.Lead),
        ("牵头实施", AssignmentRole.Lead), ("牵头抓总", AssignmentRole.Lead), ("牵头推动", AssignmentRole.Lead), ("牵头办理", AssignmentRole.Lead), ("牵头协调", AssignmentRole.Lead), ("牵头督办", AssignmentRole.Lead),
        ("负责牵头", AssignmentRole.Lead), ("总牵头", AssignmentRole.Lead), ("牵头", AssignmentRole.Lead), ("主办", AssignmentRole.Lead),
        ("分别负责", AssignmentRole.SeparatelyResponsible),
        ("分工负责落实", AssignmentRole.Responsible), ("负责组织实施", AssignmentRole.Responsible), ("负责推进", AssignmentRole.Responsible), ("负责推动", AssignmentRole.Responsible),
        ("负责实施", AssignmentRole.Responsible), ("组织实施", AssignmentRole.Responsible), ("分工负责", AssignmentRole.Responsible), ("负责", AssignmentRole.Responsible), ("各负其责", AssignmentRole.Responsible),
        ("承担", AssignmentRole.Responsible), ("承办", AssignmentRole.Responsible), ("主责", AssignmentRole.Responsible),
        // The local governments that carry out what others lead: 各县区政府负责落实.
        ("负责推进落实", AssignmentRole.Implementing), ("负责抓好落实", AssignmentRole.Implementing), ("负责贯彻落实", AssignmentRole.Implementing), ("负责具体落实", AssignmentRole.Implementing), ("负责落实", AssignmentRole.Implementing),
        ("参与配合", AssignmentRole.Cooperating), ("协同配合", AssignmentRole.Cooperating), ("密切配合", AssignmentRole.Cooperating), ("支持配合", AssignmentRole.Cooperating),
        ("负责配合", AssignmentRole.Cooperating), ("配合落实", AssignmentRole.Cooperating), ("配合推进", AssignmentRole.Cooperating), ("配合做好", AssignmentRole.Cooperating), ("配合实施", AssignmentRole.Cooperating), ("予以配合", AssignmentRole.Cooperating), ("给予配合", AssignmentRole.Cooperating), ("配合", AssignmentRole.Cooperating),
        ("负责协助", AssignmentRole.Cooperating), ("协助", AssignmentRole.Cooperating), ("协同", AssignmentRole.Cooperating), ("协办", AssignmentRole.Cooperating), ("会办", AssignmentRole.Cooperating), ("给予支持", AssignmentRole.Cooperating), ("支持", AssignmentRole.Cooperating),
        ("协助实施", AssignmentRole.Cooperating), ("协助推进", AssignmentRole.Cooperating), ("协助落实", AssignmentRole.Cooperating), ("协同推进", AssignmentRole.Cooperating), ("协同落实", AssignmentRole.Cooperating),
        ("参与实施", AssignmentRole.Participating), ("参与推进", AssignmentRole.Participating), ("参与落实", AssignmentRole.Participating), ("参与", AssignmentRole.Participating), ("参加", AssignmentRole.Participating),
        ("推进落实", AssignmentRole.Implementing), ("贯彻落实", AssignmentRole.Implementing), ("抓好落实", AssignmentRole.Implementing), ("组织落实", AssignmentRole.Implementing),
        ("落实", AssignmentRole.Implementing), ("实施", AssignmentRole.Implementing), ("执行", AssignmentRole.Implementing), ("推进", AssignmentRole.Implementing),
        ("业务指导", AssignmentRole.Guiding), ("督促指导", AssignmentRole.Guiding), ("加强指导", AssignmentRole.Guiding), ("负责指导", AssignmentRole.Guiding), ("统筹指导", AssignmentRole.Guiding), ("指导", AssignmentRole.Guiding), ("督导", AssignmentRole.Guiding),
    ];

    /// <summary>The word between those in charge and those who help: 甲会同乙负责.</summary>
    public const string Together = "会同";

    /// <summary>Words between the units and the verb that change nothing.</summary>
    private static readonly string[] Adverbs =
    [
        "分别", "共同", "具体", "联合", "各自", "分工", "统一", "依法", "统筹", "全面", "积极", "主动", "各司其职", "同步", "做好", "抓好", "密切", "属地", "要", "应", "协同", "结合实际",
    ];

    private static readonly string[] ByDutyStarts = ["按照", "根据", "依据", "依照", "结合", "按", "依"];

    private static readonly string[] ByDutyEnds = ["职责分工", "任务分工", "工作职责", "职能职责", "职能分工", "工作分工", "职责权限", "部门职责", "法定职责", "职责", "分工", "职能", "权限", "任务", "原则", "要求", "规定"];

    /// <summary>Longest phrase between a preposition and the duty it names: 按照各自职责分工, 按照“谁主管、谁负责”原则.</summary>
    private const int LongestDutyPhrase = 20;

    /// <summary>Last characters of the verbs: most names end in none of them, and need no further look.</summary>
    private static readonly SearchValues<char> LastOfVerbs = SearchValues.Create([.. Verbs.Select(v => v.Word[^1]).Distinct()]);

    private static readonly SearchValues<char> LastOfAdverbs = SearchValues.Create([.. Adverbs.Concat(ByDutyEnds).Select(w => w[^1]).Distinct()]);

    /// <summary>Length of the verb phrase that ends <paramref name="member"/>, adverbs included; 0 when there is none.</summary>
    public static int ReadTail(ReadOnlySpan<char> member, out AssignmentRole role)
    {
        role = default;
        if (member.IsEmpty || !LastOfVerbs.Contains(member[^1])) return 0;
        foreach (var (word, meaning) in Verbs)
        {
            if (!member.EndsWith(word)) continue;
            role = meaning;
            return member.Length - StripAdverbs(member[..^word.Length]).Length;
        }

        return 0;
    }

    /// <summary>Length of what says the role behind the names: a verb, or 均为责任单位.</summary>
    public static int ReadPredicate(ReadOnlySpan<char> member, out AssignmentRole role)
    {
        var tail = ReadTail(member, out role);
        if (tail > 0) return tail;
        var copula = member.LastIndexOf('为');
        if (copula < 1) return 0;
        var field = FieldNouns.Classify(member[(copula + 1)..]);
        if (field.Kind != FieldKind.Units) return 0;
        role = field.Role;
        return member.Length - StripAdverbs(member[..copula].TrimEnd("均都作")).Length;
    }

    /// <summary>Length of the bracket that ends <paramref name="member"/> and holds nothing but a role: 市财政局(牵头), 市教育局(配合单位); 0 when there is none.</summary>
    public static int ReadBracketed(ReadOnlySpan<char> member, out AssignmentRole role)
    {
        role = default;
        if (member.Length < 6 || !Brackets.IsClosing(member[^1])) return 0;
        var open = member.LastIndexOfAny(Brackets.Opening);
        if (open < 2) return 0;
        var word = member[(open + 1)..^1];
        if (ReadTail(word, out role) == word.Length) return member.Length - open;
        if (FieldNouns.Classify(word) is not { Kind: FieldKind.Units } field) return 0;
        role = field.Role;
        return member.Length - open;
    }

    /// <summary>Where a verb inside <paramref name="member"/> ends that speaks of a name before it, with another name behind: 市教育局牵头市财政局配合; 0 when there is none.</summary>
    public static int FindInner(ReadOnlySpan<char> member)
    {
        if (member.IndexOfAny('牵', '负', '配') < 0) return 0;
        foreach (var verb in (ReadOnlySpan<string>)["牵头", "负责", "配合"])
        {
            var at = member.IndexOf(verb);
            if (at < 2) continue;
            var end = at + verb.Length;
            var rest = member[end..];
            // 牵头负责, 牵头单位, 政府负责外事的部门 go on with the same phrase.
            rest = rest[..^ReadTail(rest, out _)];
            if (rest.Length < 3 || rest.Contains('的') || rest.StartsWith("单位") || rest.StartsWith("部门") || !NameShapes.LooksLikeUnit(rest)) continue;
            if (NameShapes.LooksLikeUnit(StripAdverbs(member[..at]))) return end;
        }

        return 0;
    }

    /// <summary>The name without adverbs and 等 at its end.</summary>
    public static ReadOnlySpan<char> StripEtc(ReadOnlySpan<char> name)
    {
        name = StripAdverbs(name);
        return name.EndsWith("等") ? name[..^1] : name;
    }

    /// <summary>Removes adverbs and 按职责分工 from the end of <paramref name="text"/>.</summary>
    public static ReadOnlySpan<char> StripAdverbs(ReadOnlySpan<char> text)
    {
        while (true)
        {
            if (text.IsEmpty || !LastOfAdverbs.Contains(text[^1])) return text;
            var before = text.Length;
            text = StripByDuty(text);
            foreach (var adverb in Adverbs)
                if (text.EndsWith(adverb)) text = text[..^adverb.Length];
            if (text.Length == before) return text;
        }
    }

    private static ReadOnlySpan<char> StripByDuty(ReadOnlySpan<char> text)
    {
        foreach (var end in ByDutyEnds)
        {
            if (!text.EndsWith(end)) continue;
            var head = text[..^end.Length];
            var window = head[Math.Max(0, head.Length - LongestDutyPhrase)..];
            foreach (var start in ByDutyStarts)
            {
                var at = window.LastIndexOf(start);
                if (at < 0) continue;
                return head[..(head.Length - window.Length + at)];
            }
        }

        return text;
    }
}
