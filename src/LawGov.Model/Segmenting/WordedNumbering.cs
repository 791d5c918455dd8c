using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>Gives paragraphs their labels in a text that numbers them by words: 任务一： above 举措一：, 第一，.</summary>
/// <remarks>The numbers of a word start with 1 and count on. Behind 第一， prose goes on as well, so that most of its paragraphs have to name units.</remarks>
internal static class WordedNumbering
{
    private const int FewestLabels = 2;

    /// <summary>Labels <paramref name="blocks"/> in place.</summary>
    public static List<Block> Label(CompactText text, List<Block> blocks)
    {
        var words = new List<(string Word, List<int> Blocks)>();
        var known = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Label.Exists || blocks[i].Has(BlockTraits.Cell) || blocks[i].Has(BlockTraits.Row) || blocks[i].Has(BlockTraits.Field)) continue;
            if (WordedLabels.Read(text.Slice(blocks[i].Start, blocks[i].End), LabelKind.Worded, out var word) is not { Exists: true } label) continue;
            if (!known.TryGetValue(word, out var found))
            {
                known.Add(word, found = []);
                words.Add((word, found));
            }

            if (label.Number == 1 || found.Count > 0 && NumberOf(text, blocks[found[^1]]) == label.Number - 1) found.Add(i);
        }

        var kind = LabelKind.Worded;
        foreach (var (word, found) in words)
        {
            if (!Counts(text, blocks, found) || word == WordedLabels.Ordinal && !NameUnits(text, blocks, found)) continue;
            foreach (var i in found) blocks[i] = blocks[i] with { Label = WordedLabels.Read(text.Slice(blocks[i].Start, blocks[i].End), kind, out _) };
            kind = LabelKind.WordedBelow;
        }

        return blocks;
    }

    private static int NumberOf(CompactText text, Block block) => WordedLabels.Read(text.Slice(block.Start, block.End), LabelKind.Worded, out _).Number;

    /// <summary>Whether one of the labels goes on with another.</summary>
    private static bool Counts(CompactText text, List<Block> blocks, List<int> found) => found.Count >= FewestLabels && found.Exists(i => NumberOf(text, blocks[i]) == 2);

    private static bool NameUnits(CompactText text, List<Block> blocks, List<int> found)
    {
        var named = 0;
        foreach (var i in found)
            if (ClosingClauses.Ends(text.Slice(blocks[i].Start, blocks[i].End)) || i + 1 < blocks.Count && blocks[i + 1].Has(BlockTraits.Field)) named++;
        return named * 2 >= found.Count;
    }
}
