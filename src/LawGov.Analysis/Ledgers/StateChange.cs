namespace LawGov.Analysis.Ledgers;

/// <summary>A task whose state differs from that in an older copy of the ledger.</summary>
/// <param name="Entry">The task as it is now.</param>
/// <param name="Before">Its state then; null when it was not there.</param>
public sealed record StateChange(LedgerEntry Entry, LedgerState? Before);
