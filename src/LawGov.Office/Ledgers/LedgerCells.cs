using LawGov.Analysis.Ledgers;
using LawGov.Model;
using LawGov.Model.Validation;
using LawGov.Office.Texts;

namespace LawGov.Office.Ledgers;

/// <summary>What the cells of a ledger contain, as text.</summary>
internal static class LedgerCells
{
    /// <summary>A cell of Excel contains no more.</summary>
    private const int LongestCell = 32_767;

    public static string Text(LedgerEntry entry, LedgerColumn column, MessageLanguage language) => Cut(column switch
    {
        LedgerColumn.Text => entry.Text,
        LedgerColumn.Leads => LedgerUnits.Leads(entry.Units),
        LedgerColumn.Others => LedgerUnits.Others(entry.Units, language),
        LedgerColumn.When => entry.When,
        LedgerColumn.Targets => entry.Targets,
        LedgerColumn.State => language.Say(entry.State),
        LedgerColumn.Progress => entry.Progress,
        LedgerColumn.Remarks => entry.Remarks,
        LedgerColumn.Article => entry.Article,
        LedgerColumn.Part => entry.Part ?? "",
        LedgerColumn.Path => entry.Path,
        LedgerColumn.Change => language.Say(entry.Change),
        LedgerColumn.Id => entry.Id,
        LedgerColumn.Number => $"{entry.Number}",
        LedgerColumn.Line => $"{entry.Line}",
        LedgerColumn.DueOn => Date(entry.DueOn),
        _ => Date(entry.CompletedOn),
    });

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static string Cut(string value)
    {
        var text = PlainCharacters.Of(value);
        if (text.Length <= LongestCell) return text;
        return text[..(char.IsHighSurrogate(text[LongestCell - 1]) ? LongestCell - 1 : LongestCell)];
    }
}
