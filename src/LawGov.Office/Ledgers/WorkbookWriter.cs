using System.Globalization;
using LawGov.Analysis.Ledgers;
using LawGov.Model;
using LawGov.Model.Validation;
using LawGov.Office.Texts;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace LawGov.Office.Ledgers;

/// <summary>Writes the sheets of a ledger.</summary>
internal static class WorkbookWriter
{
    /// <summary>Rows below the last task for which the list of states is offered, so that a row added by hand has it too.</summary>
    private const int SpareRows = 200;

    private const string DateFormat = "yyyy-mm-dd";

    private const string Font = "SimSun";

    public static async Task WriteAsync(Stream stream, Ledger ledger, LedgerFileOptions options, CancellationToken cancellationToken)
    {
        var workbook = await Spreadsheet.CreateNewAsync(stream, Settings(ledger), cancellationToken).ConfigureAwait(false);
        await using (workbook.ConfigureAwait(false))
        {
            var styles = Styles.AddTo(workbook);
            await SheetAsync(workbook, options.Language.Say("ledger.sheet"), ledger.Entries, styles, options.Language, cancellationToken).ConfigureAwait(false);
            if (ledger.Dropped.Count > 0)
                await SheetAsync(workbook, options.Language.Say("ledger.dropped"), ledger.Dropped, styles, options.Language, cancellationToken).ConfigureAwait(false);
            await workbook.FinishAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The title and number of the plan travel as properties of the file, so that no row of the sheet is spent on them.</summary>
    private static SpreadCheetahOptions Settings(Ledger ledger) => new()
    {
        DocumentProperties = new() { Title = ledger.Title, Subject = ledger.DocumentNumber },
        DefaultFont = new() { Name = Font, Size = 11 },
        WriteCellReferenceAttributes = true,
    };

    private static async Task SheetAsync(
        Spreadsheet workbook, string name, ValueList<LedgerEntry> entries, Styles styles, MessageLanguage language, CancellationToken cancellationToken)
    {
        var columns = LedgerColumns.All;
        var last = ColumnName(columns.Count - 1);
        var rows = entries.Count + 1;
        var sheet = new WorksheetOptions { FrozenRows = 1, FrozenColumns = 2, AutoFilter = new AutoFilterOptions($"A1:{last}{Number(rows)}") };
        for (var i = 0; i < columns.Count; i++) sheet.Column(i + 1).Width = LedgerColumns.Width(columns[i]);
        await workbook.StartWorksheetAsync(name, sheet, cancellationToken).ConfigureAwait(false);

        var state = ColumnName((int)LedgerColumn.State);
        workbook.AddDataValidation($"{state}2:{state}{Number(rows + SpareRows)}", DataValidation.ListValues(LedgerWords.StateList(language)));
        var cells = new StyledCell[columns.Count];
        for (var i = 0; i < cells.Length; i++) cells[i] = new StyledCell(LedgerColumns.Heading(columns[i], language), styles.Heading);
        await workbook.AddRowAsync(cells, cancellationToken).ConfigureAwait(false);
        foreach (var entry in entries)
        {
            for (var i = 0; i < cells.Length; i++) cells[i] = Cell(entry, columns[i], styles, language);
            await workbook.AddRowAsync(cells, cancellationToken).ConfigureAwait(false);
        }
    }

    private static StyledCell Cell(LedgerEntry entry, LedgerColumn column, Styles styles, MessageLanguage language) => column switch
    {
        LedgerColumn.Number => new StyledCell(entry.Number, styles.Text),
        LedgerColumn.Line => new StyledCell(entry.Line, styles.Text),
        LedgerColumn.DueOn => Date(entry.DueOn, styles.Date),
        LedgerColumn.CompletedOn => Date(entry.CompletedOn, styles.InputDate),
        LedgerColumn.State or LedgerColumn.Progress or LedgerColumn.Remarks => new StyledCell(LedgerCells.Text(entry, column, language), styles.Input),
        _ => new StyledCell(LedgerCells.Text(entry, column, language), styles.Text),
    };

    private static StyledCell Date(DateOnly? date, StyleId style) => new(date?.ToDateTime(TimeOnly.MinValue), style);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letter of a column; a ledger has fewer than 26.</summary>
    private static string ColumnName(int index) => ((char)('A' + index)).ToString();

    /// <summary>The styles of a workbook; cells to be filled in have a ground of their own.</summary>
    private sealed record Styles(StyleId Heading, StyleId Text, StyleId Date, StyleId Input, StyleId InputDate)
    {
        public static Styles AddTo(Spreadsheet workbook)
        {
            var border = new Border { Left = Edge(), Right = Edge(), Top = Edge(), Bottom = Edge() };
            var text = new Style { Alignment = new() { WrapText = true, Vertical = VerticalAlignment.Center }, Border = border };
            var input = text with { Fill = new() { Color = System.Drawing.Color.FromArgb(0xFF, 0xFB, 0xE6) } };
            var heading = text with
            {
                Font = new() { Bold = true },
                Fill = new() { Color = System.Drawing.Color.FromArgb(0xDD, 0xE7, 0xF0) },
                Alignment = new() { WrapText = true, Vertical = VerticalAlignment.Center, Horizontal = HorizontalAlignment.Center },
            };
            return new(
                workbook.AddStyle(heading), workbook.AddStyle(text), workbook.AddStyle(text with { Format = NumberFormat.Custom(DateFormat) }),
                workbook.AddStyle(input), workbook.AddStyle(input with { Format = NumberFormat.Custom(DateFormat) }));
        }

        private static EdgeBorder Edge() => new() { BorderStyle = BorderStyle.Thin, Color = System.Drawing.Color.FromArgb(0xB0, 0xB8, 0xC0) };
    }
}
