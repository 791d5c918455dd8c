using System.Buffers;

namespace LawGov.Model.Clauses;

/// <summary>The clauses that stand in running text, where neither brackets nor a field nor the end of the item tells of them: 由甲牵头，乙配合，对…; 甲负责…；乙负责….</summary>
/// <remarks>They speak for an item only where nothing plainer does.</remarks>
internal static class ProseClauses
{
    private static readonly SearchValues<string> Verbs = SearchValues.Create(["负责", "牵头", "承办", "主办"], StringComparison.Ordinal);

    /// <summary>Adds what 由 says in the prose of <paramref name="text"/>, one paragraph, to <paramref name="agents"/>, and the members that say what a body does to <paramref name="duties"/>.</summary>
    public static void Find(ClauseText text, List<UnitClause> agents, List<UnitClause> duties)
    {
        if (text.Chars.IndexOfAny(Verbs) < 0) return;
        AgentSentences.Find(text, agents);
        DutySeries.Find(text, duties);
    }
}
