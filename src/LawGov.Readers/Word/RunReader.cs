using System.Globalization;
using System.Text;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>Reads the runs of a paragraph: text, breaks, symbols, fields, references to notes, and drawings with their text boxes.</summary>
/// <param name="story">The story that the paragraph stands in.</param>
/// <param name="paragraph">What the runs are added to.</param>
/// <param name="readChildren">Reads what an element inside a run contains the way a paragraph contains it.</param>
internal sealed class RunReader(IStory story, ParagraphText paragraph, Action<XmlPart> readChildren)
{
    /// <summary>Reads the run at the current element.</summary>
    public void Read(XmlPart xml)
    {
        // Properties come first where a run has any.
        var isHidden = IsHiddenByParagraph;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (WordNames.Name(xml) == "rPr") isHidden = IsHidden(xml);
            else if (isHidden) return;
            else ReadContent(xml);
        }
    }

    private bool IsHiddenByParagraph => story.Context.Styles.IsParagraphHidden(paragraph.Properties.StyleId);

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

        return direct ?? story.Context.Styles.IsHidden(style) ?? IsHiddenByParagraph;
    }

    private void ReadContent(XmlPart xml)
    {
        switch (WordNames.Name(xml))
        {
            case "t":
                paragraph.Append(WordNames.TextOf(xml));
                break;
            // A tab separates the cells of a table in the text; elsewhere it is a space.
            case "tab" or "ptab":
                paragraph.Append(" ");
                break;
            case "br" when xml.Attribute("type") is null or "textWrapping":
            case "cr":
                paragraph.Append("\n");
                break;
            case "noBreakHyphen":
                paragraph.Append("-");
                break;
            case "sym":
                ReadSymbol(xml);
                break;
            case "fldChar":
                ReadFieldMark(xml);
                break;
            case "instrText":
                story.Fields.AddCode(WordNames.TextOf(xml));
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
                    while (branch.NextChild(depth)) ReadContent(branch);
                });
                break;
        }
    }

    private void ReadSymbol(XmlPart xml)
    {
        if (int.TryParse(xml.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            && Rune.IsValid(code)) paragraph.Append(new Rune(code).ToString());
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
                paragraph.EndField();
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
            if (WordNames.Name(xml) == "rubyBase") readChildren(xml);
    }

    private void ReadDrawing(XmlPart xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "txbxContent":
                    story.ReadTextBox(xml);
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
}
