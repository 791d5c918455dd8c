using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Corpus.Tables;

namespace LawGov.Corpus.Storage;

/// <summary>Writes a table as one JSON object a line; empty cells are left out.</summary>
internal sealed class NdJsonTableWriter(string path) : ITableWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FileStream _file = File.Create(path);

    public async Task WriteAsync(TableRows rows, int start, int count, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(_file, Options);
        for (var row = start; row < start + count; row++)
        {
            json.WriteStartObject();
            for (var i = 0; i < rows.Columns.Count; i++) Write(json, rows.Table.Columns[i].Name, rows.Columns[i].At(row));
            json.WriteEndObject();
            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
            json.Reset();
            _file.WriteByte((byte)'\n');
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null: break;
            case string text: json.WriteString(name, text); break;
            case long number: json.WriteNumber(name, number); break;
            case double number: json.WriteNumber(name, number); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            default: json.WriteString(name, CsvTableWriter.Cell(value)); break;
        }
    }
}
