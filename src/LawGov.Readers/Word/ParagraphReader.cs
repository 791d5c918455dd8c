using System.Text;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>Reads the text of one paragraph: runs, with tracked changes accepted, fields by their results, notes and boxes kept apart.</summary>
internal sealed class ParagraphReader
{
    private readonly StoryReader _story;
    private readonly RunReader _runs;
    private readonly StringBuilder _text = new();

    public ParagraphReader(StoryReader story)
    {
        _story = story;
        _runs = new RunReader(story, this);
    }

    /// <summary>What the paragraph that is being read says about itself.</summary>
    public ParagraphProperties Properties { get; private set; }

    /// <summary>Reads the paragraph at the current element.</summary>
    public string Read(XmlPart xml)
    {
        // A text box inside the paragraph contains paragraphs again, which another reader reads; this one is never entered twice.
        _text.Clear();
        Properties = default;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (WordNames.Name(xml) == "pPr") Properties = ParagraphProperties.Read(xml);
            else ReadInline(xml);
        }

        return _text.ToString();
    }

    /// <summary>Reads what an inline element contains.</summary>
    public void ReadChildren(XmlPart xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth)) ReadInline(xml);
    }

    /// <summary>Adds text to the paragraph, unless a field hides it.</summary>
    public void Append(string text)
    {
        if (text.Length == 0 || _story.Fields.IsHidden) return;
        if (_text.Length + text.Length > _story.Context.Limits.TextLength)
            throw new ReadFaultException(ReadDiagnostics.TextTooLong, _story.Context.Limits.TextLength);
        _story.Fields.NoteResult(text);
        _text.Append(text);
    }

    /// <summary>Ends a field, and shows the number it counts where it is of a kind that counts.</summary>
    public void EndField()
    {
        if (_story.Fields.End() is not { } counted) return;
        if (counted.Name == "LISTNUM") _story.NumberParagraph();
        Append(_story.Numbers.Write(counted, Properties, _story.Place.Paragraph));
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
                EndField();
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
            if (xml.LocalName == "t") Append(WordNames.TextOf(xml));
            else ReadFormula(xml);
        }
    }
}
