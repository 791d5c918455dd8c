using LawGov.Model;

namespace LawGov.Analysis.Ledgers;

/// <summary>The tasks of a plan as an office keeps them (台账): who, by when, how far.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Ledger
{
    /// <summary>Title of the plan; null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Document number of the plan as written officially; null when it has none.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The tasks, in the order of the plan.</summary>
    public ValueList<LedgerEntry> Entries { get; init; } = [];

    /// <summary>Tasks of the copy before that the plan no longer has, with all that was filled in.</summary>
    public ValueList<LedgerEntry> Dropped { get; init; } = [];
}
