using System.Text.Json.Serialization;
using LawGov.Model;

namespace LawGov.Analysis.Ledgers;

/// <summary>A task in a ledger: what the plan says of it, and what the office fills in.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record LedgerEntry
{
    /// <summary>Id that stays with the task when the plan is read again; unique in a ledger.</summary>
    public required string Id { get; init; }

    /// <summary>Position in the plan, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Path of the task in the plan.</summary>
    public required string Path { get; init; }

    /// <summary>Part of the plan it stands in; null when there is none.</summary>
    public string? Part { get; init; }

    /// <summary>The task's text, its title included.</summary>
    public required string Text { get; init; }

    /// <summary>Who does what, in the order of the text.</summary>
    public ValueList<AssignedUnit> Units { get; init; } = [];

    /// <summary>The words that say by when, several joined by ；; empty when the task has no deadline.</summary>
    public string When { get; init; } = "";

    /// <summary>Last day of the last deadline that has one: then the task should be done; null when there is none.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The numbers to reach, several joined by ；; empty when there are none.</summary>
    public string Targets { get; init; } = "";

    /// <summary>Line of the source, from 1; null when the text was not given.</summary>
    public int? Line { get; init; }

    /// <summary>What it carries out of the national outline; empty when that was not asked for, or it has no counterpart.</summary>
    public string Article { get; init; } = "";

    /// <summary>How far it has come.</summary>
    public LedgerState State { get; init; }

    /// <summary>What was done, in the office's words; empty until something is filled in.</summary>
    public string Progress { get; init; } = "";

    /// <summary>Day on which it was done; null when that is not filled in.</summary>
    public DateOnly? CompletedOn { get; init; }

    /// <summary>Remarks; empty until something is filled in.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>What became of the task since the copy before.</summary>
    public LedgerChange Change { get; init; }

    /// <summary>Whether anything was filled in.</summary>
    [JsonIgnore]
    public bool IsFilled => State != LedgerState.NotStarted || Progress.Length > 0 || CompletedOn is not null || Remarks.Length > 0;
}
