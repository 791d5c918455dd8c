using LawGov.Analysis.Ledgers;
using LawGov.Model;

namespace LawGov.Office.Ledgers;

/// <summary>Reads the rows of sheets as a ledger: the first sheet with its headings contains the tasks, later ones those that were dropped.</summary>
internal sealed class LedgerRows
{
    /// <summary>A title or a note may stand above the headings.</summary>
    private const int MostRowsAbove = 10;

    private readonly List<LedgerFinding> _findings = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public static LedgerReading Read(IReadOnlyList<WorkbookSheet> sheets)
    {
        var reader = new LedgerRows();
        ValueList<LedgerEntry>? entries = null;
        var dropped = new List<LedgerEntry>();
        WorkbookSheet? first = null;
        foreach (var sheet in sheets)
        {
            if (reader.Entries(sheet) is not { } read) continue;
            first ??= sheet;
            if (entries is null) entries = read.ToValueList();
            else dropped.AddRange(read);
        }

        if (entries is null) return new LedgerReading(null, [new(LedgerFindingKind.NoLedger, 0, "")]);
        var ledger = new Ledger { Title = Named(first!.Title), DocumentNumber = Named(first.Subject), Entries = entries, Dropped = dropped.ToValueList() };
        return new LedgerReading(ledger, reader._findings.ToValueList());
    }

    private static string? Named(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private List<LedgerEntry>? Entries(WorkbookSheet sheet)
    {
        for (var i = 0; i < sheet.Rows.Count && i < MostRowsAbove; i++)
        {
            var columns = new Dictionary<LedgerColumn, int>();
            foreach (var (column, text) in sheet.Rows[i].Cells)
                if (LedgerColumns.Find(text) is { } known) columns.TryAdd(known, column);
            if (!columns.ContainsKey(LedgerColumn.Text) || !columns.ContainsKey(LedgerColumn.Id)) continue;
            var entries = new List<LedgerEntry>();
            foreach (var (number, cells) in sheet.Rows.Skip(i + 1))
                if (Entry(new LedgerRow(number, cells, columns), entries.Count + 1) is { } entry) entries.Add(entry);
            return entries;
        }

        return null;
    }

    private LedgerEntry? Entry(LedgerRow row, int position)
    {
        var text = row[LedgerColumn.Text];
        var id = row[LedgerColumn.Id].Trim();
        if (id.Length == 0)
        {
            if (text.Length > 0) _findings.Add(new(LedgerFindingKind.NoId, row.Number, text));
            return null;
        }

        if (!_ids.Add(id))
        {
            _findings.Add(new(LedgerFindingKind.SameId, row.Number, text));
            return null;
        }

        return new LedgerEntry
        {
            Id = id,
            Number = row.Integer(LedgerColumn.Number) ?? position,
            Path = row[LedgerColumn.Path],
            Part = Named(row[LedgerColumn.Part]),
            Text = text,
            Units = LedgerUnits.Read(row[LedgerColumn.Leads], row[LedgerColumn.Others]).ToValueList(),
            When = row[LedgerColumn.When],
            DueOn = Date(row, LedgerColumn.DueOn),
            Targets = row[LedgerColumn.Targets],
            Line = row.Integer(LedgerColumn.Line),
            Article = row[LedgerColumn.Article],
            State = State(row),
            Progress = row[LedgerColumn.Progress],
            CompletedOn = Date(row, LedgerColumn.CompletedOn),
            Remarks = row[LedgerColumn.Remarks],
            Change = LedgerWords.Change(row[LedgerColumn.Change]),
        };
    }

    private LedgerState State(LedgerRow row)
    {
        var cell = row[LedgerColumn.State];
        if (LedgerWords.State(cell) is { } state) return state;
        _findings.Add(new(LedgerFindingKind.UnknownState, row.Number, cell));
        return LedgerState.InProgress;
    }

    private DateOnly? Date(LedgerRow row, LedgerColumn column)
    {
        var cell = row[column].Trim();
        if (cell.Length == 0) return null;
        if (LedgerDates.Read(cell) is { } date) return date;
        _findings.Add(new(LedgerFindingKind.UnknownDate, row.Number, cell));
        return null;
    }
}
