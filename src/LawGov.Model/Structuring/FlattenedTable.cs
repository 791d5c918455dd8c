using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Structuring;

/// <summary>Reads an assignment table that arrived with one cell a paragraph.</summary>
/// <remarks>
/// <para>A row starts with the cell of its item: <c>13.…</c>, or a bare number where the table has a column 序号.</para>
/// <para>Cells that span rows (主要方面, 目标任务) appear once, before the first of their rows; they carry labels of divisions.</para>
/// <para>An empty cell is a paragraph of spaces. A cell over two paragraphs breaks behind 、.</para>
/// </remarks>
internal static class FlattenedTable
{
    /// <summary>Reads the cells from <paramref name="first"/> on into <paramref name="tree"/>.</summary>
    /// <returns>Index of the first block behind the table.</returns>
    public static int Read(CompactText text, Block[] blocks, BlockUse[] uses, int first, TreeBuilder tree)
    {
        var columns = new List<Column>();
        var i = first;
        for (; i < blocks.Length && blocks[i].Has(BlockTraits.Cell); i++)
        {
            if (blocks[i].Length == 0) continue;
            var column = ColumnNames.Read(text.Slice(blocks[i].Start, blocks[i].End));
            if (column.Kind == ColumnKind.None) break;
            columns.Add(column);
            uses[i] = BlockUse.TableHeader;
        }

        var lastText = columns.FindLastIndex(c => c.Kind == ColumnKind.Text);
        var trailing = columns.GetRange(lastText + 1, columns.Count - lastText - 1).ToArray();
        var hasNumbers = columns.Exists(c => c.Kind == ColumnKind.Number);
        var row = new Row(text, trailing);
        for (; i < blocks.Length && blocks[i].Has(BlockTraits.Cell); i++)
        {
            var block = blocks[i];
            uses[i] = BlockUse.TableCell;
            if (block.Label.Exists && block.Label.Kind is not (LabelKind.Inline or LabelKind.Dash))
            {
                row.Close(uses);
                var node = tree.AddLabelled(block);
                if (!block.Label.IsDivision) row.Open(node);
            }
            else if (hasNumbers && BareNumber(text.Slice(block.Start, block.End)) is var number and > 0)
            {
                row.Close(uses);
                row.Open(tree.AddLabelled(block with { Label = new Label(LabelKind.ArabicDot, number, block.Length) }));
            }
            else if (!row.TryAdd(block, i) && block.Length > 0)
            {
                tree.AddParagraph(block);
            }
        }

        row.Close(uses);
        return i;
    }

    private static int BareNumber(ReadOnlySpan<char> cell) => ChineseNumerals.ReadArabic(cell, out var number) is var length and (1 or 2 or 3) && length == cell.Length ? number : 0;

    /// <summary>The row that is being read: its item and the cells behind it.</summary>
    private struct Row(CompactText text, Column[] trailing)
    {
        /// <summary>A cell no longer than this may be a name of any kind.</summary>
        private const int LongestName = 30;

        private readonly List<(TextRange Range, int Block)> _cells = [];
        private Node? _item;

        public void Open(Node item) => _item = item;

        public readonly bool TryAdd(Block block, int index)
        {
            if (_item is null) return false;
            var range = new TextRange(block.Start, block.End);
            if (_cells.Count == 0 && !range.IsEmpty && IsProse(text.Slice(block.Start, block.End)))
            {
                _item.Paragraphs.Add(new NodeParagraph(range, false));
                return true;
            }

            if (_cells.Count > 0 && _cells[^1].Range is { IsEmpty: false } last && text.Chars[last.End - 1] is '、' or ',' && !range.IsEmpty)
                _cells[^1] = (new TextRange(last.Start, range.End), _cells[^1].Block);
            else
                _cells.Add((range, index));
            return true;
        }

        public void Close(BlockUse[] uses)
        {
            if (_item is null) return;
            for (var i = 0; i < _cells.Count; i++)
            {
                var (range, block) = _cells[i];
                if (range.IsEmpty) continue;
                if (i < trailing.Length) TreeBuilder.AddCell(_item, range, trailing[i]);
                else uses[block] = BlockUse.Unplaced;
            }

            _cells.Clear();
            _item = null;
        }

        /// <summary>Sentences belong to the item; lists of units have none.</summary>
        private static bool IsProse(ReadOnlySpan<char> cell)
        {
            if (cell.IndexOf('。') >= 0) return true;
            var list = cell.TrimEnd("、,");
            return list.Length > LongestName && !UnitShapes.LooksLikeUnit(list[(list.LastIndexOf('、') + 1)..]);
        }
    }
}
