namespace LawGov.Analysis.Matching;

/// <summary>Rows of different lengths, side by side in one array: one object for thousands of short lists.</summary>
/// <remarks>Filled row by row, by one thread; after that read only and thread-safe.</remarks>
/// <typeparam name="T">What the rows contain.</typeparam>
internal sealed class FlatRows<T>
{
    private readonly int[] _starts;
    private T[] _items;
    private int _count;
    private int _row;

    /// <param name="rows">How many rows there will be.</param>
    /// <param name="expected">How many items are expected in all of them; with more it grows.</param>
    public FlatRows(int rows, int expected = 0)
    {
        _starts = new int[rows + 1];
        _items = new T[Math.Max(16, expected)];
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>A row that has ended.</summary>
    public ReadOnlySpan<T> this[int row] => _items.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);

    /// <summary>The row that is being filled.</summary>
    public Span<T> Open => _items.AsSpan(_starts[_row], _count - _starts[_row]);

    /// <summary>Adds to the row that is being filled.</summary>
    public void Add(T item)
    {
        if (_count == _items.Length)
        {
            var items = new T[2 * _count];
            Array.Copy(_items, items, _count);
            _items = items;
        }

        _items[_count++] = item;
    }

    /// <summary>Ends the row that is being filled.</summary>
    public void EndRow() => _starts[++_row] = _count;
}
