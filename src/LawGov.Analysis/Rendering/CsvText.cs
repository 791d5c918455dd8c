using System.Globalization;
using System.Text;

namespace LawGov.Analysis.Rendering;

/// <summary>Builds comma-separated text after RFC 4180: CRLF between rows, quotation marks where a value needs them.</summary>
/// <param name="options">How it is written.</param>
/// <param name="cancellationToken">Stops the work.</param>
/// <param name="output">Takes the rows as they come; without it they are kept for <see cref="ToString"/>.</param>
internal sealed class CsvText(CsvOptions? options = null, CancellationToken cancellationToken = default, TextWriter? output = null)
{
    /// <summary>Text is handed on when it is longer than this: a row at a time would be a system call for each.</summary>
    private const int LongestHeld = 16_384;

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
        if (_text.Length > LongestHeld) HandOn();
        return this;
    }

    /// <summary>Hands on what is still kept.</summary>
    public void HandOn()
    {
        if (output is null) return;
        output.Write(_text.ToString());
        _text.Clear();
    }

    public override string ToString() => _text.ToString();
}
