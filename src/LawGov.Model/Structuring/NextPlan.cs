using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Structuring;

/// <summary>Finds where the next plan of a file begins: its title and preamble stand between the last item of the plan before and its own first division.</summary>
/// <remarks>Form: <c>某县2023年政务公开工作要点</c> / <c>为…，特制定本要点。</c> / <c>一、</c>, with which the numbers of the outermost divisions start again.</remarks>
internal static class NextPlan
{
    /// <summary>No title is shorter.</summary>
    private const int ShortestTitle = 6;

    private const int LongestTitle = 60;

    /// <summary>A title may stand on so many lines.</summary>
    private const int MostTitleLines = 3;

    /// <summary>A preamble has no more paragraphs.</summary>
    private const int MostPreamble = 6;

    /// <summary>Last characters of the first line of a title that breaks behind its place, its year or whoever issues it.</summary>
    private const string LineEnds = "省市县区旗州盟镇年府厅局委会办室院于";

    /// <summary>Index of the first division of the plan whose title block <paramref name="i"/> begins; -1 when it begins none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="i">A block without label.</param>
    /// <param name="root">The plan before, whose outermost divisions are numbered in the same way.</param>
    public static int FindBody(CompactText text, Block[] blocks, int i, Node root)
    {
        var at = BehindTitle(text, blocks, i);
        if (at < 0 || root.Children.Find(static c => c.Label.Exists) is not { Label: { IsDivision: true, Kind: var outermost } }) return -1;
        for (var end = Math.Min(blocks.Length, at + MostPreamble + 1); at < end; at++)
        {
            if (blocks[at].Label is { Exists: true } label) return label.Kind == outermost && label.Number == 1 ? at : -1;
            if (!MayBePreamble(blocks[at])) return -1;
        }

        return -1;
    }

    /// <summary>Index behind the lines of a title; -1 where none stands at <paramref name="i"/>.</summary>
    private static int BehindTitle(CompactText text, Block[] blocks, int i)
    {
        for (var lines = 0; lines < MostTitleLines && i < blocks.Length; lines++, i++)
        {
            var block = blocks[i];
            if (block.Label.Exists || !MayBePreamble(block) || block.Length is 0 or > LongestTitle) return -1;
            var line = text.Slice(block.Start, block.End);
            if (line.ContainsAny("。;:,")) return -1;
            if (line.Length >= ShortestTitle && DocumentWords.EndsAsTitle(line)) return i + 1;
            if (!LineEnds.Contains(line[^1], StringComparison.Ordinal)) return -1;
        }

        return -1;
    }

    private static bool MayBePreamble(Block block) => (block.Traits & (BlockTraits.Cell | BlockTraits.Row | BlockTraits.Field)) == 0;
}
