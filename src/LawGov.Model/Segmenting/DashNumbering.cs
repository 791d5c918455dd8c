using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>Counts the lines that begin with —— or another mark where they are items, each with its own units: <c>——推进己。（市审计局）</c>.</summary>
/// <remarks>Two of the lines side by side have to name units, and two in three of them; else they are text of the item above.</remarks>
internal static class DashNumbering
{
    private const int Fewest = 2;

    /// <summary>Labels <paramref name="blocks"/> in place.</summary>
    public static List<Block> Label(CompactText text, List<Block> blocks)
    {
        var dashes = new List<int>();
        var named = 0;
        for (var i = 0; i <= blocks.Count; i++)
        {
            var block = i < blocks.Count ? blocks[i] : default;
            if (i < blocks.Count && block.Label.Kind == LabelKind.Dash && !block.Has(BlockTraits.Cell | BlockTraits.Row | BlockTraits.Field))
            {
                dashes.Add(i);
                if (NamesUnits(text, blocks, i)) named++;
                continue;
            }

            // A line of units or text without label goes on with the item.
            if (i < blocks.Count && block.Label.Kind is LabelKind.None or LabelKind.Inline && !block.Has(BlockTraits.Cell | BlockTraits.Row)) continue;
            if (named >= Fewest && named * 3 >= dashes.Count * 2) Count(blocks, dashes);
            dashes.Clear();
            named = 0;
        }

        return blocks;
    }

    private static void Count(List<Block> blocks, List<int> dashes)
    {
        for (var i = 0; i < dashes.Count; i++) blocks[dashes[i]] = blocks[dashes[i]] with { Label = blocks[dashes[i]].Label with { Number = i + 1 } };
    }

    private static bool NamesUnits(CompactText text, List<Block> blocks, int i)
    {
        if (i + 1 < blocks.Count && blocks[i + 1].Has(BlockTraits.Field)) return true;
        var content = text.Slice(blocks[i].Start, blocks[i].End);
        return ClosingClauses.Ends(content) || ClosingClauses.FindList(content) > 0 || ClosingClauses.EndsWithName(content);
    }
}
