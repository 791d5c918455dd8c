using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>
/// Reads one story of a Word file: the body, a note, or a text box. Each counts its own paragraphs, tables and lists.
/// </summary>
internal sealed class StoryReader
{
    private readonly ParagraphReader _paragraphs;
    private string _runOn = "";
    private int _paragraph;
    private int _tables;
    private SourcePlace _cell;

    public StoryReader(WordContext context)
    {
        Context = context;
        Counters = new ListCounters(context);
        _paragraphs = new ParagraphReader(this);
    }

    public WordContext Context { get; }

    public ListCounters Counters { get; }

    public FieldStack Fields { get; } = new();

    /// <summary>Where the reading is.</summary>
    public SourcePlace Place => _cell with { Paragraph = _paragraph };

    /// <summary>Reads the children of the current element: paragraphs, tables and what wraps them.</summary>
    public List<Block> ReadContainer(XmlPart xml)
    {
        var blocks = new List<Block>();
        ReadBlocks(xml, blocks);
        EndContainer(blocks);
        return blocks;
    }

    /// <summary>Reads a cell with its place, which is that of its first paragraph; in a nested table, of the outer cell.</summary>
    public (List<Block> Blocks, SourcePlace Place, CellProperties Properties) ReadCell(XmlPart xml, int row, int column)
    {
        var outer = _cell;
        if (!outer.IsInTable) _cell = new SourcePlace(0, _tables, row, column);
        var place = _cell with { Paragraph = _paragraph + 1 };
        var properties = CellProperties.Default;
        var blocks = new List<Block>();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (WordNames.Name(xml) == "tcPr") properties = CellProperties.Read(xml);
            else ReadBlock(xml, blocks);
        }

        EndContainer(blocks);
        _cell = outer;
        return (blocks, place, properties);
    }

    private void ReadBlocks(XmlPart xml, List<Block> blocks)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth)) ReadBlock(xml, blocks);
    }

    private void ReadBlock(XmlPart xml, List<Block> blocks)
    {
        switch (WordNames.Name(xml))
        {
            case "p":
                ReadParagraph(xml, blocks);
                break;
            case "tbl":
                if (_cell.IsInTable) Context.ReportOnce(ReadDiagnostics.NestedTable);
                else _tables++;
                blocks.AddRange(new TableReader(this).Read(xml));
                break;
            case "sdt":
                ReadContentControl(xml, inner => ReadBlocks(inner, blocks));
                break;
            case "ins" or "moveTo":
                Context.ReportOnce(ReadDiagnostics.ChangesAccepted);
                ReadBlocks(xml, blocks);
                break;
            case "del" or "moveFrom":
                Context.ReportOnce(ReadDiagnostics.ChangesAccepted);
                break;
            case "customXml" or "smartTag":
                ReadBlocks(xml, blocks);
                break;
            case "AlternateContent":
                WordNames.ReadAlternate(xml, inner => ReadBlocks(inner, blocks));
                break;
            case "altChunk":
                Context.ReportOnce(ReadDiagnostics.ImportLeftOut);
                break;
        }
    }

    /// <summary>Reads a content control (内容控件), unless it holds a table of contents or still shows its prompt.</summary>
    public void ReadContentControl(XmlPart xml, Action<XmlPart> read)
    {
        var shown = true;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "sdtPr":
                    shown = IsShown(xml);
                    break;
                case "sdtContent" when shown:
                    read(xml);
                    break;
            }
        }
    }

    private bool IsShown(XmlPart xml)
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
                        Context.ReportOnce(ReadDiagnostics.ContentsLeftOut);
                        shown = false;
                    }

                    break;
            }
        }

        return shown;
    }

    // A paragraph whose end was deleted may have nothing left to run on into.
    private void EndContainer(List<Block> blocks)
    {
        if (_runOn.Length > 0) blocks.Add(new ParagraphBlock("", _runOn, Place));
        _runOn = "";
    }

    private void ReadParagraph(XmlPart xml, List<Block> blocks)
    {
        Context.CountParagraph();
        _paragraph++;
        var wasHidden = Fields.IsHidden;
        var (text, properties) = _paragraphs.Read(xml);
        Fields.EndParagraph();
        if (Fields.HasContents) Context.ReportOnce(ReadDiagnostics.ContentsLeftOut);
        if (properties.HasChanges) Context.ReportOnce(ReadDiagnostics.ChangesAccepted);
        if (properties.IsMarkDeleted)
        {
            _runOn += text;
            return;
        }

        text = _runOn + text;
        _runOn = "";
        if (text.Length == 0 && (wasHidden || Fields.IsHidden)) return;
        blocks.Add(new ParagraphBlock(Counters.Next(properties), text, Place));
    }
}
