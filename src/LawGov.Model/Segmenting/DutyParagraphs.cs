using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>Counts the paragraphs of a list of duties, which no label parts: each begins with a body and what it does, <c>县教育局负责…。</c>, <c>县教育局：组织…。</c></summary>
internal static class DutyParagraphs
{
    /// <summary>Labels <paramref name="blocks"/> in place.</summary>
    public static List<Block> Label(CompactText text, List<Block> blocks)
    {
        var first = 0;
        for (var i = 0; i <= blocks.Count; i++)
        {
            if (i < blocks.Count && IsDuty(text, blocks[i])) continue;
            if (i - first >= DutyLabels.Fewest) Count(blocks, first, i);
            first = i + 1;
        }

        return blocks;
    }

    private static void Count(List<Block> blocks, int first, int end)
    {
        for (var i = first; i < end; i++) blocks[i] = blocks[i] with { Label = new Label(LabelKind.Dash, i - first + 1, 0) };
    }

    private static bool IsDuty(CompactText text, Block block)
    {
        if (block.Label.Exists || block.Length == 0 || block.Has(BlockTraits.Cell | BlockTraits.Row | BlockTraits.Field | BlockTraits.Heading)) return false;
        return DutyLabels.Begin(new ClauseText(text.Slice(block.Start, block.End), block.Start, text));
    }
}
