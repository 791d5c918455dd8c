using System.Globalization;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Spreadsheets;

/// <summary>Shows numbers as their cells do, as far as it matters to a task list: dates, percentages, plain numbers.</summary>
internal sealed class CellFormats
{
    private const double LastDay = 2_958_465;
    private const int DaysTo1904 = 1462;

    private readonly List<NumberKind> _kinds = [];
    private bool _startsIn1904;

    private enum NumberKind
    {
        Plain,
        Percent,
        Day,
        Month,
    }

    /// <summary>All numbers as they are.</summary>
    public static CellFormats Plain { get; } = new();

    public static CellFormats Read(ZipPackage package, string part, int depth, bool startsIn1904)
    {
        var formats = new CellFormats { _startsIn1904 = startsIn1904 };
        var codes = new Dictionary<int, string>();
        using var xml = new XmlPart(package, part, depth);
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } id) codes[id] = xml.Attribute("formatCode") ?? "";
            if (xml.LocalName != "cellXfs") continue;
            var parent = xml.Depth;
            while (xml.NextChild(parent))
                if (xml.LocalName == "xf") formats._kinds.Add(KindOf(Number(xml, "numFmtId") ?? 0, codes));
        }

        return formats;
    }

    /// <summary>The number a cell stores as its style shows it.</summary>
    public string Show(string stored, string? style)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value)) return stored;
        var kind = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _kinds.Count ? _kinds[index] : NumberKind.Plain;
        return kind switch
        {
            NumberKind.Percent => (value * 100).ToString("0.##########", CultureInfo.InvariantCulture) + "%",
            NumberKind.Day or NumberKind.Month when DateOf(value) is { } date => date.ToString(kind == NumberKind.Day ? "yyyy年M月d日" : "yyyy年M月", CultureInfo.InvariantCulture),
            _ => value.ToString("0.##########", CultureInfo.InvariantCulture),
        };
    }

    private DateTime? DateOf(double value)
    {
        if (_startsIn1904) value += DaysTo1904;
        return value is >= 1 and < LastDay ? DateTime.FromOADate(value) : null;
    }

    // The built-in formats have no code in the file (18.8.30).
    private static NumberKind KindOf(int id, Dictionary<int, string> codes)
    {
        if (codes.TryGetValue(id, out var code)) return KindOf(code);
        return id switch
        {
            9 or 10 => NumberKind.Percent,
            17 or 55 => NumberKind.Month,
            (>= 14 and <= 16) or 22 or (>= 27 and <= 31) or 36 or 50 or (>= 51 and <= 54) or 57 or 58 => NumberKind.Day,
            _ => NumberKind.Plain,
        };
    }

    private static NumberKind KindOf(string code)
    {
        // What stands in quotes or brackets is text, a colour or a locale.
        var letters = new System.Text.StringBuilder();
        var closing = '\0';
        foreach (var c in code.TakeWhile(c => c != ';'))
        {
            if (closing != '\0') closing = c == closing ? '\0' : closing;
            else if (c is '"') closing = '"';
            else if (c is '[') closing = ']';
            else letters.Append(char.ToLowerInvariant(c));
        }

        var plain = letters.ToString();
        if (plain.Contains('%', StringComparison.Ordinal)) return NumberKind.Percent;
        if (!plain.Contains('y', StringComparison.Ordinal)) return NumberKind.Plain;
        return plain.Contains('d', StringComparison.Ordinal) ? NumberKind.Day : NumberKind.Month;
    }

    private static int? Number(XmlPart xml, string attribute) =>
        int.TryParse(xml.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
