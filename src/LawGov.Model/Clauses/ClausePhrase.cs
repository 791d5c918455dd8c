namespace LawGov.Model.Clauses;

/// <summary>Names side by side with what says their role: the verb behind them, else the noun in front.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Names">How many names it holds.</param>
/// <param name="Noun">The role that the noun in front gives.</param>
/// <param name="Verb">The verb behind them; null when there is none.</param>
/// <param name="With">From this name on they were introduced by 会同.</param>
/// <param name="UnderNoun">So many of them stand under the noun and before its last comma: 责任单位：甲，乙落实, where the verb speaks of 乙 alone.</param>
internal readonly record struct ClausePhrase(int First, int End, int Names, AssignmentRole Noun, ClauseToken? Verb, int With, int UnderNoun)
{
    /// <summary>The role of the name at <paramref name="index"/>.</summary>
    public AssignmentRole RoleOf(int index)
    {
        // 甲、乙(牵头): the role in brackets is that of one name.
        if (Verb is { Reach: > 0, Role: { } own } && index >= Names - Verb.Value.Reach) return own;
        // 甲会同乙负责: the first is in charge, the second helps.
        if (index >= With) return AssignmentRole.Cooperating;
        if (Verb is not { Reach: 0, Role: { } verb }) return Noun;
        return index < UnderNoun && verb != AssignmentRole.Lead ? Noun : verb;
    }
}
