namespace LawGov.Readers.Pages;

/// <summary>The lines of one table on a page: where its columns and rows lie, and which of their cells are one.</summary>
internal sealed class PageGrid
{
    private readonly double[] _columns;
    private readonly double[] _rows;
    private readonly int[] _owner;

    /// <param name="columns">The upright lines from left to right.</param>
    /// <param name="rows">The level lines from top to bottom.</param>
    /// <param name="isDivided">Whether a line is drawn between two neighbouring cells: level or upright, at which line, in the middle of which cell.</param>
    public PageGrid(double[] columns, double[] rows, Func<bool, double, double, bool> isDivided)
    {
        _columns = columns;
        _rows = rows;
        _owner = [.. Enumerable.Range(0, ColumnCount * RowCount)];
        for (var r = 0; r < RowCount; r++)
        {
            for (var c = 0; c < ColumnCount; c++)
            {
                if (c + 1 < ColumnCount && !isDivided(false, columns[c + 1], (rows[r] + rows[r + 1]) / 2)) Join(Index(r, c), Index(r, c + 1));
                if (r + 1 < RowCount && !isDivided(true, rows[r + 1], (columns[c] + columns[c + 1]) / 2)) Join(Index(r, c), Index(r + 1, c));
            }
        }
    }

    public int ColumnCount => _columns.Length - 1;

    public int RowCount => _rows.Length - 1;

    public double Top => _rows[0];

    public double Bottom => _rows[^1];

    /// <summary>The upright lines.</summary>
    public IReadOnlyList<double> Columns => _columns;

    /// <summary>The cell that covers this place of the grid, by its first row and column.</summary>
    public (int Row, int Column) CellAt(int row, int column)
    {
        var owner = Root(Index(row, column));
        return (owner / ColumnCount, owner % ColumnCount);
    }

    /// <summary>The cell a point lies in; null when it lies outside.</summary>
    public (int Row, int Column)? CellAt(double x, double y)
    {
        if (x < _columns[0] || x > _columns[^1] || y < _rows[0] || y > _rows[^1]) return null;
        return CellAt(Place(_rows, y), Place(_columns, x));
    }

    /// <summary>Width of the cell that starts here.</summary>
    public double WidthOf(int row, int column)
    {
        var last = column;
        while (last + 1 < ColumnCount && CellAt(row, last + 1) == (row, column)) last++;
        return _columns[last + 1] - _columns[column];
    }

    private static int Place(double[] lines, double at)
    {
        var index = Array.BinarySearch(lines, at);
        return Math.Clamp(index >= 0 ? index : ~index - 1, 0, lines.Length - 2);
    }

    private int Index(int row, int column) => (row * ColumnCount) + column;

    private int Root(int cell)
    {
        while (_owner[cell] != cell) cell = _owner[cell] = _owner[_owner[cell]];
        return cell;
    }

    // The smaller index is the first row and column of both.
    private void Join(int a, int b)
    {
        var (x, y) = (Root(a), Root(b));
        if (x != y) _owner[Math.Max(x, y)] = Math.Min(x, y);
    }
}
