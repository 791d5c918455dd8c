using System.Globalization;
using AngleSharp.Dom;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;

namespace LawGov.Readers.Html;

/// <summary>Walks a page in reading order and cuts it into paragraphs and tables.</summary>
internal sealed class BlockWalker(ReadLimits limits, TextWeights weights, IReadOnlyList<IElement> article, CancellationToken cancellationToken)
{
    private const int MostColumns = 1000;
    private const int MostRows = 65_534;

    private readonly CellBudget _cells = new(limits.TableCells);
    private readonly InlineText _inline = new();
    private List<PageBlock> _blocks = [];
    private readonly ListLabels _labels = new();
    private (IElement List, int Value)? _item;
    private string _element = "body";
    private SourcePlace _cell;
    private int _line;
    private int _paragraphs;
    private int _tables;
    private bool _isInArticle;
    private bool _isLink;

    public List<PageBlock> Walk(IElement body)
    {
        Visit(body);
        Flush();
        return _blocks;
    }

    private void Visit(IElement element)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (ElementKinds.IsUnread(element)) return;
        var wasInArticle = _isInArticle;
        if (!_isInArticle && article.Contains(element))
        {
            Flush();
            _isInArticle = true;
        }

        if (element.LocalName == "table" && !IsLayout(element)) VisitTable(element);
        else if (element.LocalName == "br") Flush();
        else if (ElementKinds.IsBlock(element)) VisitBlock(element);
        else VisitChildren(element);

        if (wasInArticle == _isInArticle) return;
        Flush();
        _isInArticle = wasInArticle;
    }

    // What contains the article lays out the page, whatever it looks like.
    private bool IsLayout(IElement table) => article.Any(a => a != table && table.Contains(a)) || PageTable.IsLayout(table, weights);

    private void VisitBlock(IElement element)
    {
        Flush();
        var outer = _element;
        _element = element.LocalName;
        _line = LineOf(element);
        // The label of an item stands before its first text only.
        if (element.LocalName == "li") _item = _labels.Enter(element);
        VisitChildren(element);
        Flush();
        if (element.LocalName == "li") _item = null;
        _element = outer;
    }

    private void VisitChildren(IElement element)
    {
        var wasLink = _isLink;
        _isLink |= element.LocalName == "a";
        var isPreformatted = element.LocalName is "pre" or "xmp";
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case IText text when isPreformatted:
                    foreach (var line in text.Data.Split('\n'))
                    {
                        _inline.Append(line, _isLink);
                        Flush();
                    }

                    break;
                case IText text:
                    if (_inline.IsEmpty && LineOf(element) is > 0 and var at) _line = at;
                    _inline.Append(text.Data, _isLink);
                    break;
                case IElement child:
                    Visit(child);
                    break;
            }
        }

        _isLink = wasLink;
    }

    private void Flush()
    {
        var text = _inline.Take(out var isLink);
        if (text.Length == 0) return;
        if (++_paragraphs > limits.Paragraphs) throw new ReadFaultException(ReadDiagnostics.TooManyParagraphs, limits.Paragraphs);
        var label = _item is { } item ? ListLabels.Of(item.List, item.Value, text) : "";
        _item = null;
        var place = _cell with { Paragraph = _paragraphs, Line = _line };
        _blocks.Add(new PageBlock(new ParagraphBlock(label, text, place), _element, _isInArticle, isLink));
    }

    private void VisitTable(IElement table)
    {
        Flush();
        foreach (var caption in table.Children.Where(c => c.LocalName == "caption")) Visit(caption);
        if (!_cell.IsInTable) _tables++;
        var builder = new TableBuilder(limits, _cells);
        // Of each column, how many rows below are still covered by a cell above, and at which column that cell starts.
        var covered = new List<(int Rows, int Start)>();
        foreach (var row in PageTable.RowsOf(table))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ElementKinds.IsUnread(row)) continue;
            builder.StartRow();
            VisitRow(row, builder, covered);
        }

        if (builder.Build() is { } block) _blocks.Add(new PageBlock(block, "table", _isInArticle, false));
    }

    private void VisitRow(IElement row, TableBuilder builder, List<(int Rows, int Start)> covered)
    {
        var column = 0;
        var fresh = new List<(int Column, int Width, int Height)>();
        foreach (var cell in PageTable.CellsOfRow(row))
        {
            if (ElementKinds.IsUnread(cell)) continue;
            column = SkipCovered(builder, covered, column);
            var width = Span(cell, "colspan", MostColumns);
            fresh.Add((column, width, Span(cell, "rowspan", MostRows)));
            var outer = _cell;
            if (!outer.IsInTable) _cell = new SourcePlace(0, _tables, builder.RowCount, column + 1);
            var place = _cell with { Paragraph = _paragraphs + 1, Line = LineOf(cell) };
            builder.Add(column, CellText.Join(BlockText.Lines(Collect(cell)).ToList()), place);
            _cell = outer;
            column += width;
        }

        while (column < covered.Count)
        {
            column = SkipCovered(builder, covered, column);
            column++;
        }

        for (var i = 0; i < covered.Count; i++) covered[i] = (Math.Max(0, covered[i].Rows - 1), covered[i].Start);
        foreach (var (start, width, height) in fresh)
        {
            if (height == 1) continue;
            while (covered.Count < start + width) covered.Add((0, 0));
            for (var i = start; i < start + width; i++) covered[i] = (height - 1, start);
        }
    }

    private static int SkipCovered(TableBuilder builder, List<(int Rows, int Start)> covered, int column)
    {
        for (; column < covered.Count && covered[column].Rows > 0; column++)
            if (covered[column].Start == column) builder.AddCovered(column);
        return column;
    }

    private List<Block> Collect(IElement cell)
    {
        var outer = _blocks;
        _blocks = [];
        VisitBlock(cell);
        var result = _blocks.ConvertAll(b => b.Block);
        _blocks = outer;
        return result;
    }

    // A span of 0 means: to the end.
    private static int Span(IElement cell, string attribute, int most) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? (span == 0 ? most : Math.Min(span, most)) : 1;

    private static int LineOf(IElement element) => element.SourceReference?.Position.Line ?? 0;
}
