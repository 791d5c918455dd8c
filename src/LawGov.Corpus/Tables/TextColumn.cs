using Parquet;
using Parquet.Schema;

namespace LawGov.Corpus.Tables;

/// <summary>Texts.</summary>
internal sealed class TextColumn(IColumnShape column) : TableColumn(column)
{
    public List<string?> Values { get; } = [];

    public override int Count => Values.Count;

    public override void Add(object? value) => Values.Add((string?)value);

    public override void Copy(TableColumn from, int row) => Values.Add(((TextColumn)from).Values[row]);

    public override object? At(int row) => Values[row];

    public override void Clear() => Values.Clear();

    public override Task WriteAsync(ParquetRowGroupWriter writer, CancellationToken cancellationToken) => writer.WriteAsync(Field, Values!);

    public override async ValueTask ReadAsync(ParquetRowGroupReader reader, DataField field, int rows, CancellationToken cancellationToken)
    {
        var values = new string?[rows];
        await reader.ReadAsync(field, values.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
        Values.AddRange(values);
    }
}
