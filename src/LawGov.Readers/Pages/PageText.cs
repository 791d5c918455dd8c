namespace LawGov.Readers.Pages;

/// <summary>A page with its characters put together to lines and tables.</summary>
/// <param name="Number">Number of the page.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Lines">The lines outside of tables, from top to bottom.</param>
/// <param name="Tables">The tables, from top to bottom.</param>
internal sealed record PageText(int Number, double Height, List<PageLine> Lines, List<PageTable> Tables)
{
    /// <summary>Reads the lines and tables of a page.</summary>
    public static PageText Read(PageContent page, int mostCells)
    {
        var grids = GridFinder.Find(page.Rules, mostCells).Where(g => g.ColumnCount > 1).ToList();
        var cells = new Dictionary<(PageGrid Grid, int Row, int Column), List<PageGlyph>>();
        var free = new List<PageGlyph>();
        foreach (var glyph in page.Glyphs)
        {
            if (Find(grids, glyph) is not { } cell) free.Add(glyph);
            else if (cells.TryGetValue(cell, out var inside)) inside.Add(glyph);
            else cells.Add(cell, [glyph]);
        }

        var tables = grids.Where(g => cells.Keys.Any(k => k.Grid == g)).Select(g => ReadTable(page.Number, g, cells)).ToList();
        return new PageText(page.Number, page.Height, LineBuilder.Build(free), tables);
    }

    private static (PageGrid Grid, int Row, int Column)? Find(List<PageGrid> grids, PageGlyph glyph)
    {
        foreach (var grid in grids)
            if (grid.CellAt(glyph.Middle, glyph.Centre) is var (row, column)) return (grid, row, column);
        return null;
    }

    private static PageTable ReadTable(int page, PageGrid grid, Dictionary<(PageGrid, int, int), List<PageGlyph>> cells)
    {
        var rows = new List<PageRow>();
        for (var r = 0; r < grid.RowCount; r++)
        {
            var row = new SortedDictionary<int, List<string>?>();
            for (var c = 0; c < grid.ColumnCount; c++)
            {
                var (firstRow, firstColumn) = grid.CellAt(r, c);
                if (firstColumn != c) continue;
                if (firstRow != r) row[c] = null;
                else row[c] = cells.TryGetValue((grid, r, c), out var glyphs) ? CellLines.Join(LineBuilder.Build(glyphs), grid.WidthOf(r, c)) : [];
            }

            // Borders that run over the edge of the page make rows without text.
            if (row.Values.Any(lines => lines is { Count: > 0 })) rows.Add(new PageRow(page, row));
        }

        return new PageTable(page, grid.Top, grid.Bottom, grid.Columns, rows);
    }
}
