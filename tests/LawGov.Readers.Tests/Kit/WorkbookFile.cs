using System.IO.Compression;
using System.Text;

namespace LawGov.Readers.Tests.Kit;

/// <summary>Makes workbooks from the XML of their sheets.</summary>
internal sealed class WorkbookFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Xml)> _sheets = [];
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <summary>Adds a sheet from its rows, cells set apart by |, and its merged ranges.</summary>
    public WorkbookFile Sheet(string name, string rows, string merges = "", string state = "visible")
    {
        var xml = new StringBuilder("<sheetData>");
        var number = 0;
        foreach (var row in rows.Split('/'))
        {
            number++;
            xml.Append($"<row r=\"{number}\">");
            var column = 0;
            foreach (var cell in row.Split('|'))
            {
                column++;
                if (cell.Length > 0) xml.Append($"<c r=\"{(char)('A' + column - 1)}{number}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>");
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (merges.Length > 0) xml.Append("<mergeCells>" + string.Concat(merges.Split(' ').Select(m => $"<mergeCell ref=\"{m}\"/>")) + "</mergeCells>");
        return Xml(name, xml.ToString(), state);
    }

    public WorkbookFile Xml(string name, string xml, string state = "visible")
    {
        _sheets.Add((name, state, xml));
        return this;
    }

    public WorkbookFile Strings(string xml) => Part("sharedStrings", "sst", xml);

    public WorkbookFile Styles(string xml) => Part("styles", "styleSheet", xml);

    public byte[] ToBytes()
    {
        var sheets = string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"r{i}\"/>"));
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            ["_rels/.rels"] = Rels($"<Relationship Id=\"r\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/>"),
            ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{sheets}</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = Rels(string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"r{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))
                + string.Concat(_parts.Keys.Select(p => $"<Relationship Id=\"{p}\" Type=\"{Relations}/{p}\" Target=\"{p}.xml\"/>"))),
        };
        for (var i = 0; i < _sheets.Count; i++) parts[$"xl/worksheets/sheet{i}.xml"] = $"<worksheet xmlns=\"{Main}\">{_sheets[i].Xml}</worksheet>";
        foreach (var (name, xml) in _parts) parts[$"xl/{name}.xml"] = xml;
        return WordFile.Zip(CompressionLevel.Fastest, [.. parts.Select(p => (p.Key, Encoding.UTF8.GetBytes(p.Value)))]);
    }

    private static string Rels(string inner) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";

    private WorkbookFile Part(string name, string root, string xml)
    {
        _parts[name] = $"<{root} xmlns=\"{Main}\">{xml}</{root}>";
        return this;
    }
}
