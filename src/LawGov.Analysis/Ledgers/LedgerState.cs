using System.Text.Json.Serialization;

namespace LawGov.Analysis.Ledgers;

/// <summary>How far a task has come (办理状态), as the office writes it into the ledger.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LedgerState>))]
public enum LedgerState
{
    /// <summary>未开始: nothing was written, or nothing was begun.</summary>
    NotStarted = 0,

    /// <summary>推进中.</summary>
    InProgress,

    /// <summary>已完成.</summary>
    Done,

    /// <summary>已调整: given up or moved to another plan; counts neither as done nor as overdue.</summary>
    Withdrawn,
}
