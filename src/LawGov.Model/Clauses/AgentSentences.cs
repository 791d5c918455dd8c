using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>由甲牵头，乙配合，对…进行排查: what 由 says inside a sentence that goes on, or in one that others follow.</summary>
internal static class AgentSentences
{
    private const string Marks = ",;。:!?";

    /// <summary>What stands before 由 in its member is not longer.</summary>
    private const int LongestSubject = 40;

    /// <summary>Those who lead and those who help take no more characters.</summary>
    private const int LongestClause = 200;

    /// <summary>Adds what 由 says anywhere in <paramref name="text"/>.</summary>
    public static void Find(ClauseText text, List<UnitClause> into)
    {
        var content = text.Chars;
        var done = 0;
        while (content[done..].IndexOf('由') is var next and >= 0)
        {
            var agent = done + next;
            var from = Math.Max(0, agent - LongestSubject);
            var mark = content[from..agent].LastIndexOfAny(Marks);
            done = mark >= 0 || from == 0 ? Read(text, from + mark + 1, agent, into) : agent + 1;
        }
    }

    /// <summary>Reads what 由 at <paramref name="agent"/> says in the member that begins at <paramref name="start"/>.</summary>
    /// <returns>Where to go on.</returns>
    private static int Read(ClauseText text, int start, int agent, List<UnitClause> into)
    {
        var content = text.Chars;
        if (agent > start && AgentVerbs.FindAgent(content[start..Math.Min(agent + 3, content.Length)]) != agent - start) return agent + 1;
        var end = EndOf(content, agent);
        if (VerbPhrases.ReadTail(content[agent..end], out var role) == 0 || role is not (AssignmentRole.Lead or AssignmentRole.Responsible or AssignmentRole.SeparatelyResponsible)) return agent + 1;
        var last = EndOfHelpers(content, end);
        // ①县城的由甲牵头；②乡镇的，由各乡镇负责: one that assigns vouches for those behind it.
        var isVouched = into is [.., var before] && before.Range.Start >= text.Start;
        if (!Assigns(content, start, agent, role, last > end || isVouched && agent == start)) return agent + 1;
        if (ProseNames.Read(text, agent, last) is not { } clause || last == end && !isVouched && !NamesOne(clause)) return agent + 1;
        into.Add(clause);
        return last;
    }

    /// <summary>Whether what stands around 由 leaves no doubt that the task is meant.</summary>
    private static bool Assigns(ReadOnlySpan<char> content, int start, int agent, AssignmentRole role, bool isSure)
    {
        if (isSure) return true;
        // 符合条件的，由甲负责: a case of a procedure.
        if (start > 1 && content[start - 1] == ',' && content[start - 2] == '的') return false;
        // 校园内部由甲负责 may be a part of the matter; 由甲牵头 speaks of the work wherever it stands.
        if (agent > start && !PartsOfTask.IsTask(content[start..agent])) return false;
        return role == AssignmentRole.Lead || start == 0 || content[start - 1] != ',';
    }

    private static int EndOf(ReadOnlySpan<char> content, int start) => content[start..Math.Min(content.Length, start + LongestClause)].IndexOfAny(Marks) is var mark and >= 0 ? start + mark : Math.Min(content.Length, start + LongestClause);

    /// <summary>Where the members end that go on behind <paramref name="end"/> with who helps: ，乙配合，丙参与.</summary>
    private static int EndOfHelpers(ReadOnlySpan<char> content, int end)
    {
        content = content[..Math.Min(content.Length, end + LongestClause)];
        while (end < content.Length && content[end] == ',')
        {
            var next = EndOf(content, end + 1);
            var member = content[(end + 1)..next];
            var tail = VerbPhrases.ReadTail(member, out _);
            if (tail == 0) return end;
            var names = VerbPhrases.StripEtc(member[..^tail]);
            if (!NameShapes.LooksLikeUnit(names[(names.LastIndexOf('、') + 1)..])) return end;
            end = next;
        }

        return end;
    }

    private static bool NamesOne(UnitClause clause)
    {
        foreach (var unit in clause.Units.AsSpan())
            if (!unit.IsGroup) return true;
        return false;
    }
}
