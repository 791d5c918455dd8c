using LawGov.Readers.Layout;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>
/// Reads one table of a Word file. A cell that goes on from the row above (vMerge) repeats it, one that is covered by the one before it (gridSpan) is empty;
/// a table of one column, which only draws a frame, is taken apart into its paragraphs.
/// </summary>
internal sealed class TableReader(IStory story)
{
    /// <summary>Word allows 63 columns; a span says more only to do harm.</summary>
    private const int MostColumns = 4096;

    private readonly TableBuilder _table = new(story.Context.Limits, story.Context.Cells);

    // The paragraphs of the cells, as long as no second column has been seen.
    private List<Block>? _singleColumn = [];

    public List<Block> Read(XmlPart xml)
    {
        ReadRows(xml);
        if (_singleColumn is { } blocks) return blocks;
        return _table.Build() is { } table ? [table] : [];
    }

    private void ReadRows(XmlPart xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "tr":
                    ReadRow(xml);
                    break;
                case "sdt":
                    ContentControl.Read(xml, story.Context, ReadRows);
                    break;
                case "customXml" or "ins" or "moveTo":
                    ReadRows(xml);
                    break;
            }
        }
    }

    private void ReadRow(XmlPart xml)
    {
        var column = 0;
        var started = false;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "trPr":
                    var (before, isDeleted) = ReadRowProperties(xml);
                    if (isDeleted) return;
                    column = Math.Clamp(before, 0, MostColumns);
                    break;
                default:
                    if (!started) _table.StartRow();
                    started = true;
                    ReadCellOrWrapper(xml, ref column);
                    break;
            }
        }
    }

    private (int Before, bool IsDeleted) ReadRowProperties(XmlPart xml)
    {
        var before = 0;
        var isDeleted = false;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (WordNames.Name(xml))
            {
                case "gridBefore":
                    before = WordNames.Number(xml) ?? 0;
                    break;
                case "del":
                    isDeleted = true;
                    story.Context.ReportOnce(Diagnostics.ReadDiagnostics.ChangesAccepted);
                    break;
            }
        }

        return (before, isDeleted);
    }

    private void ReadCellOrWrapper(XmlPart xml, ref int column)
    {
        switch (WordNames.Name(xml))
        {
            case "tc":
                ReadCell(xml, ref column);
                break;
            case "sdt" or "sdtContent" or "customXml":
                var depth = xml.Depth;
                while (xml.NextChild(depth)) ReadCellOrWrapper(xml, ref column);
                break;
        }
    }

    private void ReadCell(XmlPart xml, ref int column)
    {
        var start = column;
        var isFirstRow = _table.RowCount <= 1;
        var (blocks, place, properties) = story.ReadCell(xml, _table.RowCount, start + 1, p => p.IsDeleted || p.IsCovered || (p.IsContinuation && !isFirstRow));
        if (properties.IsDeleted) return;
        column = Math.Min(MostColumns, start + Math.Max(1, properties.Span));
        if (start > 0) _singleColumn = null;
        if (properties.IsCovered)
        {
            _table.Add(start, "", place);
        }
        // What goes on from a row that is not there shows what it contains.
        else if (properties.IsContinuation && !isFirstRow)
        {
            _table.AddCovered(start);
        }
        else
        {
            _singleColumn?.AddRange(blocks);
            _table.Add(start, CellText.Join(BlockText.Lines(blocks).ToList()), place);
        }
    }
}
