using LawGov.Readers.Packaging;

namespace LawGov.Readers.Spreadsheets;

/// <summary>The parts of a workbook.</summary>
/// <param name="Sheets">Its sheets in order.</param>
/// <param name="Strings">The part of the shared strings; null when there is none.</param>
/// <param name="Styles">The part of the styles; null when there is none.</param>
/// <param name="StartsIn1904">Whether its dates count from 1904, as on old Macintosh machines.</param>
internal sealed record Workbook(IReadOnlyList<SheetName> Sheets, string? Strings, string? Styles, bool StartsIn1904)
{
    public static Workbook Read(ZipPackage package, string part, int depth)
    {
        var relations = PackageRelations.Read(package, part, depth);
        var sheets = new List<SheetName>();
        var startsIn1904 = false;
        using var xml = new XmlPart(package, part, depth);
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "workbookPr":
                    startsIn1904 = xml.Attribute("date1904") is "1" or "true";
                    break;
                case "sheet" when xml.Attribute("id") is { } id && relations.FindById(id) is { } target:
                    sheets.Add(new SheetName(xml.Attribute("name") ?? "", target, xml.Attribute("state") is "hidden" or "veryHidden"));
                    break;
            }
        }

        return new Workbook(sheets, Existing(package, relations.Find("sharedStrings")), Existing(package, relations.Find("styles")), startsIn1904);
    }

    private static string? Existing(ZipPackage package, string? part) => part is not null && package.Contains(part) ? part : null;
}
