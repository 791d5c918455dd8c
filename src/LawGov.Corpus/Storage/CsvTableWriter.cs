using System.Globalization;
using System.Text;
using LawGov.Corpus.Tables;

namespace LawGov.Corpus.Storage;

/// <summary>Writes a table as CSV (RFC 4180) in UTF-8 with a byte order mark; cells that a spreadsheet would take for formulas get an apostrophe in front.</summary>
internal sealed class CsvTableWriter : ITableWriter
{
    private readonly StreamWriter _writer;

    public CsvTableWriter(string path, ITableShape table)
    {
        _writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };
        _writer.WriteLine(string.Join(',', table.Columns.Select(c => c.Name)));
    }

    public static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quote(text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => Quote($"{value}"),
    };

    public Task WriteAsync(TableRows rows, int start, int count, CancellationToken cancellationToken)
    {
        for (var row = start; row < start + count; row++)
        {
            for (var i = 0; i < rows.Columns.Count; i++)
            {
                if (i > 0) _writer.Write(',');
                _writer.Write(Cell(rows.Columns[i].At(row)));
            }

            _writer.WriteLine();
        }

        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    private static string Quote(string text) => text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
