using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>What a paragraph says about itself (ECMA-376 part 1, 17.3.1.26).</summary>
/// <param name="StyleId">Its style; null for the default one.</param>
/// <param name="ListId">The list it is put into directly; null when it says nothing, 0 when it is taken out.</param>
/// <param name="Level">The level, from 0; null when it says nothing.</param>
/// <param name="IsMarkDeleted">Whether a tracked change deleted its end, so that it runs on into the next paragraph.</param>
/// <param name="HasChanges">Whether its end was inserted or deleted by a tracked change.</param>
/// <param name="IsMarkHidden">Whether its end is hidden text: the paragraph is not shown, or runs on into the next (样式分隔符); null when it says nothing.</param>
/// <param name="EndsSection">Whether a section of the document ends with it.</param>
/// <param name="IsDropCap">Whether it is the large first letter of the paragraph that follows (首字下沉).</param>
internal readonly record struct ParagraphProperties(
    string? StyleId, int? ListId, int? Level, bool IsMarkDeleted, bool HasChanges, bool? IsMarkHidden, bool EndsSection, bool IsDropCap)
{
    /// <summary>Reads a pPr element. Its pPrChange child, which keeps the properties of before a change, is passed over.</summary>
    public static ParagraphProperties Read(XmlPart xml)
    {
        var result = default(ParagraphProperties);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "pStyle":
                    result = result with { StyleId = xml.Attribute("val") };
                    break;
                case "numPr":
                    var (list, level) = ReadList(xml);
                    result = result with { ListId = list, Level = level };
                    break;
                case "rPr":
                    result = ReadMark(xml, result);
                    break;
                case "sectPr":
                    result = result with { EndsSection = true };
                    break;
                case "framePr":
                    result = result with { IsDropCap = xml.Attribute("dropCap") is "drop" or "margin" };
                    break;
            }
        }

        return result;
    }

    /// <summary>Reads a numPr element.</summary>
    public static (int? ListId, int? Level) ReadList(XmlPart xml)
    {
        int? list = null, level = null;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "numId":
                    list = WordNames.Number(xml);
                    break;
                case "ilvl":
                    level = WordNames.Number(xml);
                    break;
            }
        }

        return (list, level);
    }

    private static ParagraphProperties ReadMark(XmlPart xml, ParagraphProperties result)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            result = WordNames.Name(xml) switch
            {
                "del" or "moveFrom" => result with { IsMarkDeleted = true, HasChanges = true },
                "ins" or "moveTo" => result with { HasChanges = true },
                "vanish" or "specVanish" => result with { IsMarkHidden = WordNames.IsOn(xml) },
                _ => result,
            };
        }

        return result;
    }
}
