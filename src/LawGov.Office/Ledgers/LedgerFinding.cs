using LawGov.Model;
using LawGov.Model.Validation;

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
    public string Message(MessageLanguage language = MessageLanguage.English) => language == MessageLanguage.Chinese
        ? Kind switch
        {
            LedgerFindingKind.NotAWorkbook => "不是可读取的 .xlsx 工作簿。",
            LedgerFindingKind.NoLedger => "没有找到台账：没有一行同时含有“任务”“任务编号”两个表头。",
            LedgerFindingKind.NoId => $"第{Row}行有任务而没有任务编号，未计入：{Seen}",
            LedgerFindingKind.SameId => $"第{Row}行的任务编号与前面重复，未计入：{Seen}",
            LedgerFindingKind.UnknownState => $"第{Row}行的办理状态“{Seen}”无法识别，按“推进中”处理。",
            _ => $"第{Row}行的日期“{Seen}”无法识别，按空白处理。",
        }
        : Kind switch
        {
            LedgerFindingKind.NotAWorkbook => "This is no .xlsx workbook that can be read.",
            LedgerFindingKind.NoLedger => "No ledger was found: no row has the headings Task (“任务”) and Id (“任务编号”).",
            LedgerFindingKind.NoId => $"Row {Row} has a task but no id and was left out: {Seen}",
            LedgerFindingKind.SameId => $"Row {Row} has the id of an earlier row and was left out: {Seen}",
            LedgerFindingKind.UnknownState => $"Row {Row}: '{Seen}' is no state; it was taken as in progress.",
            _ => $"Row {Row}: '{Seen}' is no date; it was left empty.",
        };
}
