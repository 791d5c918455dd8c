using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>Finds the labels that are missing from a sequence inside the paragraphs between its neighbours, and cuts there.</summary>
/// <remarks>
/// 1., 2., 4.: the paragraph of 2. has swallowed 3. because a line break or the mark of its label was lost (<see cref="LostMarks"/>), or the list
/// stands behind a lead-in (针对…问题，（1）…（2）…). Only paragraphs inside such a gap are searched, so that an intact text costs nothing and no number
/// of its prose is taken for a label.
/// </remarks>
internal static class MissingLabels
{
    /// <summary>A wider gap is another list, not a lost line break.</summary>
    private const int WidestGap = 6;

    /// <summary>A text with more gaps is no numbered text; the search stays linear.</summary>
    private const int MostGaps = 200;

    private static readonly SearchValues<char> Starts = SearchValues.Create("(〔第一二三四五六七八九十123456789" + EnclosedNumbers.All);

    /// <summary>Cuts <paramref name="blocks"/> at the labels that their sequences miss; together the pieces cover the same text.</summary>
    public static List<Block> Cut(CompactText text, List<Block> blocks)
    {
        var gaps = FindGaps(blocks);
        if (gaps is null || gaps.Count > MostGaps) return blocks;
        var cut = new List<Block>(blocks.Count + gaps.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (!block.Has(BlockTraits.Cell) && !block.Has(BlockTraits.Row) && gaps.Exists(gap => gap.First <= i && i < gap.Last)) CutBlock(text, block, i, gaps, cut);
            else cut.Add(block);
        }

        return cut;
    }

    private static void CutBlock(CompactText text, Block block, int index, List<Gap> gaps, List<Block> cut)
    {
        var content = text.Slice(block.Start, block.End);
        var at = block.Label.Length;
        while (at < content.Length)
        {
            var next = content[at..].IndexOfAny(Starts);
            if (next < 0) break;
            at += next;
            var label = LabelAt(text, block, at, index, gaps, out var gap);
            if (!label.Exists)
            {
                at++;
                continue;
            }

            gaps[gap] = gaps[gap] with { From = label.Number + 1 };
            if (at > 0) cut.Add(block with { End = block.Start + at });
            block = new Block(block.Start + at, block.End, label, block.Traits & ~(BlockTraits.Field | BlockTraits.Heading | (at > 0 ? BlockTraits.OwnLine : BlockTraits.None)));
            content = text.Slice(block.Start, block.End);
            at = label.Length;
        }

        cut.Add(block);
    }

    /// <summary>The label at <paramref name="at"/> of a block that a sequence misses there; none when there is none.</summary>
    private static Label LabelAt(CompactText text, Block block, int at, int index, List<Gap> gaps, out int gap)
    {
        var content = text.Slice(block.Start, block.End);
        gap = -1;
        if (at > 0 && RunOnText.CanStartLabel(content[at - 1]) && Labels.Read(content[at..]) is { Exists: true } label)
        {
            gap = gaps.FindIndex(g => g.First <= index && index < g.Last && g.Misses(label));
            return gap >= 0 && CanFollow(content[..at], label, block) ? label : default;
        }

        if (at > 0 && RunOnText.CanStartLabel(content[at - 1]) && GluedLabelAt(content, at, index, gaps, out gap) is { Exists: true } glued) return glued;
        if (!text.StartsLine(block.Start + at) || at > 0 && !CanFollow(content[..at], default, block)) return default;
        for (gap = 0; gap < gaps.Count; gap++)
        {
            if (gaps[gap].First > index || index >= gaps[gap].Last || gaps[gap].From >= gaps[gap].To) continue;
            var lost = LostMarks.Read(content[at..], gaps[gap].Kind, gaps[gap].From, end => text.IsGap(block.Start + at + end, acrossLines: true));
            if (lost.Exists) return lost;
        }

        return default;
    }

    /// <summary>…。2.5G基站…: the number that a sequence misses, with a number of the text glued to it, behind the end of a sentence.</summary>
    private static Label GluedLabelAt(ReadOnlySpan<char> content, int at, int index, List<Gap> gaps, out int gap)
    {
        gap = -1;
        if (!char.IsAsciiDigit(content[at]) || !Sentences.IsClosed(content[at - 1])) return default;
        for (gap = 0; gap < gaps.Count; gap++)
        {
            var missed = gaps[gap];
            if (missed.Kind == LabelKind.ArabicDot && missed.First <= index && index < missed.Last && missed.From < missed.To && ExpectedLabels.Read(content[at..], missed.From) is { Exists: true } label) return label;
        }

        return default;
    }

    /// <summary>A label follows the end of a sentence, a clause or a quote, or a short heading without a mark.</summary>
    private static bool CanFollow(ReadOnlySpan<char> before, Label label, Block block)
    {
        var last = before[^1];
        // 针对材料重复等问题,(1)…(2)…: only the first stands behind a lead-in.
        if (last == ',') return label.Number == 1;
        if (Sentences.IsClosed(last) || last is '”' or '》') return true;
        return block.Label.IsDivision && before.Length - block.Label.Length <= RunOnText.LongestHeading && before.IndexOfAny("。;") < 0;
    }

    private static List<Gap>? FindGaps(List<Block> blocks)
    {
        List<Gap>? gaps = null;
        Span<int> last = stackalloc int[(int)LabelKind.Inline + 1];
        Span<int> lastIndex = stackalloc int[(int)LabelKind.Inline + 1];
        last.Clear();
        lastIndex.Clear();
        for (var i = 0; i < blocks.Count; i++)
        {
            var label = blocks[i].Label;
            if (label.Kind is not (LabelKind.ChineseComma or LabelKind.ChineseParenthesis or LabelKind.ArabicDot or LabelKind.ArabicParenthesis or LabelKind.Circled)) continue;
            var kind = (int)label.Kind;
            var goesOn = label.Number > last[kind];
            var from = goesOn ? last[kind] + 1 : 1;
            // A sequence that starts again has lost its first labels behind the heading above it.
            var first = goesOn && last[kind] > 0 ? lastIndex[kind] : LastAbove(label.Kind, lastIndex);
            if (label.Number > from && label.Number - from <= WidestGap) (gaps ??= []).Add(new Gap(label.Kind, first, i, from, label.Number));
            last[kind] = label.Number;
            lastIndex[kind] = i;
        }

        return gaps;
    }

    /// <summary>Index of the last division of a higher kind; 0 when there is none.</summary>
    private static int LastAbove(LabelKind kind, ReadOnlySpan<int> lastIndex)
    {
        var last = 0;
        for (var above = LabelKind.Part; above < kind; above++) last = Math.Max(last, lastIndex[(int)above]);
        return last;
    }

    /// <summary>Numbers that a sequence misses between two blocks.</summary>
    /// <param name="Kind">The kind of label.</param>
    /// <param name="First">First block in which they may stand.</param>
    /// <param name="Last">The block with the next number.</param>
    /// <param name="From">First missing number.</param>
    /// <param name="To">The next number that is there.</param>
    private readonly record struct Gap(LabelKind Kind, int First, int Last, int From, int To)
    {
        public bool Misses(Label label) => label.Kind == Kind && label.Number >= From && label.Number < To;
    }
}
