using System.Text;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Spreadsheets;

/// <summary>Reads the strings that the cells of a workbook share.</summary>
internal static class SharedStrings
{
    public static List<string> Read(ZipPackage package, string part, ReadLimits limits)
    {
        var strings = new List<string>();
        using var xml = new XmlPart(package, part, limits.Depth);
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element || xml.LocalName != "si") continue;
            if (strings.Count >= limits.TableCells) throw new ReadFaultException(ReadDiagnostics.TooManyCells, limits.TableCells);
            strings.Add(ReadItem(xml));
        }

        return strings;
    }

    /// <summary>The text of a string: its pieces of different looks run together, without the reading aid (拼音).</summary>
    public static string ReadItem(XmlPart xml)
    {
        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "t":
                    text.Append(xml.Text());
                    break;
                case "r":
                    var run = xml.Depth;
                    while (xml.NextChild(run))
                        if (xml.LocalName == "t") text.Append(xml.Text());
                    break;
            }
        }

        return text.ToString();
    }
}
