namespace LawGov.Model.Clauses;

/// <summary>The clauses of a paragraph, and what only looks like one. One is enough for a document: every paragraph starts it afresh.</summary>
internal sealed class ClauseFinds
{
    /// <summary>The clauses, in order.</summary>
    public List<UnitClause> Clauses { get; } = [];

    /// <summary>Brackets that look like a clause and were not understood.</summary>
    public List<TextRange> Unread { get; } = [];

    /// <summary>Clauses of which one bracket is missing.</summary>
    public List<TextRange> Unpaired { get; } = [];

    /// <summary>Forgets what was found.</summary>
    public void Clear()
    {
        Clauses.Clear();
        Unread.Clear();
        Unpaired.Clear();
    }
}
