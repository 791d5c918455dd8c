using System.Globalization;
using LawGov.Readers.Layout;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Spreadsheets;

/// <summary>Reads the sheets of a workbook cell by cell; empty cells take no room.</summary>
internal sealed class SheetReader(ZipPackage package, ReadLimits limits, IReadOnlyList<string> strings, CellFormats formats)
{
    /// <summary>Counts the cells of all sheets.</summary>
    public CellBudget Cells { get; } = new(limits.TableCells);

    public Sheet Read(string part)
    {
        var rows = new SortedDictionary<int, SortedDictionary<int, string>>();
        var merges = new List<CellRange>();
        using var xml = new XmlPart(package, part, limits.Depth);
        var row = 0;
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "row":
                    row = int.TryParse(xml.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : row + 1;
                    ReadRow(xml, row, rows);
                    break;
                case "mergeCell" when CellRange.Read(xml.Attribute("ref")) is { } range:
                    Cells.Spend(1);
                    merges.Add(range);
                    break;
            }
        }

        return new Sheet(rows, merges);
    }

    private void ReadRow(XmlPart xml, int row, SortedDictionary<int, SortedDictionary<int, string>> rows)
    {
        var column = 0;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName != "c") continue;
            var place = CellRange.Read(xml.Attribute("r"));
            column = place?.Left ?? column + 1;
            var text = ReadCell(xml).Trim();
            if (text.Length == 0) continue;
            Cells.Spend(1);
            if (!rows.TryGetValue(place?.Top ?? row, out var cells)) rows.Add(place?.Top ?? row, cells = []);
            cells[column] = text;
        }
    }

    private string ReadCell(XmlPart xml)
    {
        var type = xml.Attribute("t");
        var style = xml.Attribute("s");
        var text = "";
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "v":
                    text = Show(xml.Text(), type, style);
                    break;
                case "is":
                    text = SharedStrings.ReadItem(xml);
                    break;
            }
        }

        return text;
    }

    // An error (#REF!) is no text of the document.
    private string Show(string stored, string? type, string? style) => type switch
    {
        "s" => int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : "",
        "str" or "d" => stored,
        "b" => stored == "1" ? "是" : "否",
        "e" => "",
        _ => formats.Show(stored, style),
    };
}
