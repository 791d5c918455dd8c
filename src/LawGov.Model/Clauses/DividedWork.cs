using System.Buffers;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>甲负责巡查，乙负责保洁: verbs with an object, by which members side by side say what each body does.</summary>
internal static class DividedWork
{
    /// <summary>The next member that says so stands among so many.</summary>
    private const int MostMembers = 6;

    private const int LongestObject = 12;

    private static readonly string[] Words = ["负责", "牵头", "承担", "配合", "协助", "督促", "监督", "指导", .. VerbWords.Supporting];

    private static readonly SearchValues<string> Verbs = SearchValues.Create(Words, StringComparison.Ordinal);

    /// <summary>What they begin with: a search for characters costs less than one for words, and most members contain none.</summary>
    private static readonly SearchValues<char> FirstOfVerbs = SearchValues.Create([.. Words.Select(w => w[0]).Distinct()]);

    /// <summary>Takes the verb of <paramref name="member"/> with its object for the predicate, where the clause divides work and the predicate found so far leaves no name: 甲负责巡查督导.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isDivided">A verb or a noun such as 职责划分： before it says that the clause divides work.</param>
    /// <param name="text">The clause from the member on.</param>
    /// <param name="tail">Length of the predicate.</param>
    /// <param name="role">Its role.</param>
    public static bool Extend(ReadOnlySpan<char> member, bool isDivided, ReadOnlySpan<char> text, ref int tail, ref AssignmentRole role)
    {
        if (tail > 0 && NameShapes.LooksLikeUnit(VerbPhrases.StripEtc(member[..^tail])) || !MayBeIn(member) || !isDivided && !GoesOn(member) && !Starts(text)) return false;
        var length = Read(member, out var said);
        if (length == 0) return false;
        (tail, role) = (length, said);
        return true;
    }

    /// <summary>甲牵头并跟踪督办, 甲负责并按季度通报: 并 behind the verb says that all behind it belongs to the predicate.</summary>
    private static bool GoesOn(ReadOnlySpan<char> member) => member.IndexOf("牵头并") > 1 || member.IndexOf("负责并") > 1;

    /// <summary>Whether a verb stands in <paramref name="member"/> that may have an object.</summary>
    private static bool MayBeIn(ReadOnlySpan<char> member) => member.ContainsAny(FirstOfVerbs) && member.IndexOfAny(Verbs) > 1;

    /// <summary>Length of a verb with its object, behind a name: 负责属地管理, 牵头制定标准; 0 where there is none, or where another name stands behind it.</summary>
    public static int Read(ReadOnlySpan<char> member, out AssignmentRole role)
    {
        role = default;
        var at = member.IndexOfAny(Verbs);
        if (at < 2) return 0;
        var rest = member[(at + 2)..];
        // 负责牵头整治: both verbs stand before the object.
        if (rest.StartsWith("牵头") || rest.StartsWith("负责")) rest = rest[2..];
        if (rest.Length is 0 or > LongestObject || rest[0] == '人' || rest.Contains('的') || IsOfBody(rest)) return 0;
        var head = member[..^rest.Length];
        var name = head[..^VerbPhrases.ReadTail(head, out role)];
        // 县财政局做好资金保障, 县国资委督促企业落实: verbs that say a role only by their object.
        if (name.Length == head.Length)
        {
            // 人力资源社会保障厅 is a name.
            name = VerbPhrases.StripAdverbs(head[..at]);
            if (NameShapes.LooksLikeUnit(member) || !NameConjunctions.IsComplete(name) && !NameShapes.IsOffice(name)) return 0;
            role = VerbWords.Supporting.IsAtEndOf(head) ? AssignmentRole.Cooperating : AssignmentRole.Guiding;
        }

        return NameShapes.LooksLikeUnit(name.TrimStart('由')) ? member.Length - name.Length : 0;
    }

    /// <summary>Whether what stands behind a verb names another body instead of an object. Behind 并 only one that it joins does: 并会同县财政局, not 并跟踪督办.</summary>
    private static bool IsOfBody(ReadOnlySpan<char> rest) => rest[0] != '并' ? NameShapes.LooksLikeUnit(rest) : JoinedBodies.Find(rest, out _) >= 0 || NameConjunctions.HasPlace(rest[1..]) && NameShapes.LooksLikeUnit(rest);

    /// <summary>Whether <paramref name="text"/>, from a member with a verb and its object on, goes on with another member of a name and a verb.</summary>
    public static bool Starts(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < MostMembers; i++)
        {
            var mark = text.IndexOfAny("、,;。");
            if (mark < 0) return false;
            var isPart = text[mark] == '、';
            text = text[(mark + 1)..];
            if (isPart) continue;
            // 海关、边检站配合: the verb stands behind the last name.
            if (SaysWho(FieldNouns.UpToMark(text)) || SaysWho(text.IndexOfAny(",;。") is var end and >= 0 ? text[..end] : text)) return true;
        }

        return false;
    }

    private static bool SaysWho(ReadOnlySpan<char> member)
    {
        var tail = VerbPhrases.ReadTail(member, out _);
        return tail > 0 && NameShapes.LooksLikeUnit(VerbPhrases.StripEtc(member[..^tail])) || Read(member, out _) > 0;
    }
}
