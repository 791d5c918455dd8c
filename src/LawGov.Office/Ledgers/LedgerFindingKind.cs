using System.Text.Json.Serialization;

namespace LawGov.Office.Ledgers;

/// <summary>What could not be read in a ledger.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LedgerFindingKind>))]
public enum LedgerFindingKind
{
    /// <summary>The file is no workbook (.xlsx), is damaged, or is larger than what is read.</summary>
    NotAWorkbook = 0,

    /// <summary>No sheet has a row with the headings of a ledger (任务 and 任务编号).</summary>
    NoLedger,

    /// <summary>A row has a task but no id: it was added by hand. It is left out.</summary>
    NoId,

    /// <summary>Two rows have the same id: one was copied. The second is left out.</summary>
    SameId,

    /// <summary>The word in the column of states is none; the state is taken as in progress.</summary>
    UnknownState,

    /// <summary>The cell in a column of dates contains no date; it is left empty.</summary>
    UnknownDate,
}
