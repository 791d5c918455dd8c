namespace LawGov.Model.Clauses;

/// <summary>The clauses of a paragraph, and what only looks like one.</summary>
/// <param name="Clauses">The clauses, in order.</param>
/// <param name="Unread">Brackets that look like a clause and were not understood.</param>
/// <param name="Unpaired">Clauses of which one bracket is missing.</param>
internal sealed record ClauseFinds(List<UnitClause> Clauses, List<TextRange> Unread, List<TextRange> Unpaired)
{
    /// <summary>Nothing found.</summary>
    public static ClauseFinds None { get; } = new([], [], []);
}
