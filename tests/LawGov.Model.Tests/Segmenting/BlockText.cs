using System.Text;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

/// <summary>
/// The blocks of a text, one behind the other with | between: <c>1.·建桥。|修路。</c>. A dot stands behind the label; letters in front tell a field (f), a cell (c),
/// a row (r), a heading (h), and a block cut out of a line (~).
/// </summary>
internal static class BlockText
{
    private static readonly (BlockTraits Trait, char Letter)[] Letters = [(BlockTraits.Heading, 'h'), (BlockTraits.Cell, 'c'), (BlockTraits.Row, 'r'), (BlockTraits.Field, 'f')];

    public static string Of(string text)
    {
        using var compact = Normalizer.Normalize(text);
        return Of(Segmenter.Segment(compact));
    }

    private static string Of(SegmentedText segmented)
    {
        var written = new StringBuilder();
        foreach (var block in segmented.Blocks)
        {
            if (written.Length > 0) written.Append('|');
            var traits = string.Concat(Letters.Where(l => block.Has(l.Trait)).Select(l => l.Letter)) + (block.Has(BlockTraits.OwnLine) ? "" : "~");
            if (traits.Length > 0) written.Append(traits).Append(' ');
            written.Append(segmented.Text.Slice(block.Start, block.TextStart));
            if (block.Label.Exists) written.Append('·');
            written.Append(segmented.Text.Slice(block.TextStart, block.End));
        }

        return written.ToString();
    }
}
