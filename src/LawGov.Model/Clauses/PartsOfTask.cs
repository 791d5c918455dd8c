using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>（补考由各学校组织）, （费用由市财政局承担）: a bracket that says who does a part of what the sentence speaks of, and assigns nobody the task.</summary>
internal static class PartsOfTask
{
    /// <summary>What stands before 由 and means the task itself.</summary>
    private static readonly string[] Tasks =
        ["具体", "具体工作", "此项", "该项", "本项", "工作", "任务", "具体任务", "具体事宜", "本条", "本款", "统一", "均", "全部", "分别", "并", "应", "需", "须", "主要", "原则上"];

    private static readonly WordList Pointers = ["此", "该", "本", "这", "以上", "上述"];

    /// <summary>What a task may be called where it is pointed at: 此项活动, 该项目.</summary>
    private static readonly WordList Pointed = ["工作", "任务", "活动", "项目", "工程", "行动", "事项", "措施"];

    /// <summary>Whether every member of <paramref name="content"/> that says who does something says of what: its subject stands before 由.</summary>
    public static bool AreAllOf(ReadOnlySpan<char> content)
    {
        var parts = 0;
        foreach (var range in content.SplitAny(",;。"))
        {
            var member = content[range];
            if (FieldNouns.ReadField(member).Kind != FieldKind.None) return false;
            var agent = AgentVerbs.FindAgent(member);
            if (agent > 0 && !IsTask(member[..agent])) parts++;
            else if (member.StartsWith("由") || agent > 0 || VerbPhrases.MayEnd(member)) return false;
        }

        return parts > 0;
    }

    /// <summary>Whether <paramref name="subject"/> means the task itself: 此项工作由….</summary>
    public static bool IsTask(ReadOnlySpan<char> subject)
    {
        foreach (var word in Tasks)
            if (subject.SequenceEqual(word)) return true;
        if (Pointers.IsAtStartOf(subject) && Pointed.IsAtEndOf(subject)) return true;
        return NameShapes.LooksLikeUnit(subject);
    }
}
