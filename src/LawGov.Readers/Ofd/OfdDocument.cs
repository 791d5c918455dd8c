using LawGov.Readers.Packaging;

namespace LawGov.Readers.Ofd;

/// <summary>One document of an OFD file (GB/T 33190-2016, 7.5): its pages in order, and the templates they stand on.</summary>
/// <param name="Pages">The parts of the pages.</param>
/// <param name="Templates">The parts of the templates by their ids.</param>
/// <param name="Area">The size of its pages; null when it states none.</param>
internal sealed record OfdDocument(IReadOnlyList<string> Pages, IReadOnlyDictionary<string, string> Templates, OfdBox? Area)
{
    /// <summary>The parts of the documents that the entry part names.</summary>
    public static List<string> RootsOf(ZipPackage package, string entry, int depth)
    {
        var roots = new List<string>();
        using var xml = new XmlPart(package, entry, depth);
        while (xml.Read())
            if (xml.NodeType == System.Xml.XmlNodeType.Element && xml.LocalName == "DocRoot") roots.Add(OfdPath.Resolve("", xml.Text()));
        return roots;
    }

    /// <summary>Reads the part of a document.</summary>
    public static OfdDocument Read(ZipPackage package, string part, int depth)
    {
        var folder = OfdPath.FolderOf(part);
        var pages = new List<string>();
        var templates = new Dictionary<string, string>(StringComparer.Ordinal);
        OfdBox? area = null;
        using var xml = new XmlPart(package, part, depth);
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "Page" when xml.Attribute("BaseLoc") is { } location:
                    pages.Add(OfdPath.Resolve(folder, location));
                    break;
                case "TemplatePage" when xml.Attribute("BaseLoc") is { } location && xml.Attribute("ID") is { } id:
                    templates.TryAdd(id, OfdPath.Resolve(folder, location));
                    break;
                case "PhysicalBox":
                    area ??= OfdBox.Read(xml.Text());
                    break;
            }
        }

        return new OfdDocument(pages, templates, area);
    }
}
