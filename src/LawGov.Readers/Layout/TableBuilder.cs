using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Layout;

/// <summary>
/// Puts the cells of one table on a grid. Columns in which no cell starts are dropped: they come from spans wider than the table, which
/// files use freely because programs draw them all the same.
/// </summary>
internal sealed class TableBuilder(ReadLimits limits, CellBudget budget)
{
    private readonly List<List<(int Column, TableCell Cell)>> _rows = [];
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
        _rows[^1].Add((column, new TableCell(text, place)));
    }

    /// <summary>The table; null when it holds no text.</summary>
    public TableBlock? Build()
    {
        var rows = _rows.Where(r => r.Exists(c => c.Cell.Text.Length > 0)).ToList();
        if (rows.Count == 0) return null;
        if ((long)rows.Count * _columns.Count > limits.TableCells) throw new ReadFaultException(ReadDiagnostics.TooManyCells, limits.TableCells);
        var indices = new Dictionary<int, int>(_columns.Count);
        foreach (var column in _columns) indices.Add(column, indices.Count);
        return new TableBlock(rows.ConvertAll(r => Fill(r, indices)));
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
