using LawGov.Readers.Diagnostics;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>Reads content controls (内容控件).</summary>
internal static class ContentControl
{
    /// <summary>Reads what a control contains, unless that is a table of contents or still shows its prompt.</summary>
    public static void Read(XmlPart xml, WordContext context, Action<XmlPart> read)
    {
        var shown = true;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "sdtPr":
                    shown = IsShown(xml, context);
                    break;
                case "sdtContent" when shown:
                    read(xml);
                    break;
            }
        }
    }

    private static bool IsShown(XmlPart xml, WordContext context)
    {
        var shown = true;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "showingPlcHdr":
                    shown &= !WordNames.IsOn(xml);
                    break;
                case "docPartObj":
                    var inner = xml.Depth;
                    while (xml.NextChild(inner))
                    {
                        if (WordNames.Name(xml) != "docPartGallery" || xml.Attribute("val") != "Table of Contents") continue;
                        context.ReportOnce(ReadDiagnostics.ContentsLeftOut);
                        shown = false;
                    }

                    break;
            }
        }

        return shown;
    }
}
