using System.Runtime.InteropServices;
using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Puts the lines of a wide table together into rows.</summary>
internal sealed class TableWriter(string source, ITableGrid grid, List<PrintedColumn> columns)
{
    private readonly List<PrintedRow> _rows = [];
    private readonly List<GridLine> _lines = [];
    private readonly List<(int Before, PrintedRow Row)> _headers = [];
    private int _dataRows;
    private int _units;
    private bool _isBehindPage;

    /// <summary>The last thing added was a header that a page repeats.</summary>
    public bool IsAtPageTop { get; private set; }

    /// <summary>Says that the page ends here: what was cut there goes on with the next line.</summary>
    public void EndPage() => _isBehindPage = true;

    public void AddHeader(List<PrintedColumn> names) => _rows.Add(HeaderOf(names));

    public void AddRepeatedHeader(List<PrintedColumn> names)
    {
        _headers.Add((_lines.Count, HeaderOf(names)));
        IsAtPageTop = true;
    }

    /// <summary>Adds a heading that stands across the columns; it ends the rows above it.</summary>
    public void AddHeading(List<Chunk> chunks)
    {
        Flush();
        var cells = Empty();
        cells[Math.Max(0, columns.FindIndex(c => c.Kind == ColumnKind.Text))] = [.. chunks.Select(c => c.Range)];
        _rows.Add(PrintedRow.Of(cells, false));
        IsAtPageTop = false;
    }

    public void Add(List<Chunk>[] cells, bool isBehindGap, bool isUnsure)
    {
        _lines.Add(new GridLine(cells, [.. cells.Select(c => string.Concat(c.Select(p => PrintedLine.Compact(source, p.Range))))], isBehindGap && !IsAtPageTop, isUnsure) { IsPageTop = IsAtPageTop || _isBehindPage });
        IsAtPageTop = _isBehindPage = false;
    }

    /// <summary>The table; null when its rows contain no units.</summary>
    public PrintedTable? Build()
    {
        Flush();
        return _dataRows > 0 && _units > 0 ? new PrintedTable(_rows) : null;
    }

    private void Flush()
    {
        if (_lines.Count > 0)
        {
            var starts = new RowBreaks(grid, _lines).Find(out var unsure);
            for (var r = 0; r < starts.Count; r++) AddRow(starts[r], r + 1 < starts.Count ? starts[r + 1] : _lines.Count, unsure.Contains(starts[r]));
            _lines.Clear();
        }

        _rows.AddRange(_headers.Select(h => h.Row));
        _headers.Clear();
    }

    private void AddRow(int from, int to, bool isUnsure)
    {
        var cells = Empty();
        isUnsure |= grid.Settle(CollectionsMarshal.AsSpan(_lines)[from..to]);
        for (var i = from; i < to; i++)
        {
            for (var c = 0; c < cells.Length; c++) cells[c].AddRange(_lines[i].Cells[c].Select(p => p.Range));
            isUnsure |= _lines[i].IsUnsure;
        }

        // A header that a page repeats between two rows is a row of its own; one inside a row belongs to it.
        while (_headers.Count > 0 && _headers[0].Before <= from)
        {
            _rows.Add(_headers[0].Row);
            _headers.RemoveAt(0);
        }

        while (_headers.Count > 0 && _headers[0].Before < to) _headers.RemoveAt(0);
        _dataRows++;
        for (var c = 0; c < cells.Length; c++)
        {
            if (grid.KindOf(c) != ColumnKind.Units || cells[c].Count == 0) continue;
            _units++;
            isUnsure |= CellEnds.ContainsOddName(string.Concat(cells[c].Select(p => PrintedLine.Compact(source, p))));
        }

        _rows.Add(PrintedRow.Of(cells, isUnsure));
    }

    private List<SourceRange>[] Empty()
    {
        var cells = new List<SourceRange>[grid.Count];
        for (var c = 0; c < cells.Length; c++) cells[c] = [];
        return cells;
    }

    private static PrintedRow HeaderOf(List<PrintedColumn> names) => PrintedRow.Of([.. names.Select(n => n.Name)], false);
}
