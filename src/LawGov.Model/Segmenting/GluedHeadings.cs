using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>Cuts a heading from the first item below it where both stand on one line: <c>二、水质提升（三）封堵排污口。</c></summary>
/// <remarks>The label has to be of a lower kind, to go on with its numbers or start them, and to stand behind words without any mark.</remarks>
internal static class GluedHeadings
{
    /// <summary>Cuts <paramref name="blocks"/>; together the pieces cover the same text.</summary>
    public static List<Block> Cut(CompactText text, List<Block> blocks)
    {
        List<Block>? cut = null;
        Span<int> last = stackalloc int[(int)LabelKind.Inline + 1];
        last.Clear();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Label.Exists) last[(int)block.Label.Kind] = block.Label.Number;
            var at = block.Label.IsDivision && !block.Has(BlockTraits.Cell) && !block.Has(BlockTraits.Row) ? Find(text.Slice(block.Start, block.End), block.Label, last) : -1;
            if (at < 0)
            {
                cut?.Add(block);
                continue;
            }

            cut ??= blocks[..i];
            cut.Add(block with { End = block.Start + at });
            var label = Labels.Read(text.Slice(block.Start + at, block.End));
            last[(int)label.Kind] = label.Number;
            cut.Add(new Block(block.Start + at, block.End, label, block.Traits & ~(BlockTraits.Field | BlockTraits.Heading)));
        }

        return cut ?? blocks;
    }

    private static int Find(ReadOnlySpan<char> content, Label heading, ReadOnlySpan<int> last)
    {
        var end = Math.Min(content.Length, heading.Length + RunOnText.LongestHeading);
        for (var at = heading.Length + 2; at < end; at++)
        {
            if (content[at - 1] is '。' or ';' or ',' or ':') return -1;
            if (content[at] != '(' && !char.IsAsciiDigit(content[at]) || !RunOnText.CanStartLabel(content[at - 1])) continue;
            var label = Labels.Read(content[at..]);
            if ((label.Kind is LabelKind.ChineseParenthesis or LabelKind.ArabicDot or LabelKind.ArabicParenthesis) && label.Kind > heading.Kind
                && (label.Number == 1 || label.Number == last[(int)label.Kind] + 1) && content.Length > at + label.Length + 1) return at;
        }

        return -1;
    }
}
