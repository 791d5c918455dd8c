using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>Names of WordprocessingML (ECMA-376 part 1, 17): the transitional namespace that Word writes and the strict one of ISO/IEC 29500.</summary>
internal static class WordNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The local name of a WordprocessingML or compatibility element; empty for an element of any other vocabulary.</summary>
    public static string Name(XmlPart xml) => xml.NamespaceUri is Transitional or Strict or Compatibility ? xml.LocalName : "";

    /// <summary>The value of an on/off element: present means on, unless it says otherwise.</summary>
    public static bool IsOn(XmlPart xml) => xml.Attribute("val") is not ("0" or "false" or "off");

    /// <summary>The number in the val attribute; null when there is none.</summary>
    public static int? Number(XmlPart xml) =>
        int.TryParse(xml.Attribute("val"), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The text of an element, its line ends and tabs as spaces.</summary>
    public static string TextOf(XmlPart xml)
    {
        var text = xml.Text();
        return text.AsSpan().IndexOfAny('\n', '\t', '\r') < 0 ? text : text.Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ');
    }

    /// <summary>Reads the one branch of an AlternateContent element that counts: its first choice, or its fallback when it has none.</summary>
    public static void ReadAlternate(XmlPart xml, Action<XmlPart> read)
    {
        var depth = xml.Depth;
        var taken = false;
        while (xml.NextChild(depth))
        {
            if (taken || Name(xml) is not ("Choice" or "Fallback")) continue;
            taken = true;
            read(xml);
        }
    }
}
