using System.Globalization;
using System.Text;

namespace LawGov.Analysis.Rendering;

/// <summary>Builds comma-separated text after RFC 4180: CRLF between rows, quotation marks where a value needs them.</summary>
internal sealed class CsvText(CsvOptions? options = null, CancellationToken cancellationToken = default)
{
    private readonly StringBuilder _text = new(options is { ByteOrderMark: true } ? "\uFEFF" : "");
    private readonly bool _guardsFormulas = (options ?? CsvOptions.Default).GuardFormulas;
    private bool _rowStarted;

    public CsvText Cell(string? value) => Append(_guardsFormulas && value is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n', ..] ? "'" + value : value);

    private CsvText Append(string? value)
    {
        if (_rowStarted) _text.Append(',');
        _rowStarted = true;
        if (value is null) return this;
        if (value.AsSpan().IndexOfAny("\",\r\n") < 0) _text.Append(value);
        else _text.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        return this;
    }

    public CsvText Cell(int value) => Append(value.ToString(CultureInfo.InvariantCulture));

    public CsvText Cell(double value) => Append(Math.Round(value, 4).ToString(CultureInfo.InvariantCulture));

    public CsvText Cell(bool value) => Cell(value ? "true" : "false");

    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CsvText EndRow()
    {
        cancellationToken.ThrowIfCancellationRequested();
        _text.Append("\r\n");
        _rowStarted = false;
        return this;
    }

    public override string ToString() => _text.ToString();
}
