using LawGov.Readers.Layout;

namespace LawGov.Readers.Pages;

/// <summary>Turns pages into paragraphs and tables, in reading order and over the ends of pages.</summary>
internal sealed class PageBlocks(ReadLimits limits)
{
    private readonly List<PageText> _pages = [];
    private readonly List<Block> _blocks = [];
    private readonly CellBudget _cells = new(limits.TableCells);
    private PageTable? _table;
    private int _paragraphs;
    private int _tables;

    /// <summary>Number of pages that contain no text.</summary>
    public List<int> EmptyPages { get; } = [];

    /// <summary>Adds a page.</summary>
    public void Add(PageContent page)
    {
        var text = PageText.Read(page, limits.TableCells);
        if (text.Lines.Count == 0 && text.Tables.Count == 0) EmptyPages.Add(page.Number);
        _pages.Add(text);
    }

    /// <summary>The document.</summary>
    public List<Block> Build()
    {
        RunningText.Remove([.. _pages.Select(p => (p.Height, p.Lines))]);
        var paragraphs = new ParagraphBuilder(BodySize());
        foreach (var page in _pages)
        {
            paragraphs.StartPage(page.Lines);
            var next = 0;
            foreach (var table in page.Tables)
            {
                for (; next < page.Lines.Count && page.Lines[next].Baseline < table.Top; next++) AddLine(paragraphs, page.Lines[next], page.Number);
                AddParagraph(paragraphs.Take());
                AddTable(table);
            }

            for (; next < page.Lines.Count; next++) AddLine(paragraphs, page.Lines[next], page.Number);
        }

        AddParagraph(paragraphs.Take());
        CloseTable();
        return _blocks;
    }

    private double BodySize()
    {
        var sizes = _pages.SelectMany(p => p.Lines).SelectMany(l => Enumerable.Repeat(l.Size, 1 + (l.Text.Length / 10))).Order().ToList();
        return sizes.Count == 0 ? 0 : sizes[sizes.Count / 2];
    }

    private void AddLine(ParagraphBuilder paragraphs, PageLine line, int page)
    {
        CloseTable();
        AddParagraph(paragraphs.Add(line, page));
    }

    private void AddParagraph((string Text, int Page)? paragraph)
    {
        if (paragraph is not var (text, page)) return;
        _blocks.Add(new ParagraphBlock("", text, new SourcePlace(++_paragraphs, Page: page)));
    }

    private void AddTable(PageTable table)
    {
        if (_table is { } open && table.Page > open.Rows[^1].Page && TableJoiner.GoesOn(open, table))
        {
            TableJoiner.Join(open, table);
            return;
        }

        CloseTable();
        _table = table;
    }

    private void CloseTable()
    {
        if (_table is not { } table) return;
        _table = null;
        _tables++;
        var builder = new TableBuilder(limits, _cells);
        foreach (var row in table.Rows)
        {
            builder.StartRow();
            foreach (var (column, lines) in row.Cells)
            {
                if (lines is null) builder.AddCovered(column);
                else builder.Add(column, CellText.Join(lines), new SourcePlace(++_paragraphs, _tables, builder.RowCount, column + 1, Page: row.Page));
            }
        }

        if (builder.Build() is { } block) _blocks.Add(block);
    }
}
