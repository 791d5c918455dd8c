using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Packaging;
using LawGov.Readers.Pages;

namespace LawGov.Readers.Ofd;

/// <summary>Reads the pages of an OFD file with the templates they stand on (GB/T 33190-2016, 7.7).</summary>
internal sealed class OfdPageReader(ZipPackage package, ReadLimits limits)
{
    /// <summary>A page of A4 in millimetres, for files that state none.</summary>
    private static readonly OfdBox UsualPage = new(0, 0, 210, 297);

    /// <summary>Characters of one page: several times what the smallest print puts on one.</summary>
    private const int GlyphsPerPage = 60_000;

    private const int RulesPerPage = 200_000;

    /// <summary>Reads a page.</summary>
    public PageContent Read(int number, string part, OfdDocument document)
    {
        var glyphs = new List<PageGlyph>();
        var rules = new List<PageRule>();
        var area = document.Area ?? UsualPage;
        var templates = new List<string>();
        ReadContent(part, glyphs, rules, templates, ref area);
        var ignored = area;
        // A template stands on none: references among them would go round in circles.
        foreach (var id in templates)
            if (document.Templates.TryGetValue(id, out var template) && package.Contains(template)) ReadContent(template, glyphs, rules, [], ref ignored);
        return new PageContent(number, area.Width * OfdBox.Points, area.Height * OfdBox.Points, glyphs, rules);
    }

    private void ReadContent(string part, List<PageGlyph> glyphs, List<PageRule> rules, List<string> templates, ref OfdBox area)
    {
        using var xml = new XmlPart(package, part, limits.Depth);
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "PhysicalBox":
                    area = OfdBox.Read(xml.Text()) ?? area;
                    break;
                case "Template" when xml.Attribute("TemplateID") is { } id:
                    if (!templates.Contains(id)) templates.Add(id);
                    break;
                case "TextObject" when xml.Attribute("Visible") != "false":
                    OfdTextObject.Read(xml, glyphs);
                    break;
                case "PathObject" when xml.Attribute("Visible") != "false":
                    OfdPathObject.Read(xml, rules);
                    break;
            }

            if (glyphs.Count > GlyphsPerPage || rules.Count > RulesPerPage) throw new ReadFaultException(ReadDiagnostics.PageTooFull);
        }
    }
}
