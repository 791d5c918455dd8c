namespace LawGov.Model.Clauses;

/// <summary>The clauses that stand in running text, where neither brackets nor a field nor the end of the item tells of them: 由甲牵头，乙配合，对…; 甲负责…；乙负责….</summary>
/// <remarks>They speak for an item only where nothing plainer does.</remarks>
internal static class ProseClauses
{
    /// <summary>What says in prose who does a task. Each is looked for by itself, which passes over many characters at once; a search for all of them does not.</summary>
    private static readonly string[] Verbs = ["负责", "牵头", "承办", "主办"];

    /// <summary>Adds what 由 says in the prose of <paramref name="text"/>, one paragraph, to <paramref name="agents"/>, and the members that say what a body does to <paramref name="duties"/>.</summary>
    public static void Find(ClauseText text, List<UnitClause> agents, List<UnitClause> duties)
    {
        if (!ContainsAny(text.Chars)) return;
        AgentSentences.Find(text, agents);
        DutySeries.Find(text, duties);
    }

    private static bool ContainsAny(ReadOnlySpan<char> text)
    {
        foreach (var verb in Verbs)
            if (text.Contains(verb, StringComparison.Ordinal)) return true;
        return false;
    }
}
