using LawGov.Model;
using LawGov.Model.Validation;
using LawGov.Office.Texts;

namespace LawGov.Office.Ledgers;

/// <summary>Something in a ledger that could not be read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Row">Row of the sheet, from 1; 0 for the whole file.</param>
/// <param name="Seen">What stood there; empty for the whole file.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record LedgerFinding(LedgerFindingKind Kind, int Row, string Seen)
{
    /// <summary>One sentence for a person.</summary>
    /// <param name="language">Its language.</param>
    public string Message(MessageLanguage language = MessageLanguage.English) => language.Say($"{nameof(LedgerFindingKind)}.{Kind}", Row, Seen);
}
