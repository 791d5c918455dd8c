using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>A sentence by which a group is implied in every later task: 以下任务均需各区政府落实，不再列出.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="UnitsStart">First character of the group's names.</param>
/// <param name="UnitsEnd">Behind the names; equal to the start when it names none.</param>
/// <param name="IsAssigning">The names stand before 均为责任单位, so that the sentence assigns the task it stands in as well.</param>
internal readonly record struct Rider(int Start, int End, int UnitsStart, int UnitsEnd, bool IsAssigning);

/// <summary>The sentences by which a document says once how its clauses are to be read.</summary>
/// <remarks>
/// Forms: A <c>列第一位者为牵头单位</c> <c>排在第一位的部门为牵头部门</c> <c>第一责任单位为牵头单位</c>, B <c>逗号前为牵头单位</c>,
/// C <c>以下任务均需各区政府落实，不再列出</c>, D <c>各市均为责任单位，以下不再列出</c>.
/// </remarks>
internal static class DocumentRules
{
    /// <summary>No rider is longer.</summary>
    private const int LongestRider = 160;

    private static readonly string[] Manners = ["一一", "逐一", "逐项", "分别", "另行", "单独", "重复", "逐条"];

    /// <summary>How a rule speaks of the first unit of a clause; 第一工作组 is none.</summary>
    private static readonly string[] Firsts = ["第一位", "第一责任", "第一个", "第一的", "第一名", "第一单位", "第一部门", "第一顺位", "第一者", "排第一", "列第一", "首位", "首个", "排在前", "列在前"];

    private static readonly string[] ListVerbs = ["列出", "列明", "列示", "罗列", "赘列", "赘述", "标注", "注明", "列举", "写出"];

    /// <summary>Words before the group in a rider, longer ones first where one begins with another.</summary>
    private static readonly string[] GroupStarts = ["均需由", "均需", "均须由", "均须", "均由", "均涉及到", "均涉及", "都需由", "都需", "都由", "需由", "涉及"];

    private static readonly string[] GroupEnds = ["结合实际", "贯彻落实", "组织落实", "抓好落实", "负责落实", "配合落实", "落实", "按职责", "按照职责", "负责", "配合", "参与", "组织实施"];

    /// <summary>The rule that <paramref name="member"/> of a clause states: 列第一位者为牵头单位, 逗号前为牵头单位; null when it states none.</summary>
    public static DocumentRuleKind? Read(ReadOnlySpan<char> member)
    {
        if (member.Length < 6 || member.IndexOf("牵头") < 0 && member.IndexOf("主办") < 0) return null;
        if (member.IndexOf("逗号前") >= 0 || member.IndexOf("分号前") >= 0 || member.IndexOf("逗号之前") >= 0) return DocumentRuleKind.UnitsBeforeCommaLead;
        return IndexOfAny(member, Firsts) >= 0 && (member.IndexOf("为") >= 0 || member.IndexOf("是") >= 0) ? DocumentRuleKind.FirstUnitLeads : null;
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
            if (end - start <= LongestRider && Read(text[start..end]) is { } kind) return kind;
        }
    }

    /// <summary>Whether <paramref name="member"/> speaks of units by their place or mark in the clauses, and names none: 其他为配合单位, 标注*的为牵头单位.</summary>
    /// <param name="member">A member of a clause.</param>
    /// <param name="others">The role of the units that do not lead; null when it does not speak of them.</param>
    public static bool ReadRest(ReadOnlySpan<char> member, out AssignmentRole? others)
    {
        others = null;
        var copula = member.LastIndexOf('为');
        if (copula < 1 || RoleNouns.Classify(member[(copula + 1)..]) is not { Kind: FieldKind.Units } field) return false;
        var subject = member[..copula].TrimEnd("均都作");
        if (subject is "其他" or "其余" or "其它" or "逗号后" or "分号后" or "逗号之后" or "后者" or "其他单位" or "其余单位" or "其他部门" or "其余部门")
        {
            others = field.Role;
            return true;
        }

        return subject.EndsWith("的");
    }

    /// <summary>The first rider from <paramref name="from"/> on; null when there is none.</summary>
    public static Rider? FindRider(ReadOnlySpan<char> text, int from)
    {
        while (true)
        {
            var next = text[from..].IndexOf('不');
            if (next < 0) return null;
            from += next + 1;
            var verb = text[(from - 1)..].StartsWith("不再") ? 2 : text[(from - 1)..].StartsWith("不一一") || text[(from - 1)..].StartsWith("不逐一") ? 1 : 0;
            if (verb == 0) continue;
            var end = from - 1 + verb + LengthOfAny(text[(from - 1 + verb)..], Manners);
            var list = LengthOfAny(text[end..], ListVerbs);
            if (list > 0 && Build(text, from - 1, end + list) is { } rider) return rider;
        }
    }

    private static Rider? Build(ReadOnlySpan<char> text, int mark, int end)
    {
        var sentence = SentenceStart(text, mark);
        var before = text[sentence..mark];
        var scope = IndexOfAny(before, ["以下", "下列", "下述", "后续", "各项任务", "所有任务", "其他任务", "其余任务"]);
        var all = before.IndexOf('均');
        if (all < 0) all = before.IndexOf('都');
        if (scope >= 0 && (all > scope || before[scope..].IndexOf("需") >= 0 || before[scope..].IndexOf("涉及") >= 0 || before[scope..].IndexOf('由') >= 0))
        {
            var (start, stop) = FindGroup(before, scope);
            return new Rider(sentence + scope, end, sentence + start, sentence + stop, false);
        }

        if (all < 0) return null;
        var first = before[..all].LastIndexOf(',') + 1;
        return new Rider(sentence + first, end, sentence + first, sentence + all, before[all..].StartsWith("均为"));
    }

    private static (int Start, int End) FindGroup(ReadOnlySpan<char> sentence, int scope)
    {
        foreach (var word in GroupStarts)
        {
            var at = sentence[scope..].IndexOf(word);
            if (at < 0) continue;
            var start = scope + at + word.Length;
            var end = sentence.Length;
            foreach (var stop in GroupEnds)
            {
                var found = sentence[start..end].IndexOf(stop);
                if (found > 0) end = start + found;
            }

            var comma = sentence[start..end].IndexOf(',');
            if (comma > 0) end = start + comma;
            return (start, end);
        }

        return (scope, scope);
    }

    /// <summary>Start of the sentence that <paramref name="at"/> stands in; a bracket that opened before it bounds it.</summary>
    private static int SentenceStart(ReadOnlySpan<char> text, int at)
    {
        var depth = 0;
        for (var i = at - 1; i >= 0 && i > at - LongestRider; i--)
        {
            var c = text[i];
            if (Brackets.IsClosing(c)) depth++;
            else if (Brackets.IsOpening(c) && --depth < 0) return i + 1;
            else if (depth <= 0 && (Sentences.IsEnd(c) || c == ';')) return i + 1;
        }

        return Math.Max(0, at - LongestRider + 1);
    }

    private static int LengthOfAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word)) return word.Length;
        return 0;
    }

    private static int IndexOfAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        var first = -1;
        foreach (var word in words)
        {
            var at = text.IndexOf(word);
            if (at >= 0 && (first < 0 || at < first)) first = at;
        }

        return first;
    }
}
