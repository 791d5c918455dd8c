using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Writing;

namespace LawGov.Model.Structuring;

/// <summary>Builds the tree of a document from its blocks.</summary>
internal static class Outliner
{
    /// <summary>Longest line that may be a signature.</summary>
    private const int LongestSignature = 30;

    /// <summary>The pieces of one row are not more.</summary>
    private const int LongestBrokenRow = 4;

    /// <summary>So many first characters of a heading and of its entry in the table of contents have to be the same.</summary>
    private const int LongestRepeated = 4;

    /// <summary>Outlines <paramref name="segmented"/>.</summary>
    public static Skeleton Outline(SegmentedText segmented, CancellationToken cancellationToken = default)
    {
        var text = segmented.Text;
        var blocks = segmented.Blocks;
        var uses = new BlockUse[blocks.Length];
        var tree = new TreeBuilder(text);
        var i = FindBody(text, blocks);
        var isTail = false;
        Column[]? columns = null;
        while (i < blocks.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
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
                i = RowTable.Read(text, blocks, uses, i, tree, ref columns);
                if (columns is not null) i = SkipBrokenRow(text, blocks, uses, i);
            }
            else if (block.Label.Exists && block.Label.Kind != LabelKind.Inline && block.Label is not { Kind: LabelKind.Dash, Number: 0 })
            {
                if (!tree.AddNumberedField(block, i + 1 < blocks.Length ? blocks[i + 1].Label : default)) tree.AddLabelled(block);
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
            else if (NextPlan.FindBody(text, blocks, i, tree.Root) is var next and > 0)
            {
                tree.OpenLoose(block.Start);
                for (; i < next; i++)
                {
                    tree.AddParagraph(blocks[i]);
                    uses[i] = BlockUse.Paragraph;
                }
            }
            else
            {
                uses[i] = UseOfParagraph(text, blocks, i, content);
                if (IsTitleOfNext(blocks, i, content)) tree.OpenLoose(block.Start);
                if (block.Has(BlockTraits.Heading)) tree.CloseList();
                if (uses[i] == BlockUse.Paragraph) tree.AddParagraph(block);
                i++;
            }

            if (isTail) uses[i++] = BlockUse.BackMatter;
        }

        LeadTitles.Read(text, tree.Root);
        return new Skeleton(text, blocks, uses, new OutlineNode(tree.Root));
    }

    /// <summary>Index of the first block of the body: the first division, item or table behind the title.</summary>
    private static int FindBody(CompactText text, Block[] blocks)
    {
        for (var i = BehindContents(text, blocks); i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block.Has(BlockTraits.Cell) || block.Has(BlockTraits.Row) && TableHeaders.IsHeader(text, block)) return i;
            if (block.Label.IsDivision) return i;
            if (block.Label is { Kind: LabelKind.ArabicParenthesis or LabelKind.Dash, Number: 1 } || block.Label.IsListed) return i;
            // The first line may carry the number of a compilation's table of contents.
            if (block.Label.Kind == LabelKind.ArabicDot && (i > 0 || IsItem(text, blocks, i))) return i;
            if (block.Label is { Kind: LabelKind.Circled, Number: 1 } && IsItem(text, blocks, i)) return i;
        }

        return blocks.Length;
    }

    /// <summary>A row that a line break has cut stands between two others, or contains marks between cells behind the last: its pieces fit no column.</summary>
    private static int SkipBrokenRow(CompactText text, Block[] blocks, BlockUse[] uses, int i)
    {
        while (i < blocks.Length && !blocks[i].Has(BlockTraits.Row) && !blocks[i].Label.IsDivision && ContainsTab(text, blocks[i])) uses[i++] = BlockUse.Unplaced;
        var next = i;
        while (next < blocks.Length && next < i + LongestBrokenRow && !blocks[next].Has(BlockTraits.Row) && !blocks[next].Label.IsDivision) next++;
        if (next == i || next >= blocks.Length || !blocks[next].Has(BlockTraits.Row)) return i;
        for (; i < next; i++) uses[i] = BlockUse.Unplaced;
        return next;
    }

    private static bool ContainsTab(CompactText text, Block block) =>
        block.Length > 0 && text.Source.AsSpan(text.ToSource(block.Start), text.ToSource(block.End - 1) - text.ToSource(block.Start)).Contains('\t');

    /// <summary>Index of the first block behind a table of contents (目录), where its first label comes again; 0 when there is none.</summary>
    private static int BehindContents(CompactText text, Block[] blocks)
    {
        var title = Array.FindIndex(blocks, block => text.Slice(block.Start, block.End) is "目录" or "目次");
        if (title < 0 || title + 1 >= blocks.Length || !blocks[title + 1].Label.Exists) return 0;
        var first = blocks[title + 1];
        for (var i = title + 2; i < blocks.Length; i++)
        {
            if (blocks[i].Label.Kind != first.Label.Kind || blocks[i].Label.Number != first.Label.Number) continue;
            // The same label with the same first words.
            var length = Math.Min(Math.Min(first.End - first.TextStart, blocks[i].End - blocks[i].TextStart), LongestRepeated);
            if (length > 0 && text.Slice(first.TextStart, first.TextStart + length).SequenceEqual(text.Slice(blocks[i].TextStart, blocks[i].TextStart + length))) return i;
        }

        return 0;
    }

    /// <summary>A first line with a number is an item when it closes with its units or the next number follows at once.</summary>
    private static bool IsItem(CompactText text, Block[] blocks, int i) =>
        ClosingClauses.Ends(text.Slice(blocks[i].Start, blocks[i].End))
        || i + 1 < blocks.Length && (blocks[i + 1].Has(BlockTraits.Field) || blocks[i + 1].Label is { Exists: true } next && next.Kind == blocks[i].Label.Kind && next.Number == blocks[i].Label.Number + 1 || blocks[i + 1].Label is { Kind: LabelKind.ArabicParenthesis or LabelKind.Circled, Number: 1 });

    /// <summary>2024年工作安排 above 一、, with which the numbers start again: no part of the item above.</summary>
    private static bool IsTitleOfNext(Block[] blocks, int i, ReadOnlySpan<char> content) =>
        content.Length <= LongestSignature && !content.ContainsAny("。;:,") && i + 1 < blocks.Length && blocks[i + 1].Label is { Kind: LabelKind.ChineseComma or LabelKind.Chapter or LabelKind.Part, Number: 1 };

    /// <summary>What a paragraph without label is: part of the text, pointer to an annex, closing formula or signature.</summary>
    public static BlockUse UseOfParagraph(CompactText text, Block[] blocks, int i, ReadOnlySpan<char> content)
    {
        if (TailMarks.IsFormula(content)) return BlockUse.BackMatter;
        if (AnnexMarks.IsPointer(content)) return BlockUse.Annex;
        return IsSignature(text, blocks, i) ? BlockUse.BackMatter : BlockUse.Paragraph;
    }

    /// <summary>Whether a block closes the document itself, with 特此通知 or its signature, and is no remains of a page.</summary>
    public static bool Closes(CompactText text, Block[] blocks, int i) => TailMarks.IsFormula(text.Slice(blocks[i].Start, blocks[i].End)) || IsSignature(text, blocks, i);

    /// <summary>A date on its own line, its 年月日 lost or not, or a name followed by one.</summary>
    private static bool IsSignature(CompactText text, Block[] blocks, int i)
    {
        for (var j = i; j < blocks.Length && j < i + 4; j++)
        {
            var content = TailMarks.WithoutRemark(text.Slice(blocks[j].Start, blocks[j].End));
            if (content.IsEmpty) continue;
            if (content.Length > LongestSignature || blocks[j].Label.Exists || blocks[j].Has(BlockTraits.Field)) return false;
            if (CalendarDates.ReadWhole(content, out _) || CalendarDates.ReadBare(content, out _) > 0) return true;
            if (content.IndexOfAny("。;:,") >= 0) return false;
        }

        return false;
    }

    private static bool IsAnnexTitle(Block block) => !block.Label.Exists && !block.Has(BlockTraits.Cell) && !block.Has(BlockTraits.Row) && block.Length <= 60;

    /// <summary>Behind the tail of one document the next may start.</summary>
    private static bool StartsAfresh(Block block, ReadOnlySpan<char> content) =>
        block.Has(BlockTraits.Cell) || AnnexMarks.IsOpening(content) || block.Label is { Kind: LabelKind.ChineseComma or LabelKind.Chapter or LabelKind.Part, Number: 1 };
}
