using LawGov.Readers.Diagnostics;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>Reads the text of one paragraph: runs, with tracked changes accepted, fields by their results, notes and boxes kept apart.</summary>
internal sealed class ParagraphReader
{
    private readonly IStory _story;
    private readonly ParagraphText _text;
    private readonly RunReader _runs;

    public ParagraphReader(IStory story)
    {
        _story = story;
        _text = new ParagraphText(story);
        _runs = new RunReader(story, _text, ReadChildren);
    }

    /// <summary>What the paragraph that is being read says about itself.</summary>
    public ParagraphProperties Properties => _text.Properties;

    /// <summary>Reads the paragraph at the current element.</summary>
    public string Read(XmlPart xml)
    {
        // A text box inside the paragraph contains paragraphs again, which another reader reads; this one is never entered twice.
        _text.Clear();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (WordNames.Name(xml) == "pPr") _text.Properties = ParagraphProperties.Read(xml);
            else ReadInline(xml);
        }

        return _text.ToString();
    }

    private void ReadChildren(XmlPart xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth)) ReadInline(xml);
    }

    private void ReadInline(XmlPart xml)
    {
        switch (WordNames.Name(xml))
        {
            case "r":
                _runs.Read(xml);
                break;
            case "ins" or "moveTo":
                _story.Context.ReportOnce(ReadDiagnostics.ChangesAccepted);
                ReadChildren(xml);
                break;
            case "del" or "moveFrom":
                _story.Context.ReportOnce(ReadDiagnostics.ChangesAccepted);
                break;
            case "hyperlink" or "smartTag" or "customXml" or "dir" or "bdo":
                ReadChildren(xml);
                break;
            case "sdt":
                ContentControl.Read(xml, _story.Context, ReadChildren);
                break;
            case "fldSimple":
                _story.Fields.Begin();
                _story.Fields.AddCode(xml.Attribute("instr") ?? "");
                _story.Fields.Separate();
                ReadChildren(xml);
                _text.EndField();
                break;
            case "AlternateContent":
                WordNames.ReadAlternate(xml, ReadChildren);
                break;
            case "" when xml.LocalName is "oMath" or "oMathPara":
                ReadFormula(xml);
                break;
        }
    }

    private void ReadFormula(XmlPart xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName == "t") _text.Append(WordNames.TextOf(xml));
            else ReadFormula(xml);
        }
    }
}
