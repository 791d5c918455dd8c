using LawGov.Readers.Layout;
using LawGov.Readers.Word;

namespace LawGov.Readers.Doc;

/// <summary>Gathers the cells of a table of an old Word file, whose rows say at their end where the cells lie.</summary>
internal sealed class DocTable(WordContext context, Func<DocText, DocParagraph, int, ParagraphBlock> number)
{
    private readonly List<(List<(List<ParagraphBlock> Cell, int Paragraph)> Cells, DocRow? Row)> _rows = [];
    private List<(List<(DocText Text, DocParagraph Properties)> Cell, int Paragraph)> _cells = [];
    private List<(DocText Text, DocParagraph Properties)> _cell = [];
    private int _first;
    private int _tables;

    /// <summary>Adds a paragraph to the cell that is open.</summary>
    public void Add(DocText text, DocParagraph properties, int paragraph)
    {
        if (_cell.Count == 0) _first = paragraph;
        _cell.Add((text, properties));
    }

    /// <summary>Adds the last paragraph of a cell.</summary>
    public void EndCell(DocText text, DocParagraph properties, int paragraph)
    {
        Add(text, properties, paragraph);
        context.Cells.Spend(1);
        _cells.Add((_cell, _first));
        _cell = [];
    }

    /// <summary>Ends a row. Only here it is known which of its cells go on from above: their paragraphs are not counted in any list.</summary>
    public void EndRow(DocRow? row)
    {
        var isFirst = _rows.Count == 0;
        _rows.Add((_cells.Select((c, i) => (Number(c, IsHidden(row, i, isFirst)), c.Paragraph)).ToList(), row));
        _cells = [];
    }

    /// <summary>Ends the table and adds it to the blocks; one of a single column is taken apart into its paragraphs.</summary>
    public void Close(List<Block> blocks)
    {
        if (_cells.Count > 0 || _cell.Count > 0)
        {
            // A table that is cut off has no end of its last row.
            if (_cell.Count > 0) _cells.Add((_cell, _first));
            _cell = [];
            EndRow(null);
        }

        if (_rows.Count == 0) return;
        _tables++;
        if (_rows.TrueForAll(r => r.Cells.Count < 2)) blocks.AddRange(_rows.SelectMany(r => r.Cells).SelectMany(c => c.Cell));
        else if (Build() is { } table) blocks.Add(table);
        _rows.Clear();
    }

    private static bool IsHidden(DocRow? row, int cell, bool isFirst) =>
        row is not null && cell < row.GoesOn.Length && (row.IsCovered[cell] || (row.GoesOn[cell] && !isFirst));

    private List<ParagraphBlock> Number((List<(DocText Text, DocParagraph Properties)> Cell, int Paragraph) cell, bool isHidden) =>
        isHidden ? [] : [.. cell.Cell.Select((p, i) => number(p.Text, p.Properties, cell.Paragraph + i))];

    private TableBlock? Build()
    {
        var builder = new TableBuilder(context.Limits, context.Cells);
        var edges = Edges();
        var isFirst = true;
        foreach (var (cells, row) in _rows)
        {
            builder.StartRow();
            var column = -1;
            for (var i = 0; i < cells.Count; i++)
            {
                // Cells whose edges are nearly the same still follow one another.
                column = Math.Max(column + 1, row is not null && i + 1 < row.Edges.Length ? ColumnOf(edges, row.Edges[i]) : i);
                if (!IsHidden(row, i, isFirst))
                    builder.Add(column, CellText.Join(BlockText.Lines(cells[i].Cell).ToList()), new SourcePlace(cells[i].Paragraph, _tables, builder.RowCount, i + 1));
                else if (!row!.IsCovered[i])
                    builder.AddCovered(column);
            }

            isFirst = false;
        }

        return builder.Build();
    }

    // Edges that differ by less than a character are one: rows are drawn by hand.
    private List<int> Edges()
    {
        const int near = 120;
        var result = new List<int>();
        foreach (var edge in _rows.Where(r => r.Row is not null).SelectMany(r => r.Row!.Edges).Order())
            if (result.Count == 0 || edge - result[^1] > near) result.Add(edge);
        return result;
    }

    private static int ColumnOf(List<int> edges, int edge)
    {
        var index = edges.BinarySearch(edge);
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }
}
