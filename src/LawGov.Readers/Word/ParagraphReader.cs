using System.Text;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>Reads the text of one paragraph: runs, with tracked changes accepted, fields by their results, notes and boxes kept apart.</summary>
internal sealed class ParagraphReader(StoryReader story)
{
    private readonly StringBuilder _text = new();

    public (string Text, ParagraphProperties Properties) Read(XmlPart xml)
    {
        // A text box inside the paragraph holds paragraphs again, which another reader reads; this one is never entered twice.
        _text.Clear();
        var properties = default(ParagraphProperties);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (WordNames.Name(xml) == "pPr") properties = ParagraphProperties.Read(xml);
            else ReadInline(xml);
        }

        return (_text.ToString(), properties);
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
                ReadRun(xml);
                break;
            case "ins" or "moveTo":
                story.Context.ReportOnce(ReadDiagnostics.ChangesAccepted);
                ReadChildren(xml);
                break;
            case "del" or "moveFrom":
                story.Context.ReportOnce(ReadDiagnostics.ChangesAccepted);
                break;
            case "hyperlink" or "smartTag" or "customXml" or "dir" or "bdo":
                ReadChildren(xml);
                break;
            case "sdt":
                story.ReadContentControl(xml, ReadChildren);
                break;
            case "fldSimple":
                story.Fields.Begin();
                story.Fields.AddCode(xml.Attribute("instr") ?? "");
                story.Fields.Separate();
                ReadChildren(xml);
                story.Fields.End();
                break;
            case "AlternateContent":
                WordNames.ReadAlternate(xml, ReadChildren);
                break;
            case "" when xml.LocalName is "oMath" or "oMathPara":
                ReadFormula(xml);
                break;
        }
    }

    private void ReadRun(XmlPart xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (WordNames.Name(xml) == "rPr")
            {
                if (IsHidden(xml)) return;
            }
            else
            {
                ReadRunContent(xml);
            }
        }
    }

    private bool IsHidden(XmlPart xml)
    {
        bool? direct = null;
        string? style = null;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "vanish":
                    direct = WordNames.IsOn(xml);
                    break;
                case "rStyle":
                    style = xml.Attribute("val");
                    break;
            }
        }

        return direct ?? story.Context.Styles.IsHidden(style);
    }

    private void ReadRunContent(XmlPart xml)
    {
        switch (WordNames.Name(xml))
        {
            case "t":
                Append(TextOf(xml));
                break;
            // A tab separates the cells of a table in the text; elsewhere it is a space.
            case "tab" or "ptab":
                Append(" ");
                break;
            case "br" when xml.Attribute("type") is null or "textWrapping":
            case "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                AppendSymbol(xml);
                break;
            case "fldChar":
                ReadFieldMark(xml);
                break;
            case "instrText":
                story.Fields.AddCode(TextOf(xml));
                break;
            case "footnoteReference":
                Anchor(ReadNoteKind.Footnote, xml);
                break;
            case "endnoteReference":
                Anchor(ReadNoteKind.Endnote, xml);
                break;
            case "ruby":
                ReadRuby(xml);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(xml);
                break;
            case "AlternateContent":
                WordNames.ReadAlternate(xml, branch =>
                {
                    var depth = branch.Depth;
                    while (branch.NextChild(depth)) ReadRunContent(branch);
                });
                break;
        }
    }

    private void Append(string text)
    {
        if (text.Length == 0 || story.Fields.IsHidden) return;
        if (_text.Length + text.Length > story.Context.Limits.TextLength)
            throw new ReadFaultException(ReadDiagnostics.TextTooLong, story.Context.Limits.TextLength);
        _text.Append(text);
    }

    private void AppendSymbol(XmlPart xml)
    {
        if (int.TryParse(xml.Attribute("char"), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var code)
            && Rune.IsValid(code)) Append(new Rune(code).ToString());
    }

    private void ReadFieldMark(XmlPart xml)
    {
        switch (xml.Attribute("fldCharType"))
        {
            case "begin":
                story.Fields.Begin();
                break;
            case "separate":
                story.Fields.Separate();
                break;
            case "end":
                story.Fields.End();
                break;
        }
    }

    private void Anchor(ReadNoteKind kind, XmlPart xml)
    {
        if (xml.Attribute("id") is { } id) story.Context.Anchors.TryAdd((kind, id), story.Place);
    }

    // The reading aid over a character (拼音) is no part of the text.
    private void ReadRuby(XmlPart xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
            if (WordNames.Name(xml) == "rubyBase") ReadChildren(xml);
    }

    private void ReadFormula(XmlPart xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName == "t") Append(TextOf(xml));
            else ReadFormula(xml);
        }
    }

    private void ReadDrawing(XmlPart xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "txbxContent":
                    ReadTextBox(xml);
                    break;
                case "AlternateContent":
                    WordNames.ReadAlternate(xml, ReadDrawing);
                    break;
                default:
                    ReadDrawing(xml);
                    break;
            }
        }
    }

    private void ReadTextBox(XmlPart xml)
    {
        var text = BlockText.Of(new StoryReader(story.Context).ReadContainer(xml));
        if (text.Length > 0) story.Context.TextBoxes.Add(new ReadNote(ReadNoteKind.TextBox, text, story.Place));
    }

    private static string TextOf(XmlPart xml)
    {
        var text = "";
        var depth = xml.Depth;
        if (xml.IsEmptyElement) return text;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType is System.Xml.XmlNodeType.Text or System.Xml.XmlNodeType.CDATA or System.Xml.XmlNodeType.Whitespace or System.Xml.XmlNodeType.SignificantWhitespace)
                text += xml.Value;
        return text.AsSpan().IndexOfAny('\n', '\t', '\r') < 0 ? text : text.Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ');
    }
}
