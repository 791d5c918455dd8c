using LawGov.Analysis.Ledgers;
using LawGov.Model;

namespace LawGov.Office.Ledgers;

/// <summary>A ledger as read from a workbook.</summary>
/// <param name="Ledger">The ledger; null when the file is no workbook or contains no ledger.</param>
/// <param name="Findings">What could not be read, in the order of the rows.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record LedgerReading(Ledger? Ledger, ValueList<LedgerFinding> Findings);
