using System.Globalization;
using System.Net;
using System.Text;

namespace LawGov.Reporting.Pictures;

/// <summary>Builds a picture as SVG text: few shapes, numbers with at most two decimals, texts as texts.</summary>
internal sealed class SvgDrawing
{
    /// <summary>Size of the letters in units of the picture.</summary>
    public const double Letter = 13;

    private const string Fonts = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

    private readonly StringBuilder _shapes = new();

    /// <summary>Width that a text takes up: a Chinese character a full letter, others some more than half.</summary>
    public static double WidthOf(string text) => text.EnumerateRunes().Sum(r => r.Value > 0x2E7F ? Letter : Letter * 0.6);

    /// <summary>A text that fits into a width, its end cut with … when it does not.</summary>
    public static string Fit(string text, double width)
    {
        if (WidthOf(text) <= width) return text;
        var fitted = new StringBuilder();
        var taken = Letter;
        foreach (var rune in text.EnumerateRunes())
        {
            taken += rune.Value > 0x2E7F ? Letter : Letter * 0.6;
            if (taken > width) break;
            fitted.Append(rune.ToString());
        }

        return fitted.Append('…').ToString();
    }

    public void Rectangle(double x, double y, double width, double height, string fill, string? stroke = null, string? tip = null)
    {
        _shapes.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Round(x)}\" y=\"{Round(y)}\" width=\"{Round(width)}\" height=\"{Round(height)}\" rx=\"3\" fill=\"{fill}\"");
        if (stroke is not null) _shapes.Append(" stroke=\"").Append(stroke).Append('"');
        Close("rect", tip);
    }

    public void Circle(double x, double y, double radius, string fill, string? tip = null)
    {
        _shapes.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Round(x)}\" cy=\"{Round(y)}\" r=\"{Round(radius)}\" fill=\"{fill}\"");
        Close("circle", tip);
    }

    public void Line(double x1, double y1, double x2, double y2, string stroke, double width = 1) =>
        _shapes.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Round(x1)}\" y1=\"{Round(y1)}\" x2=\"{Round(x2)}\" y2=\"{Round(y2)}\" stroke=\"{stroke}\" stroke-width=\"{Round(width)}\"/>\n");

    /// <summary>Writes a text at its baseline, turned about its place by so many degrees.</summary>
    public void Text(double x, double y, string text, string anchor = "start", string fill = Palette.Ink, bool isBold = false, double? turn = null) =>
        _shapes.Append(CultureInfo.InvariantCulture, $"<text x=\"{Round(x)}\" y=\"{Round(y)}\" text-anchor=\"{anchor}\" fill=\"{fill}\"{(isBold ? " font-weight=\"600\"" : "")}{Turned(x, y, turn)}>{Plain(text)}</text>\n");

    /// <summary>The whole picture.</summary>
    public string Finish(double width, double height, string title) => string.Create(CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Round(width)}\" height=\"{Round(height)}\" viewBox=\"0 0 {Round(width)} {Round(height)}\" role=\"img\" font-family=\"{Fonts}\" font-size=\"{Letter}\">\n<title>{Plain(title)}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"{Palette.Ground}\"/>\n{_shapes}</svg>\n");

    private void Close(string shape, string? tip) => _shapes.Append(tip is null ? "/>\n" : $"><title>{Plain(tip)}</title></{shape}>\n");

    private static string Turned(double x, double y, double? turn) =>
        turn is not { } degrees ? "" : string.Create(CultureInfo.InvariantCulture, $" dominant-baseline=\"central\" transform=\"rotate({Round(degrees)} {Round(x)} {Round(y)})\"");

    private static double Round(double value) => Math.Round(value, 2);

    /// <summary>Text as markup allows it; what XML cannot contain is left out.</summary>
    private static string Plain(string text) =>
        WebUtility.HtmlEncode(string.Concat(text.EnumerateRunes().Where(r => r != Rune.ReplacementChar && (r.Value >= ' ' || r.Value == '\t') && r.Value is not (0xFFFE or 0xFFFF))));
}
