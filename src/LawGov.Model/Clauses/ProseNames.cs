using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Names and verbs without brackets: read, and held to be those of bodies, and of none that is only founded there.</summary>
internal static class ProseNames
{
    /// <summary>First words of what is founded, or where it sits: 成立领导小组，办公室设在市司法局，负责统筹.</summary>
    public static readonly WordList Foundings = ["成立", "组建", "设立", "建立", "下设", "办公室设在", "设在", "挂靠", "依托"];

    /// <summary>First words of what asks others to take part: 引导社会参与, 鼓励企业参与.</summary>
    private static readonly WordList Invitations = ["引导", "鼓励", "支持", "动员", "发动", "吸引", "号召"];

    /// <summary>What a plan sets up for itself: 领导小组办公室负责日常工作 assigns none of its tasks.</summary>
    private static readonly WordList Staffs = ["领导小组", "工作领导小组", "指挥部", "工作专班", "专班", "联席会议", "办公室", "工作组", "小组"];

    /// <summary>Reads the names and verbs of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>; null when something else stands among them. Whether they are known bodies is another question.</summary>
    public static UnitClause? Read(ClauseText text, int start, int end) =>
        ClauseReader.Read(text[start, end], text.RangeOf(start, end)) is { NeedsKnownNames: false, Odd.Count: 0, Rule: null, Units.Count: > 0 } clause && AreBodies(text, clause) && !AreStaff(text, clause)
            ? clause with { NeedsKnownNames = true }
            : null;

    /// <summary>Whether all units of <paramref name="clause"/>, which stands in <paramref name="text"/>, have the shape of a body's name, and none is only founded there.</summary>
    public static bool AreBodies(ClauseText text, UnitClause clause)
    {
        if (clause.Units is [var only] && IsInvited(NameOf(text, only))) return false;
        foreach (var unit in clause.Units.AsSpan())
        {
            var name = NameOf(text, unit);
            if (NameShapes.Read(name) != NameShape.Likely || Foundings.IsAtStartOf(name) || name.IndexOf("设在") > 0) return false;
        }

        return true;
    }

    /// <summary>全社会 and 企业 behind 引导 are asked to take part, and assigned nothing.</summary>
    private static bool IsInvited(ReadOnlySpan<char> name) => name.EndsWith("社会") || Invitations.IsAtStartOf(name);

    /// <summary>Whether one of them is set up by the plan itself; the sentence that closes an item may name the general office of a body so, 办公室牵头，各科室配合.</summary>
    private static bool AreStaff(ClauseText text, UnitClause clause)
    {
        foreach (var unit in clause.Units.AsSpan())
            if (Staffs.IsAtStartOf(NameOf(text, unit))) return true;
        return false;
    }

    private static ReadOnlySpan<char> NameOf(ClauseText text, UnitMention unit) => text.Chars[(unit.Range.Start - text.Start)..(unit.Range.End - text.Start)];
}
