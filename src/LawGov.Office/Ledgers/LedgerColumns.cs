using LawGov.Model;
using LawGov.Model.Validation;
using LawGov.Office.Texts;

namespace LawGov.Office.Ledgers;

/// <summary>Order, headings and widths of the columns; the one list that writing and reading share.</summary>
internal static class LedgerColumns
{
    private static readonly (LedgerColumn Column, double Width)[] List =
    [
        (LedgerColumn.Number, 6),
        (LedgerColumn.Text, 60),
        (LedgerColumn.Leads, 22),
        (LedgerColumn.Others, 30),
        (LedgerColumn.When, 18),
        (LedgerColumn.DueOn, 12),
        (LedgerColumn.Targets, 18),
        (LedgerColumn.State, 11),
        (LedgerColumn.Progress, 40),
        (LedgerColumn.CompletedOn, 12),
        (LedgerColumn.Remarks, 20),
        (LedgerColumn.Article, 24),
        (LedgerColumn.Part, 24),
        (LedgerColumn.Path, 12),
        (LedgerColumn.Line, 8),
        (LedgerColumn.Change, 8),
        (LedgerColumn.Id, 14),
    ];

    /// <summary>All columns, in their order.</summary>
    public static IReadOnlyList<LedgerColumn> All { get; } = [.. List.Select(c => c.Column)];

    /// <summary>Heading of a column.</summary>
    public static string Heading(LedgerColumn column, MessageLanguage language) => language.Say(column);

    /// <summary>Width in characters of the standard font; a Chinese character takes two.</summary>
    public static double Width(LedgerColumn column) => List[(int)column].Width;

    /// <summary>The column with this heading, in either language; null when there is none.</summary>
    public static LedgerColumn? Find(string heading) => OfficeTexts.Read<LedgerColumn>(heading.Trim());
}
