using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Structuring;

/// <summary>Reads an assignment table whose rows are lines of tab-separated cells.</summary>
/// <remarks>The header rows name the columns; a cell left empty because the one above spans rows keeps the division above in force.</remarks>
internal static class RowTable
{
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
        var rows = new TableRow(text, tree);
        var goesOn = true;
        while (i < blocks.Length && blocks[i].Has(BlockTraits.Row))
        {
            var row = blocks[i];
            if (TableHeaders.Read(text, blocks, i, out var names) is var header and > 0)
            {
                columns = names;
                goesOn = true;
                uses.AsSpan(i, header).Fill(BlockUse.TableHeader);
                i += header;
                continue;
            }

            if (i == first) goesOn = columns is not null && text.Slice(row.Start, row.End).Count('\t') + 1 == columns.Length;
            if (columns is null || !goesOn)
            {
                // Tabs without a header are only wide spaces.
                uses[i] = BlockUse.Paragraph;
                tree.AddParagraph(row);
            }
            else
            {
                uses[i] = rows.Read(row, columns) ? BlockUse.TableCell : BlockUse.UnsureRow;
            }

            i++;
        }

        return i;
    }
}
