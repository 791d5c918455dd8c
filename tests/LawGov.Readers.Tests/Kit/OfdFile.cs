using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LawGov.Readers.Tests.Kit;

/// <summary>Makes OFD files after GB/T 33190-2016: texts and lines at their places, in millimetres.</summary>
internal sealed class OfdFile
{
    private readonly List<StringBuilder> _pages = [];
    private readonly StringBuilder _template = new();

    public OfdFile Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    public OfdFile Text(double x, double y, string text, double size = 4.2)
    {
        _pages[^1].Append(TextObject(x, y, text, size));
        return this;
    }

    public OfdFile Line(double x1, double y1, double x2, double y2) =>
        Xml($"<ofd:PathObject ID=\"1\" Boundary=\"{F(x1)} {F(y1)} {F(x2 - x1)} {F(y2 - y1)}\"><ofd:AbbreviatedData>M 0 0 L {F(x2 - x1)} {F(y2 - y1)}</ofd:AbbreviatedData></ofd:PathObject>");

    public OfdFile Xml(string xml)
    {
        _pages[^1].Append(xml);
        return this;
    }

    public OfdFile Template(string xml)
    {
        _template.Append(xml);
        return this;
    }

    public static string TextObject(double x, double y, string text, double size = 4.2) =>
        $"<ofd:TextObject ID=\"1\" Boundary=\"{F(x)} {F(y - size)} 200 {F(size)}\" Font=\"1\" Size=\"{F(size)}\"><ofd:TextCode X=\"0\" Y=\"{F(size)}\" DeltaX=\"g {text.Length - 1} {F(size)}\">{text}</ofd:TextCode></ofd:TextObject>";

    public byte[] ToBytes() => WordFile.Zip(CompressionLevel.Fastest, [.. Parts().Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Xml)))]);

    private IEnumerable<(string Name, string Xml)> Parts()
    {
        yield return ("OFD.xml", Root("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
        var pages = string.Concat(_pages.Select((_, i) => $"<ofd:Page ID=\"{i + 2}\" BaseLoc=\"Pages/Page_{i}/Content.xml\"/>"));
        var template = _template.Length > 0 ? "<ofd:TemplatePage ID=\"99\" BaseLoc=\"/Doc_0/Tpls/Tpl_0/Content.xml\"/>" : "";
        yield return ("Doc_0/Document.xml", Root("Document", $"<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>{template}</ofd:CommonData><ofd:Pages>{pages}</ofd:Pages>"));
        if (_template.Length > 0) yield return ("Doc_0/Tpls/Tpl_0/Content.xml", Content(_template.ToString(), ""));
        for (var i = 0; i < _pages.Count; i++)
            yield return ($"Doc_0/Pages/Page_{i}/Content.xml", Content(_pages[i].ToString(), _template.Length > 0 ? "<ofd:Template TemplateID=\"99\"/>" : ""));
    }

    private static string Content(string objects, string template) => Root("Page", $"{template}<ofd:Content><ofd:Layer ID=\"1\">{objects}</ofd:Layer></ofd:Content>");

    private static string Root(string name, string inner) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:{name} xmlns:ofd=\"http://www.ofdspec.org/2016\">{inner}</ofd:{name}>";

    private static string F(double value) => value.ToString(CultureInfo.InvariantCulture);
}
