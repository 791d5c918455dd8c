namespace LawGov.Analysis.Ledgers;

/// <summary>How far the tasks of one unit have come.</summary>
/// <param name="Unit">Name as in the ledger.</param>
/// <param name="IsLead">Whether it leads any of them.</param>
/// <param name="Count">Its tasks.</param>
public sealed record UnitProgress(string Unit, bool IsLead, ProgressCount Count);
