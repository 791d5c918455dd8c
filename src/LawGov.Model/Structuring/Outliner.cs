using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Structuring;

/// <summary>Builds the tree of a document from its blocks.</summary>
internal static class Outliner
{
    /// <summary>Longest line that may be a signature.</summary>
    private const int LongestSignature = 30;

    /// <summary>Outlines <paramref name="segmented"/>.</summary>
    public static Skeleton Outline(SegmentedText segmented)
    {
        var text = segmented.Text;
        var blocks = segmented.Blocks;
        var uses = new BlockUse[blocks.Length];
        var tree = new TreeBuilder(text);
        var i = FindBody(text, blocks);
        var isTail = false;
        while (i < blocks.Length)
        {
            var block = blocks[i];
            var content = text.Slice(block.Start, block.End);
            if (isTail && !StartsAfresh(block, content))
            {
                uses[i++] = BlockUse.BackMatter;
                continue;
            }

            isTail = false;
            if (block.Has(BlockTraits.Cell))
            {
                i = FlattenedTable.Read(text, blocks, uses, i, tree);
            }
            else if (block.Has(BlockTraits.Row))
            {
                i = RowTable.Read(text, blocks, uses, i, tree);
            }
            else if (block.Label.Exists && block.Label.Kind is not (LabelKind.Inline or LabelKind.Dash))
            {
                tree.AddLabelled(block);
                uses[i++] = BlockUse.Labelled;
            }
            else if (AnnexMarks.IsOpening(content))
            {
                tree.StartAnnex();
                uses[i++] = BlockUse.Annex;
                while (i < blocks.Length && IsAnnexTitle(blocks[i])) uses[i++] = BlockUse.Annex;
            }
            else if (TailMarks.OpensTail(content))
            {
                isTail = true;
            }
            else
            {
                uses[i] = UseOfParagraph(text, blocks, i, content);
                if (uses[i] == BlockUse.Paragraph) tree.AddParagraph(block);
                i++;
            }

            if (isTail) uses[i++] = BlockUse.BackMatter;
        }

        return new Skeleton(text, blocks, uses, tree.Root);
    }

    /// <summary>Index of the first block of the body: the first division, item or table behind the title.</summary>
    private static int FindBody(CompactText text, Block[] blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block.Has(BlockTraits.Cell) || block.Has(BlockTraits.Row) && RowTable.IsHeader(text, block)) return i;
            if (block.Label.IsDivision) return i;
            // The first line may carry the number of a compilation's table of contents.
            if (block.Label.Kind == LabelKind.ArabicDot && i > 0) return i;
        }

        return blocks.Length;
    }

    private static BlockUse UseOfParagraph(CompactText text, Block[] blocks, int i, ReadOnlySpan<char> content)
    {
        if (TailMarks.IsFormula(content)) return BlockUse.BackMatter;
        if (AnnexMarks.IsPointer(content)) return BlockUse.Annex;
        return IsSignature(text, blocks, i) ? BlockUse.BackMatter : BlockUse.Paragraph;
    }

    /// <summary>A date on its own line, or a name followed by one.</summary>
    private static bool IsSignature(CompactText text, Block[] blocks, int i)
    {
        for (var j = i; j < blocks.Length && j < i + 4; j++)
        {
            var content = text.Slice(blocks[j].Start, blocks[j].End);
            if (content.Length > LongestSignature || blocks[j].Label.Exists || blocks[j].Has(BlockTraits.Field)) return false;
            if (CalendarDates.Read(content, out _) == content.Length && content.Length > 0) return true;
            if (content.IndexOfAny("。;:,") >= 0) return false;
        }

        return false;
    }

    private static bool IsAnnexTitle(Block block) => !block.Label.Exists && !block.Has(BlockTraits.Cell) && !block.Has(BlockTraits.Row) && block.Length <= 60;

    /// <summary>Behind the tail of one document the next may start.</summary>
    private static bool StartsAfresh(Block block, ReadOnlySpan<char> content) =>
        block.Has(BlockTraits.Cell) || AnnexMarks.IsOpening(content) || block.Label is { Kind: LabelKind.ChineseComma or LabelKind.Chapter, Number: 1 };
}
