using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>Reads which font a run is set in, as far as it matters whether its letters are letters.</summary>
internal static class RunFonts
{
    /// <summary>The font that the run properties at the current element name; null when they name none.</summary>
    public static string? Read(XmlPart xml)
    {
        string? font = null;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
            if (WordNames.Name(xml) == "rFonts") font = xml.Attribute("ascii") ?? xml.Attribute("hAnsi");
        return font;
    }
}
