using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Writing;

namespace LawGov.Model.Structuring;

/// <summary>Reads an assignment table that arrived with one cell a paragraph.</summary>
/// <remarks>
/// <para>A row starts with the cell of its item: <c>13.…</c>, or a bare number where the table has a column 序号; behind a number the cells of text come first.</para>
/// <para>Cells that span rows (主要方面, 目标任务) appear once, before the first of their rows; they carry labels of divisions,
/// or their column stands before that of numbers.</para>
/// <para>Where neither numbers nor labels start the rows, the cells are counted: see <see cref="UnnumberedRows"/>.</para>
/// <para>An empty cell is a paragraph of spaces. A cell over two paragraphs breaks behind 、.</para>
/// </remarks>
internal static class FlattenedTable
{
    private const int MostNames = 12;

    /// <summary>No name of a column is longer.</summary>
    private const int LongestName = 16;

    /// <summary>Reads the cells from <paramref name="first"/> on into <paramref name="tree"/>.</summary>
    /// <returns>Index of the first block behind the table.</returns>
    public static int Read(CompactText text, Block[] blocks, BlockUse[] uses, int first, TreeBuilder tree)
    {
        var columns = ReadHeader(text, blocks, uses, first, out var i);

        var lastText = columns.FindLastIndex(c => c.Kind == ColumnKind.Text);
        var trailing = columns.GetRange(lastText + 1, columns.Count - lastText - 1).ToArray();
        var leading = columns.FindIndex(c => c.Kind == ColumnKind.Number);
        var hasNumbers = leading >= 0;
        if (!hasNumbers && UnnumberedRows.Fit(text, blocks, i, columns)) return UnnumberedRows.Read(text, blocks, uses, i, columns, tree);
        var row = new FlattenedRow(text, trailing, [.. columns.Skip(leading + 1)], tree);
        for (; i < blocks.Length && blocks[i].Has(BlockTraits.Cell); i++)
        {
            var block = blocks[i];
            uses[i] = BlockUse.TableCell;
            if (block.Label.Exists && block.Label.Kind is not (LabelKind.Inline or LabelKind.Dash))
            {
                row.Close(uses);
                var node = tree.AddLabelled(block);
                if (!block.Label.IsDivision) row.Open(node, isNumberOnly: block.Length == block.Label.Length);
            }
            else if (hasNumbers && BareNumber(text.Slice(block.Start, block.End)) is var number and > 0)
            {
                foreach (var above in row.Close(uses, leading)) tree.AddBetween(blocks[above]);
                row.Open(tree.AddLabelled(block with { Label = new Label(LabelKind.ArabicDot, number, block.Length) }), isNumberOnly: true);
            }
            else if (!row.TryAdd(block, i) && block.Length > 0)
            {
                tree.AddParagraph(block);
            }
        }

        row.Close(uses);
        return i;
    }

    /// <summary>The columns that the first cells name.</summary>
    private static List<Column> ReadHeader(CompactText text, Block[] blocks, BlockUse[] uses, int first, out int end)
    {
        var cells = new List<string>();
        for (var i = first; i < blocks.Length && blocks[i].Has(BlockTraits.Cell) && cells.Count < MostNames && blocks[i].Length <= LongestName; i++)
            if (blocks[i].Length > 0) cells.Add(text.Slice(blocks[i].Start, blocks[i].End).ToString());
        var columns = ColumnHeader.Of(cells).ToList();
        end = first;
        for (var named = 0; named < columns.Count; end++)
        {
            if (blocks[end].Length == 0) continue;
            uses[end] = BlockUse.TableHeader;
            named++;
        }

        return columns;
    }

    private static int BareNumber(ReadOnlySpan<char> cell) => ChineseNumerals.ReadArabic(cell, out var number) is var length and (1 or 2 or 3) && length == cell.Length ? number : 0;
}
