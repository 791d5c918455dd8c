using Parquet;
using Parquet.Schema;

namespace LawGov.Corpus.Tables;

/// <summary>Numbers, dates, flags.</summary>
internal sealed class ValueColumn<T>(IColumnShape column) : TableColumn(column)
    where T : struct
{
    private readonly List<T?> _values = [];

    public override int Count => _values.Count;

    public override void Add(object? value) => _values.Add(value is null ? null : value is T exact ? exact : (T)Convert.ChangeType(value, typeof(T), System.Globalization.CultureInfo.InvariantCulture));

    public override void Copy(TableColumn from, int row) => _values.Add(((ValueColumn<T>)from)._values[row]);

    public override object? At(int row) => _values[row];

    public override void Clear() => _values.Clear();

    public override Task WriteAsync(ParquetRowGroupWriter writer, CancellationToken cancellationToken) =>
        writer.WriteAsync<T>(Field, _values.ToArray().AsMemory(), cancellationToken: cancellationToken);

    public override async ValueTask ReadAsync(ParquetRowGroupReader reader, DataField field, int rows, CancellationToken cancellationToken)
    {
        var values = new T?[rows];
        await reader.ReadAsync<T>(field, values.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
        _values.AddRange(values);
    }
}
