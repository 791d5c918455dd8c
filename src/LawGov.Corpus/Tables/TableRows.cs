namespace LawGov.Corpus.Tables;

/// <summary>Rows of a table, column by column. Not thread-safe.</summary>
internal sealed class TableRows
{
    private readonly TableColumn[] _columns;

    public TableRows(ITableShape table)
    {
        Table = table;
        _columns = [.. table.Columns.Select(Empty)];
    }

    /// <summary>The table they belong to.</summary>
    public ITableShape Table { get; }

    /// <summary>How many there are.</summary>
    public int Count => _columns[0].Count;

    /// <summary>The columns in the order of the table.</summary>
    public IReadOnlyList<TableColumn> Columns => _columns;

    /// <summary>The document of a row.</summary>
    public string DocumentAt(int row) => ((TextColumn)_columns[0]).Values[row] ?? "";

    /// <summary>Adds a row.</summary>
    public void Add(params ReadOnlySpan<object?> values)
    {
        if (values.Length != _columns.Length) throw new ArgumentException($"A row of {Table.Name} has {_columns.Length} values, not {values.Length}.", nameof(values));
        for (var i = 0; i < values.Length; i++) _columns[i].Add(values[i]);
    }

    /// <summary>Adds a row of another one's.</summary>
    public void Copy(TableRows from, int row)
    {
        for (var i = 0; i < _columns.Length; i++) _columns[i].Copy(from._columns[i], row);
    }

    /// <summary>Takes out all rows.</summary>
    public void Clear()
    {
        foreach (var column in _columns) column.Clear();
    }

    private static TableColumn Empty(IColumnShape column) => column.ValueType switch
    {
        var type when type == typeof(string) => new TextColumn(column),
        var type when type == typeof(long) => new ValueColumn<long>(column),
        var type when type == typeof(double) => new ValueColumn<double>(column),
        var type when type == typeof(bool) => new ValueColumn<bool>(column),
        var type when type == typeof(DateOnly) => new ValueColumn<DateOnly>(column),
        var type => throw new ArgumentOutOfRangeException(nameof(column), type, "There is no such type of column."),
    };
}
