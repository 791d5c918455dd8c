namespace LawGov.Model.Clauses;

/// <summary>Names side by side with what says their role: the verb behind them, else the noun in front.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Names">How many names it contains.</param>
/// <param name="Noun">The role that the noun in front gives.</param>
/// <param name="HasVerb">Whether a verb stands behind them.</param>
/// <param name="Verb">The role that the verb means; null when there is none, or it means none.</param>
/// <param name="Reach">So many names before the verb are meant; 0 for all.</param>
/// <param name="With">From this name on they were introduced by 会同.</param>
/// <param name="UnderNoun">So many of them stand under the noun and before its last comma: 责任单位：甲，乙落实, where the verb speaks of 乙 alone.</param>
internal readonly record struct ClausePhrase(int First, int End, int Names, AssignmentRole Noun, bool HasVerb, AssignmentRole? Verb, int Reach, int With, int UnderNoun)
{
    /// <summary>The role of the name at <paramref name="index"/>.</summary>
    public AssignmentRole RoleOf(int index)
    {
        // 甲、乙(牵头): the role in brackets is that of one name.
        if (Reach > 0 && Verb is { } own && index >= Names - Reach) return own;
        // 甲会同乙负责: the first is in charge, the second helps.
        if (index >= With) return AssignmentRole.Cooperating;
        if (Reach > 0 || Verb is not { } verb) return Noun;
        return index < UnderNoun && verb != AssignmentRole.Lead ? Noun : verb;
    }
}
