using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Writing;

namespace LawGov.Model.Structuring;

/// <summary>Reads an assignment table whose rows are lines of tab-separated cells.</summary>
/// <remarks>The header row names the columns; a cell left empty because the one above spans rows keeps the division above in force.</remarks>
internal static class RowTable
{
    private const int MostColumns = 24;

    /// <summary>Whether the row names columns, one of them of units.</summary>
    public static bool IsHeader(CompactText text, Block row)
    {
        Span<Range> cells = stackalloc Range[MostColumns];
        var content = text.Slice(row.Start, row.End);
        var count = content.Split(cells, '\t');
        var hasUnits = false;
        var named = 0;
        foreach (var cell in cells[..count])
        {
            var column = ColumnNames.Read(content[cell]);
            hasUnits |= column.Kind == ColumnKind.Units;
            if (column.Kind != ColumnKind.None) named++;
        }

        return hasUnits && named >= 2 && named * 2 >= count;
    }

    /// <summary>Reads the rows from <paramref name="first"/> on into <paramref name="tree"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="uses">The use of each block.</param>
    /// <param name="first">Index of the first row.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="columns">The columns of the table before, which goes on where the rows have no header of their own.</param>
    /// <returns>Index of the first block behind the table.</returns>
    public static int Read(CompactText text, Block[] blocks, BlockUse[] uses, int first, TreeBuilder tree, ref Column[]? columns)
    {
        var i = first;
        List<TextRange> above = [];
        Node? item = null;
        for (; i < blocks.Length && blocks[i].Has(BlockTraits.Row); i++)
        {
            var row = blocks[i];
            if (IsHeader(text, row))
            {
                columns = [.. ReadCells(text, row).Select(c => ColumnNames.Read(text.Slice(c.Start, c.End)))];
                uses[i] = BlockUse.TableHeader;
            }
            else if (columns is null || i == first && text.Slice(row.Start, row.End).Count('\t') + 1 != columns.Length)
            {
                // Tabs without a header are only wide spaces.
                uses[i] = BlockUse.Paragraph;
                tree.AddParagraph(row);
            }
            else
            {
                uses[i] = BlockUse.TableCell;
                above = ReadRow(text, row, columns, above, tree, ref item);
            }
        }

        return i;
    }

    /// <summary>Reads a row and gives its cells back, those that repeat the row above filled in.</summary>
    /// <remarks>A row without any text of its own goes on with <paramref name="item"/>, the one of the row above.</remarks>
    private static List<TextRange> ReadRow(CompactText text, Block row, Column[] columns, List<TextRange> above, TreeBuilder tree, ref Node? item)
    {
        var cells = ReadCells(text, row);
        for (var c = 0; c < cells.Count && c < above.Count; c++)
            if (DittoMarks.IsDitto(text.Slice(cells[c].Start, cells[c].End))) cells[c] = above[c];
        var lastText = Array.FindLastIndex(columns, c => c.Kind == ColumnKind.Text);
        var number = 0;
        Node? own = null;
        for (var c = 0; c < cells.Count && c < columns.Length; c++)
        {
            var cell = cells[c];
            // The words of a cell above are the text of the row above.
            if (cell.IsEmpty || columns[c].Kind is ColumnKind.Text or ColumnKind.Number && cell.Start < row.Start) continue;
            var content = text.Slice(cell.Start, cell.End);
            switch (columns[c].Kind)
            {
                case ColumnKind.Number:
                    ChineseNumerals.ReadArabic(content, out number);
                    break;
                case ColumnKind.Text:
                    var label = Labels.Read(content);
                    if (c < lastText && label.IsDivision) tree.AddLabelled(new Block(cell.Start, cell.End, label, BlockTraits.Row));
                    else if (own is null) item = own = AddItem(tree, cell, content, number);
                    else TreeBuilder.AddText(own, cell);
                    break;
            }
        }

        // The units may stand in front of the text.
        for (var c = 0; c < cells.Count && c < columns.Length && item is not null; c++)
            if (columns[c].Kind is ColumnKind.Units or ColumnKind.Deadline && !cells[c].IsEmpty) TreeBuilder.AddCell(item, cells[c], columns[c]);
        return cells;
    }

    private static Node AddItem(TreeBuilder tree, TextRange cell, ReadOnlySpan<char> content, int number)
    {
        var label = Labels.Read(content);
        if (!label.Exists || label.Kind is LabelKind.Inline or LabelKind.Dash || label.IsDivision && number > 0)
            label = new Label(LabelKind.ArabicDot, number, 0);
        return tree.AddLabelled(new Block(cell.Start, cell.End, label, BlockTraits.Row));
    }

    private static List<TextRange> ReadCells(CompactText text, Block row)
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
