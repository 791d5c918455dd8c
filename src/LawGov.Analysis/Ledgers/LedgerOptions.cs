namespace LawGov.Analysis.Ledgers;

/// <summary>What goes into a ledger besides the document.</summary>
/// <remarks>Immutable; thread-safe as long as the dictionary is not changed.</remarks>
public sealed record LedgerOptions
{
    /// <summary>The documented defaults.</summary>
    public static LedgerOptions Default { get; } = new();

    /// <summary>The text that was parsed; with it entries name their line. Default null.</summary>
    public string? SourceText { get; init; }

    /// <summary>What each task carries out of the national outline, by path; tasks that are missing have none. Default null: the column stays empty.</summary>
    public IReadOnlyDictionary<string, string>? Articles { get; init; }
}
