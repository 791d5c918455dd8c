using Parquet;
using Parquet.Schema;

namespace LawGov.Corpus.Tables;

/// <summary>The values of a column.</summary>
internal abstract class TableColumn(IColumnShape column)
{
    /// <summary>The column as Parquet knows it.</summary>
    public DataField Field { get; } = new(column.Name, column.ValueType, isNullable: true);

    /// <summary>How many there are.</summary>
    public abstract int Count { get; }

    /// <summary>Adds a value; null for none.</summary>
    public abstract void Add(object? value);

    /// <summary>Adds a value of another column of this type.</summary>
    public abstract void Copy(TableColumn from, int row);

    /// <summary>A value; null for none.</summary>
    public abstract object? At(int row);

    /// <summary>Takes out all values.</summary>
    public abstract void Clear();

    /// <summary>Writes the values.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter writer, CancellationToken cancellationToken);

    /// <summary>Adds the values of a group of rows.</summary>
    public abstract ValueTask ReadAsync(ParquetRowGroupReader reader, DataField field, int rows, CancellationToken cancellationToken);
}
