using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Structuring;

/// <summary>Rows of a flattened table whose items carry neither number nor label: one cell for each column, counted from the header on.</summary>
internal static class UnnumberedRows
{
    /// <summary>Whether the cells from <paramref name="first"/> on are such rows: the first contains names where its header says units.</summary>
    public static bool Fit(CompactText text, Block[] blocks, int first, List<Column> columns)
    {
        if (columns.Count == 0 || first + columns.Count > blocks.Length) return false;
        for (var c = 0; c < columns.Count; c++)
        {
            var block = blocks[first + c];
            if (!block.Has(BlockTraits.Cell) || block.Label.Exists) return false;
            if (columns[c].Kind == ColumnKind.Units && !ContainsNames(text, block)) return false;
        }

        return true;
    }

    /// <summary>Reads the rows into <paramref name="tree"/>.</summary>
    /// <returns>Index of the first block behind the table.</returns>
    public static int Read(CompactText text, Block[] blocks, BlockUse[] uses, int first, List<Column> columns, TreeBuilder tree)
    {
        var i = first;
        while (Fit(text, blocks, i, columns))
        {
            ReadRow(blocks.AsSpan(i, columns.Count), columns, tree);
            uses.AsSpan(i, columns.Count).Fill(BlockUse.TableCell);
            i += columns.Count;
        }

        // What no longer fits was shifted by a cell that is missing or too many.
        for (; i < blocks.Length && blocks[i].Has(BlockTraits.Cell); i++) uses[i] = BlockUse.Unplaced;
        return i;
    }

    private static void ReadRow(ReadOnlySpan<Block> row, List<Column> columns, TreeBuilder tree)
    {
        Node? item = null;
        for (var c = 0; c < row.Length; c++)
        {
            var range = new TextRange(row[c].Start, row[c].End);
            if (range.IsEmpty || columns[c].Kind != ColumnKind.Text) continue;
            if (item is null) item = tree.AddRow(row[c] with { Label = new Label(LabelKind.ArabicDot, 0, 0), Traits = BlockTraits.Row }, default);
            else TreeBuilder.AddText(item, range);
        }

        for (var c = 0; c < row.Length && item is not null; c++)
        {
            var range = new TextRange(row[c].Start, row[c].End);
            if (!range.IsEmpty && columns[c].Kind is ColumnKind.Units or ColumnKind.Deadline) TreeBuilder.AddCell(item, range, columns[c]);
        }
    }

    private static bool ContainsNames(CompactText text, Block cell)
    {
        var content = text.Slice(cell.Start, cell.End);
        return content.IsEmpty || NameShapes.LooksLikeUnit(content[(content.LastIndexOfAny('、', ',') + 1)..]) && content.IndexOf('。') < 0;
    }
}
