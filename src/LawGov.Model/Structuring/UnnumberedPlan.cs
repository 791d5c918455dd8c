using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;
using LawGov.Model.Writing;

namespace LawGov.Model.Structuring;

/// <summary>Outlines a plan that numbers nothing: its paragraphs are its items, or the sentences that list its demands, counted in order, and so are lines that begin with 一是.</summary>
internal static class UnnumberedPlan
{
    private const int ShortestItem = 12;

    private const int LongestHeading = 30;

    /// <summary>One paragraph with units behind may be anything.</summary>
    private const int FewestClosed = 2;

    private static readonly string[] PreambleWords = ["印发给你们", "特制定", "制定本", "制订本", "如下", "总体要求是", "总体思路是", "指导思想是"];

    /// <summary>The outline of what <paramref name="read"/> found no division or item in; the same again when it is no plan or its paragraphs are no items.</summary>
    public static Skeleton Outline(Skeleton read, DocumentKind kind)
    {
        var (text, blocks) = (read.Text, read.Blocks);
        if (!DocumentWords.IsPlan(kind) && !(kind == DocumentKind.Other && Assigns(text, blocks))) return read;
        var uses = new BlockUse[blocks.Length];
        var tree = new TreeBuilder(text);
        var isHeading = false;
        (TextRange Name, int Number)? number = null;
        var numbers = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block.Has(BlockTraits.Cell) || block.Has(BlockTraits.Row)) return read;
            var content = text.Slice(block.Start, block.End);
            if (content.IsEmpty || tree.Root.Children.Count == 0 && number is null && !IsItem(block, content) && !OpensItem(text, blocks, i) && !IsBeforeField(blocks, i) && !IsNumber(content, 1)) continue;
            if (TailMarks.OpensTail(content))
            {
                uses.AsSpan(i).Fill(BlockUse.BackMatter);
                break;
            }

            uses[i] = Outliner.UseOfParagraph(text, blocks, i, content);
            if (uses[i] != BlockUse.Paragraph) continue;
            if (block.Label.Exists)
            {
                tree.AddLabelled(block);
                uses[i] = BlockUse.Labelled;
            }
            else if (IsNumber(content, numbers + 1) && i + 1 < blocks.Length && !blocks[i + 1].Label.Exists)
            {
                number = (new TextRange(block.Start, block.End), ++numbers);
                uses[i] = BlockUse.Labelled;
            }
            else if (number is { } named)
            {
                tree.AddRow(block with { Label = new Label(LabelKind.ArabicDot, named.Number, 0) }, named.Name);
                number = null;
            }
            else if (!block.Has(BlockTraits.Field) && !isHeading && !IsClause(text, block) && (IsItem(block, content) || IsHeading(content) || IsBeforeField(blocks, i)))
            {
                AddItems(tree, block, IsClosed(text, blocks, i) ? [] : DemandSentences.Find(content));
            }
            else
            {
                tree.AddParagraph(block);
            }

            isHeading = !block.Label.Exists && IsHeading(content);
        }

        return tree.Root.Children.Count == 0 ? read : new Skeleton(text, blocks, uses, new OutlineNode(tree.Root));
    }

    /// <summary>Whether paragraphs close with units, so that a text of unknown kind, a part of a plan or a report in a newspaper, assigns its work.</summary>
    private static bool Assigns(CompactText text, Block[] blocks)
    {
        var closed = 0;
        for (var i = 0; i < blocks.Length && closed < FewestClosed; i++)
        {
            var content = text.Slice(blocks[i].Start, blocks[i].End);
            if (!blocks[i].Has(BlockTraits.Field) && IsItem(blocks[i], content) && IsClosed(text, blocks, i)) closed++;
        }

        return closed >= FewestClosed;
    }

    /// <summary>Whether a paragraph ends with its units, or they stand in the next one: they are of all its sentences.</summary>
    private static bool IsClosed(CompactText text, Block[] blocks, int i) =>
        ClosingClauses.Ends(text.Slice(blocks[i].Start, blocks[i].End)) || IsBeforeField(blocks, i) || i + 1 < blocks.Length && IsClause(text, blocks[i + 1]);

    /// <summary>The paragraph as an item, or the sentences that are its demands as one item each.</summary>
    private static void AddItems(TreeBuilder tree, Block block, List<TextRange> demands)
    {
        if (demands.Count == 0) demands = [new TextRange(0, block.Length)];
        else if (demands[0].Start > 0) tree.AddParagraph(block with { End = block.Start + demands[0].Start });
        foreach (var demand in demands) tree.AddRow(new Block(block.Start + demand.Start, block.Start + demand.End, new Label(LabelKind.ArabicDot, 0, 0), block.Traits), default);
    }

    /// <summary>1 alone on its line, the item on the next.</summary>
    private static bool IsNumber(ReadOnlySpan<char> content, int expected) => ChineseNumerals.ReadArabic(content, out var number) == content.Length && number == expected;

    /// <summary>——由甲会同乙组织落实。 below the paragraph that it assigns.</summary>
    private static bool IsClause(CompactText text, Block block) => !block.Label.Exists && ClauseLines.Matches(new ClauseText(text.Slice(block.Start, block.End), block.Start, text));

    /// <summary>A short paragraph above 责任单位：甲.</summary>
    private static bool IsBeforeField(Block[] blocks, int i) => i + 1 < blocks.Length && blocks[i + 1].Has(BlockTraits.Field) && !blocks[i].Has(BlockTraits.Field);

    private static bool IsItem(Block block, ReadOnlySpan<char> content)
    {
        if (block.Label.Exists) return block.Label is { Kind: LabelKind.Inline or LabelKind.Dash };
        if (content.Length < ShortestItem || content[^1] == ':' || !content.ContainsAny("。;")) return false;
        if (Preambles.Open(content)) return false;
        foreach (var words in PreambleWords)
            if (content.IndexOf(words) >= 0) return false;
        return true;
    }

    /// <summary>A heading above the first item, that is not the title of the document, an addressee or a name.</summary>
    private static bool OpensItem(CompactText text, Block[] blocks, int i)
    {
        var content = text.Slice(blocks[i].Start, blocks[i].End);
        return IsHeading(content) && !DocumentWords.EndsAsTitle(content) && DocumentNumbers.ReadWhole(content, out _) is null && !NameShapes.LooksLikeUnit(content)
            && i + 1 < blocks.Length && IsItem(blocks[i + 1], text.Slice(blocks[i + 1].Start, blocks[i + 1].End));
    }

    private static bool IsHeading(ReadOnlySpan<char> content) => content.Length <= LongestHeading && !content.ContainsAny("。;:,") && !CalendarDates.ReadWhole(content, out _);
}
