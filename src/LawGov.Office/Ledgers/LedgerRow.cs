using System.Globalization;

namespace LawGov.Office.Ledgers;

/// <summary>A row of a sheet, its cells by the columns of a ledger.</summary>
/// <param name="Number">Row of the sheet, from 1.</param>
/// <param name="Cells">Cells by column of the sheet.</param>
/// <param name="Columns">Where the columns of the ledger stand.</param>
internal sealed record LedgerRow(int Number, IReadOnlyDictionary<int, string> Cells, IReadOnlyDictionary<LedgerColumn, int> Columns)
{
    /// <summary>The text of a cell; empty when there is none.</summary>
    public string this[LedgerColumn column] => Columns.TryGetValue(column, out var at) && Cells.TryGetValue(at, out var text) ? text : "";

    /// <summary>The number of a cell; null when it contains none.</summary>
    public int? Integer(LedgerColumn column) => int.TryParse(this[column], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
