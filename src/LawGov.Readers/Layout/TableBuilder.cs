using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Layout;

/// <summary>
/// Puts the cells of one table on a grid. Columns in which no cell starts are dropped: they come from spans wider than the table, which
/// files use freely because programs draw them all the same.
/// </summary>
internal sealed class TableBuilder(ReadLimits limits, CellBudget budget)
{
    /// <summary>What stands in a cell that a cell above covers: its text applies to this row, too.</summary>
    public const string Ditto = "〃";

    private const int MostHeaderRows = 3;

    private readonly List<List<(int Column, TableCell Cell)>> _rows = [];
    private readonly Dictionary<int, TableCell> _above = [];
    private readonly SortedSet<int> _columns = [];

    public int RowCount => _rows.Count;

    public void StartRow() => _rows.Add([]);

    /// <summary>Adds a cell to the last row.</summary>
    /// <param name="column">Column of the grid at which it starts, from 0.</param>
    /// <param name="text">Its text on one line.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(int column, string text, SourcePlace place)
    {
        budget.Spend(1);
        _columns.Add(column);
        var cell = new TableCell(text, place);
        _above[column] = cell;
        _rows[^1].Add((column, cell));
    }

    /// <summary>Adds to the last row what is left of a cell that spans rows.</summary>
    /// <param name="column">Column of the grid at which the cell above starts.</param>
    public void AddCovered(int column)
    {
        budget.Spend(1);
        if (!_above.TryGetValue(column, out var above)) return;
        _rows[^1].Add((column, above with { Text = above.Text.Length > 0 ? Ditto : "" }));
    }

    /// <summary>The table; null when it contains no text.</summary>
    public TableBlock? Build()
    {
        var rows = _rows.Where(r => r.Exists(c => c.Cell.Text.Length > 0 && c.Cell.Text != Ditto)).ToList();
        if (rows.Count == 0) return null;
        if ((long)rows.Count * _columns.Count > limits.TableCells) throw new ReadFaultException(ReadDiagnostics.TooManyCells, limits.TableCells);
        var indices = new Dictionary<int, int>(_columns.Count);
        foreach (var column in _columns) indices.Add(column, indices.Count);
        CompleteHeader(rows);
        return new TableBlock(rows.ConvertAll(r => Fill(r, indices)));
    }

    /// <summary>
    /// A header of two or three rows: cells of the upper row span columns that the row below names one by one, and the others span both. The lowest row
    /// of the header names every column, so that it can be read by itself.
    /// </summary>
    private static void CompleteHeader(List<List<(int Column, TableCell Cell)>> rows)
    {
        for (var i = 1; i < rows.Count && i < MostHeaderRows; i++)
        {
            var names = new Dictionary<int, string>();
            foreach (var (column, cell) in rows[i - 1]) names[column] = cell.Text;
            var divides = rows[i].Exists(c => c.Cell.Text is { Length: > 0 } and not Ditto && !names.ContainsKey(c.Column));
            if (!divides || !rows[i].Exists(c => c.Cell.Text == Ditto)) return;
            rows[i] = rows[i].ConvertAll(c => c.Cell.Text == Ditto ? (c.Column, c.Cell with { Text = names.GetValueOrDefault(c.Column, Ditto) }) : c);
        }
    }

    private static TableCell[] Fill(List<(int Column, TableCell Cell)> row, Dictionary<int, int> indices)
    {
        var cells = new TableCell[indices.Count];
        // A covered cell is empty, and its place is that of the cell before it in the row.
        Array.Fill(cells, new TableCell("", default));
        foreach (var (column, cell) in row) cells[indices[column]] = cell;
        for (var i = 0; i < cells.Length; i++)
            if (cells[i].Place == default) cells[i] = new TableCell("", i > 0 ? cells[i - 1].Place : row[0].Cell.Place);
        return cells;
    }
}
