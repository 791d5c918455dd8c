using System.IO.Compression;
using System.Text;

namespace LawGov.Readers.Tests.Kit;

/// <summary>Makes Word files from the XML of their parts, so that a test shows exactly what it reads.</summary>
internal sealed class WordFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Borders = "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/>"
        + "<w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";

    private const string ContentTypes = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
        + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
        + "<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/></Types>";

    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly StringBuilder _body = new();

    public string Namespace { get; init; } = Main;

    public CompressionLevel Compression { get; init; } = CompressionLevel.Fastest;

    /// <summary>Adds a paragraph, in a list when one is named.</summary>
    public WordFile P(string text, int? list = null, int? level = null, string? style = null)
    {
        _body.Append(Paragraph(text, list, level, style));
        return this;
    }

    public WordFile Xml(string xml)
    {
        _body.Append(xml);
        return this;
    }

    public WordFile Styles(string xml) => Part("styles", "styles", xml);

    public WordFile Numbering(string xml) => Part("numbering", "numbering", xml);

    /// <summary>A list of one abstract list and one instance, both with id 1, from its levels.</summary>
    public WordFile List(params string[] levels) =>
        Numbering($"<w:abstractNum w:abstractNumId=\"1\">{string.Concat(levels)}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");

    public WordFile Footnotes(string xml) => Part("footnotes", "footnotes", xml);

    public WordFile Endnotes(string xml) => Part("endnotes", "endnotes", xml);

    public WordFile Header(string xml) => Part("header1", "hdr", xml);

    /// <summary>Adds or replaces a part with this very content.</summary>
    public WordFile Raw(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    public static string Level(int level, string format, string text, string more = "", int start = 1) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string Paragraph(string text, int? list = null, int? level = null, string? style = null, string more = "")
    {
        var number = list is null && level is null ? "" :
            $"<w:numPr>{(level is null ? "" : $"<w:ilvl w:val=\"{level}\"/>")}{(list is null ? "" : $"<w:numId w:val=\"{list}\"/>")}</w:numPr>";
        var name = style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>";
        return $"<w:p><w:pPr>{name}{number}{more}</w:pPr>{Run(text)}</w:p>";
    }

    public static string Run(string text) => text.Length == 0 ? "" : $"<w:r><w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr>{Borders}</w:tblPr><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public byte[] ToBytes()
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = ContentTypes,
            ["_rels/.rels"] = Rels(("officeDocument", "word/document.xml")),
            ["word/document.xml"] = Root("document", $"<w:body>{_body}<w:sectPr/></w:body>"),
            ["word/_rels/document.xml.rels"] = Rels([.. new[] { "styles", "numbering", "footnotes", "endnotes" }.Select(n => (n, n + ".xml"))]),
        };
        foreach (var (name, content) in _parts) parts[name] = content;
        return Zip(Compression, [.. parts.Select(p => (p.Key, Encoding.UTF8.GetBytes(p.Value)))]);
    }

    /// <summary>Packs files as they are.</summary>
    public static byte[] Zip(CompressionLevel level, params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name, level).Open();
                entry.Write(content);
            }

        return stream.ToArray();
    }

    private static string Rels(params (string Kind, string Target)[] relations)
    {
        var items = relations.Select((r, i) => $"<Relationship Id=\"r{i}\" Type=\"{Relations}/{r.Kind}\" Target=\"{r.Target}\"/>");
        return $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(items)}</Relationships>";
    }

    private WordFile Part(string name, string root, string xml) => Raw($"word/{name}.xml", Root(root, xml));

    private string Root(string name, string inner) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:{name} xmlns:w=\"{Namespace}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + $"xmlns:v=\"urn:schemas-microsoft-com:vml\">{inner}</w:{name}>";

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
