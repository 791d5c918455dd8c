using System.Globalization;
using System.Text;

namespace LawGov.Analysis.Rendering;

/// <summary>Builds comma-separated text after RFC 4180: CRLF between rows, quotation marks where a value needs them.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder _text = new();
    private bool _rowStarted;

    public CsvText Cell(string? value)
    {
        if (_rowStarted) _text.Append(',');
        _rowStarted = true;
        if (value is null) return this;
        if (value.AsSpan().IndexOfAny("\",\r\n") < 0) _text.Append(value);
        else _text.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        return this;
    }

    public CsvText Cell(int value) => Cell(value.ToString(CultureInfo.InvariantCulture));

    public CsvText Cell(double value) => Cell(Math.Round(value, 4).ToString(CultureInfo.InvariantCulture));

    public CsvText Cell(bool value) => Cell(value ? "true" : "false");

    public CsvText EndRow()
    {
        _text.Append("\r\n");
        _rowStarted = false;
        return this;
    }

    public override string ToString() => _text.ToString();
}
