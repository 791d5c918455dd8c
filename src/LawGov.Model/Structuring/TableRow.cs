using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Writing;

namespace LawGov.Model.Structuring;

/// <summary>Reads the rows of a table one after the other, each in the light of the one above.</summary>
/// <remarks>
/// A row without any text of its own goes on with the item of the row above. A row without a number has the number of the cell that spans it,
/// and its place among its siblings where the table has no numbers.
/// </remarks>
internal sealed class TableRow(CompactText text, TreeBuilder tree)
{
    /// <summary>More cells are not left out of a row.</summary>
    private const int MostSpanning = 4;

    private List<TextRange> _above = [];

    private Node? _item;

    /// <summary>The last number cell, and what it says.</summary>
    private (TextRange Name, int Number)? _number;

    /// <summary>Reads a row; false where it lacks cells and does not say for sure which.</summary>
    public bool Read(Block row, Column[] columns)
    {
        var own = CellsOf(row);
        var isSure = true;
        // A printed row was put together with all its cells, empty ones among them.
        var cells = text.IsPrinted(row.Start) ? own : LeftOutCells.Lacks(own, columns) ? LeftOutCells.PutIn(text, own, columns, _above, out isSure) : WithSpanning(own, columns);
        for (var c = 0; c < cells.Count && c < _above.Count; c++)
            if (DittoMarks.IsDitto(Content(cells[c]))) cells[c] = _above[c];
        var number = ReadNumber(row, cells, columns);
        if (StartsPart(row, cells, columns, number)) _item = null;
        else ReadItem(row, cells, columns, number);
        _above = cells;
        return isSure;
    }

    /// <summary>The cells of a row, with those above that span it put in where they are left out altogether: each behind it stands under a name too far to the left.</summary>
    private List<TextRange> WithSpanning(List<TextRange> cells, Column[] columns)
    {
        var count = cells.FindLastIndex(c => !c.IsEmpty) + 1;
        var at = count > 0 && columns[0].Kind == ColumnKind.Number && RowNumbers.TryRead(Content(cells[0]), out _, out _, out _) ? 1 : 0;
        if (count == 0 || HasUnits(cells, columns, at, 0)) return cells;
        for (var missing = 1; missing <= Math.Min(MostSpanning, Math.Min(columns.Length - count, _above.Count - at)); missing++)
        {
            if (!HasUnits(cells, columns, at, missing)) continue;
            return [.. cells[..at], .. _above[at..(at + missing)], .. cells[at..count]];
        }

        return cells;
    }

    /// <summary>Whether names stand under those of units, where so many cells are left out before <paramref name="at"/>.</summary>
    private bool HasUnits(List<TextRange> cells, Column[] columns, int at, int missing)
    {
        var has = false;
        for (var c = 0; c < columns.Length && c - missing < cells.Count; c++)
        {
            if (columns[c].Kind != ColumnKind.Units) continue;
            var cell = c < at ? cells[c] : c - missing >= at ? cells[c - missing] : default;
            if (cell.IsEmpty) continue;
            if (!UnitCells.Begins(Content(cell))) return false;
            has = true;
        }

        return has;
    }

    private ReadOnlySpan<char> Content(TextRange cell) => text.Slice(cell.Start, cell.End);

    /// <summary>The number of the row: its own, else that of the cell which spans it.</summary>
    private (TextRange Name, int Number)? ReadNumber(Block row, List<TextRange> cells, Column[] columns)
    {
        var c = Array.FindIndex(columns, column => column.Kind == ColumnKind.Number);
        if (c < 0 || c >= cells.Count) return null;
        if (cells[c].Start >= row.Start && RowNumbers.TryRead(Content(cells[c]), out var number, out var start, out var end))
            _number = (new TextRange(cells[c].Start + start, cells[c].Start + end), number);
        return _number;
    }

    /// <summary>一 | 优化环境: a number of a part, or a single cell with the label of one, stands above the rows that follow.</summary>
    private bool StartsPart(Block row, List<TextRange> cells, Column[] columns, (TextRange Name, int Number)? number)
    {
        var texts = 0;
        TextRange heading = default;
        for (var c = 0; c < cells.Count && c < columns.Length; c++)
        {
            if (cells[c].IsEmpty || cells[c].Start < row.Start || columns[c].Kind == ColumnKind.Number && RowNumbers.TryRead(Content(cells[c]), out _, out _, out _)) continue;
            if (columns[c].Kind is ColumnKind.Units or ColumnKind.Deadline) return false;
            heading = cells[c];
            texts++;
        }

        if (texts != 1) return false;
        var label = Labels.Read(Content(heading));
        if (label.IsDivision)
        {
            tree.AddLabelled(new Block(heading.Start, heading.End, label, BlockTraits.Row));
            return true;
        }

        if (number is not { } part || part.Name.Start < row.Start || part.Name.Start > heading.Start || !RowNumbers.IsChinese(Content(part.Name))) return false;
        tree.AddLabelled(new Block(part.Name.Start, heading.End, new Label(LabelKind.ChineseComma, part.Number, heading.Start - part.Name.Start), BlockTraits.Row));
        return true;
    }

    private void ReadItem(Block row, List<TextRange> cells, Column[] columns, (TextRange Name, int Number)? number)
    {
        var lastText = Array.FindLastIndex(columns, c => c.Kind == ColumnKind.Text);
        Node? own = null;
        var spanning = new List<TextRange>();
        for (var c = 0; c < cells.Count && c < columns.Length; c++)
        {
            var cell = cells[c];
            if (cell.IsEmpty || columns[c].Kind != ColumnKind.Text) continue;
            if (cell.Start < row.Start)
            {
                // A row without words of its own goes on with the item above.
                if (own is null) spanning.Add(cell);
                continue;
            }

            var label = Labels.Read(Content(cell));
            if (c < lastText && label.IsDivision) tree.AddLabelled(new Block(cell.Start, cell.End, label, BlockTraits.Row));
            else if (own is null) _item = own = AddItem(cell, label, number);
            else TreeBuilder.AddText(own, cell);
        }

        // 完善制度 over the rows of its measures is text of each of them.
        own?.Paragraphs.InsertRange(0, spanning.Where(cell => !Labels.Read(Content(cell)).IsDivision).Select(cell => new NodeParagraph(cell, false)));

        // The units may stand in front of the text.
        for (var c = 0; c < cells.Count && c < columns.Length && _item is not null; c++)
            if (columns[c].Kind is ColumnKind.Units or ColumnKind.Deadline && !cells[c].IsEmpty) TreeBuilder.AddCell(_item, cells[c], columns[c]);
    }

    private Node AddItem(TextRange cell, Label label, (TextRange Name, int Number)? number)
    {
        if (label.Exists && label.Kind is not (LabelKind.Inline or LabelKind.Dash) && !(label.IsDivision && number is not null))
            return tree.AddLabelled(new Block(cell.Start, cell.End, label, BlockTraits.Row));
        return tree.AddRow(new Block(cell.Start, cell.End, new Label(LabelKind.ArabicDot, number?.Number ?? 0, 0), BlockTraits.Row), number?.Name ?? default);
    }

    private List<TextRange> CellsOf(Block row)
    {
        var cells = new List<TextRange>();
        var content = text.Slice(row.Start, row.End);
        var start = 0;
        while (true)
        {
            var tab = content[start..].IndexOf('\t');
            var end = tab < 0 ? content.Length : start + tab;
            cells.Add(new TextRange(row.Start + start, row.Start + end));
            if (tab < 0) return cells;
            start = end + 1;
        }
    }
}
