using LawGov.Model;

namespace LawGov.Analysis.Ledgers;

/// <summary>How far the tasks of a ledger had come at the end of a day.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ProgressReport
{
    /// <summary>Title of the plan; null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly At { get; init; }

    /// <summary>All tasks.</summary>
    public required ProgressCount Total { get; init; }

    /// <summary>The tasks of each unit that leads or answers for any, most overdue first, then most tasks, then by name; a task counts for each of its units.</summary>
    public ValueList<UnitProgress> Units { get; init; } = [];

    /// <summary>Tasks whose last deadline had passed and which were neither done nor withdrawn, the oldest deadline first.</summary>
    public ValueList<LedgerEntry> Overdue { get; init; } = [];

    /// <summary>What changed since the older copy, in the order of the ledger; empty when none was given.</summary>
    public ValueList<StateChange> Changes { get; init; } = [];
}
