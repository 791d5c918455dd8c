using System.Buffers;

namespace LawGov.Model.Clauses;

/// <summary>Verbs that say no role of their own: 由市司法局办理, where 由 says who acts, and the few behind which a body does the task without it: 市司法局统筹协调.</summary>
internal static class AgentVerbs
{
    /// <summary>Shortest name before a verb that stands without 由: 县财政局.</summary>
    private const int ShortestName = 3;

    /// <summary>Last characters of such verbs: most names end in none of them.</summary>
    private static readonly SearchValues<char> LastOfVerbs =
        SearchValues.Create([.. VerbWords.Agent.Concat(VerbWords.Making).Concat(VerbWords.Doing).Concat(VerbWords.Supervising).Concat(VerbWords.Coordinating).Select(v => v[^1]).Distinct()]);

    /// <summary>Length of the verb that ends <paramref name="member"/> behind the name of a body; 0 when there is none. Behind 由 any verb of doing counts, in the members that follow as well.</summary>
    public static int Read(ReadOnlySpan<char> member, bool isBehindAgent, out AssignmentRole role)
    {
        role = AssignmentRole.Responsible;
        if (member.Length <= ShortestName + 1 || !LastOfVerbs.Contains(member[^1])) return 0;
        if (member[0] == '由') return ReadBehind(member[1..], VerbWords.Agent);
        if (isBehindAgent && ReadBehind(member, VerbWords.Agent) is var acting and > 0) return acting;
        var isNamed = NameStarts.Contains(member[0]);
        var tail = ReadBehind(member, VerbWords.Doing);
        if (tail == 0 && (tail = ReadBehind(member, VerbWords.Supervising)) > 0) role = AssignmentRole.Guiding;
        if (tail == 0 && (tail = ReadBehind(member, VerbWords.Coordinating)) > 0) role = AssignmentRole.Lead;
        return isNamed || tail > 0 && NameShapes.IsOffice(VerbPhrases.StripEtc(member[..^tail])) ? tail : 0;
    }

    /// <summary>Where 由 stands inside <paramref name="names"/> and says who acts; 0 where it is part of a word (自由贸易试验区) or the first character.</summary>
    public static int FindAgent(ReadOnlySpan<char> names)
    {
        var at = names.LastIndexOf('由');
        return at > 0 && at + 2 < names.Length && names[at - 1] is not ('自' or '来' or '理' or '事' or '案' or '缘' or '经') ? at : 0;
    }

    /// <summary>由甲、乙共同编制: whether a sentence begins with 由 and ends with a verb of making behind a body. What a step of a procedure may say (由甲审核) is none.</summary>
    public static bool SaysWhoMakes(ReadOnlySpan<char> sentence) => sentence.StartsWith("由") && ReadBehind(sentence[(sentence.LastIndexOfAny("、,") + 1)..].TrimStart('由'), VerbWords.Making) > 0;

    /// <summary>Length of one of <paramref name="verbs"/> that ends <paramref name="text"/>, adverbs before it included, behind a whole name.</summary>
    private static int ReadBehind(ReadOnlySpan<char> text, string[] verbs)
    {
        if (text.IsEmpty) return 0;
        foreach (var verb in verbs)
        {
            if (verb[^1] != text[^1] || !text.EndsWith(verb)) continue;
            var names = VerbPhrases.StripAdverbs(text[..^verb.Length]);
            var name = VerbPhrases.StripEtc(names);
            return name.Length >= ShortestName && NameShapes.LooksLikeUnit(name) && (NameConjunctions.IsComplete(name) || NameShapes.IsOffice(name) || GroupNames.IsGroup(name)) ? text.Length - names.Length : 0;
        }

        return 0;
    }
}
