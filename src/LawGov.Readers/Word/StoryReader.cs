using System.Text;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>
/// Reads one story of a Word file: the body, a note, or a text box. Each counts its own paragraphs, tables and lists.
/// </summary>
internal sealed class StoryReader : IStory
{
    private readonly ParagraphReader _paragraphs;
    private readonly StringBuilder _runOn = new();
    private string _runOnLabel = "";
    private string? _label;
    private bool _isCovered;
    private int _paragraph;
    private int _tables;
    private SourcePlace _cell;

    public StoryReader(WordContext context, ListCounts? counts = null)
    {
        Context = context;
        Counters = new ListCounters(context, counts ?? new ListCounts());
        Numbers = new FieldNumbers(context, Counters);
        _paragraphs = new ParagraphReader(this);
    }

    public WordContext Context { get; }

    public ListCounters Counters { get; }

    public FieldStack Fields { get; } = new();

    public FieldNumbers Numbers { get; }

    public SourcePlace Place => _cell with { Paragraph = _paragraph };

    /// <summary>Reads the children of the current element: paragraphs, tables and what wraps them.</summary>
    public List<Block> ReadContainer(XmlPart xml)
    {
        var blocks = new List<Block>();
        ReadBlocks(xml, blocks);
        EndContainer(blocks);
        return blocks;
    }

    public (List<Block> Blocks, SourcePlace Place, CellProperties Properties) ReadCell(XmlPart xml, int row, int column, Func<CellProperties, bool> isCovered)
    {
        var outer = _cell;
        var wasCovered = _isCovered;
        if (!outer.IsInTable) _cell = new SourcePlace(0, _tables, row, column);
        var place = _cell with { Paragraph = _paragraph + 1 };
        var properties = CellProperties.Default;
        var blocks = new List<Block>();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (WordNames.Name(xml) == "tcPr")
            {
                properties = CellProperties.Read(xml);
                _isCovered |= isCovered(properties);
            }
            else
            {
                ReadBlock(xml, blocks);
            }
        }

        EndContainer(blocks);
        _cell = outer;
        _isCovered = wasCovered;
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
                // What a deleted end of a paragraph lets run on stays in front of a table.
                EndContainer(blocks);
                blocks.AddRange(new TableReader(this).Read(xml));
                break;
            case "sdt":
                ContentControl.Read(xml, Context, inner => ReadBlocks(inner, blocks));
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

    public void ReadTextBox(XmlPart xml)
    {
        var blocks = new StoryReader(Context, Context.BoxCounts).ReadContainer(xml);
        Context.Boxes.Add(new TextBox(blocks, Place));
    }

    public void NumberParagraph() => _label ??= _isCovered ? "" : Counters.Next(_paragraphs.Properties);

    // A paragraph whose end was deleted may have nothing left to run on into; it is shown as it stands.
    private void EndContainer(List<Block> blocks)
    {
        var (label, text) = TakeRunOn();
        if (text.Length == 0) return;
        if (label.Length == 0) NumberParagraph();
        blocks.Add(new ParagraphBlock(label.Length > 0 ? label : _label ?? "", text, Place));
    }

    private void ReadParagraph(XmlPart xml, List<Block> blocks)
    {
        Context.CountParagraph();
        _paragraph++;
        _label = null;
        var wasHidden = Fields.IsHidden;
        var text = _paragraphs.Read(xml);
        var properties = _paragraphs.Properties;
        Fields.EndParagraph();
        if (Fields.HasContents) Context.ReportOnce(ReadDiagnostics.ContentsLeftOut);
        if (properties.HasChanges) Context.ReportOnce(ReadDiagnostics.ChangesAccepted);
        if (RunsOn(text, properties)) return;

        var (label, before) = TakeRunOn();
        text = before + text;
        var isShown = text.Length > 0 || !(wasHidden || Fields.IsHidden);
        // A paragraph that is nothing but the end of a section has no number in Word.
        if (isShown && label.Length == 0 && (text.Length > 0 || !properties.EndsSection)) NumberParagraph();
        if (label.Length == 0) label = _label ?? "";
        if (properties.EndsSection) Counters.EndSection();
        if (isShown) blocks.Add(new ParagraphBlock(label, text, Place));
    }

    // Whether the end of a paragraph is not there, or not shown, so that it goes on in the next.
    private bool RunsOn(string text, ParagraphProperties properties)
    {
        if (properties.EndsSection) return false;
        var isHidden = properties.IsMarkHidden ?? Context.Styles.IsParagraphHidden(properties.StyleId);
        if (isHidden && !properties.IsMarkDeleted && text.Length > 0)
        {
            // A heading that runs into its text keeps its own number.
            if (_runOnLabel.Length == 0) NumberParagraph();
            if (_runOnLabel.Length == 0) _runOnLabel = _label ?? "";
        }

        if (!properties.IsMarkDeleted && !isHidden && !properties.IsDropCap) return false;
        if (_runOn.Length + text.Length > Context.Limits.TextLength) throw new ReadFaultException(ReadDiagnostics.TextTooLong, Context.Limits.TextLength);
        _runOn.Append(text);
        return true;
    }

    private (string Label, string Text) TakeRunOn()
    {
        var taken = (_runOnLabel, _runOn.ToString());
        _runOn.Clear();
        _runOnLabel = "";
        return taken;
    }
}
