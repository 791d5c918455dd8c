using System.Buffers;
using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>Cuts text that lost its line breaks at the labels inside: <c>一、…（一）…1.…2.…</c> in one paragraph.</summary>
/// <remarks>A label counts only when its number continues the sequence of its kind or starts it again, and when what stands before it can end an item.</remarks>
internal static class RunOnText
{
    /// <summary>Longest heading that a label may follow without a mark between.</summary>
    public const int LongestHeading = 40;

    private static readonly SearchValues<char> Starts = SearchValues.Create("(〔第一二三四五六七八九十123456789" + EnclosedNumbers.All);

    /// <summary>Adds the blocks of the range to <paramref name="blocks"/>; together they cover it. Its labels go on with <paramref name="numbers"/>.</summary>
    public static void Split(CompactText text, int start, int end, LabelSequence numbers, List<Block> blocks)
    {
        var content = text.Slice(start, end);
        var blockStart = 0;
        var label = Labels.Read(content);
        if (label.Exists) numbers.Accept(label);
        var at = Math.Max(1, label.Length);
        while (at < content.Length)
        {
            var next = content[at..].IndexOfAny(Starts);
            if (next < 0) break;
            at += next;
            var found = CanStartLabel(content[at - 1]) ? Labels.Read(content[at..]) : default;
            if (!found.Exists || found.Kind is LabelKind.Inline or LabelKind.Dash || !numbers.Continues(found) || !CanFollow(content[blockStart..at], found, label))
            {
                at++;
                continue;
            }

            blocks.Add(new Block(start + blockStart, start + at, label, BlockTraits.None));
            numbers.Accept(found);
            blockStart = at;
            label = found;
            at += found.Length;
        }

        blocks.Add(new Block(start + blockStart, end, label, BlockTraits.None));
    }

    /// <summary>…。责任单位：甲、乙（二）…: the names of a field have no mark behind them.</summary>
    public static bool EndsWithField(ReadOnlySpan<char> before)
    {
        var near = before[^Math.Min(before.Length, BracketPairs.LongestClause)..];
        return FieldNouns.ReadField(near[(near.LastIndexOfAny("。;!") + 1)..]).Kind is FieldKind.Units or FieldKind.Deadline;
    }

    /// <summary>第(一)项, 统一、规范, 12.5 and 12(1)段 contain no labels.</summary>
    public static bool CanStartLabel(char before) => before is not ('第' or '.' or '-' or '/') && !Brackets.IsOpening(before) && !char.IsAsciiDigit(before) && !ChineseNumerals.IsNumeral(before);

    private static bool CanFollow(ReadOnlySpan<char> before, Label found, Label current)
    {
        var last = before[^1];
        if (Sentences.IsClosed(last) || last is '”' or '》' || EndsWithField(before)) return true;
        // The title runs into the first heading: …分工方案一、….
        if (!current.Exists && found is { Number: 1, Kind: not LabelKind.Circled }) return DocumentWords.EndsAsTitle(before[^Math.Min(before.Length, LongestHeading)..]);
        // A heading has no mark at its end: 四、降低就业门槛（十）优化….
        var heading = before[Math.Min(current.Length, before.Length)..];
        // 根据第三条 cites an article; 第一章总则第一条 opens one.
        if (found.Kind <= LabelKind.ChapterSection || found.Kind is LabelKind.Article && current.Kind is not (LabelKind.Chapter or LabelKind.ChapterSection)) return false;
        if (heading.Length > LongestHeading || heading.IndexOfAny("。;") >= 0 || found.Kind <= current.Kind) return false;
        // 1.优化线上政务服务（1）…: an item without a sentence is a heading too.
        return current.IsDivision || current.Kind == LabelKind.ArabicDot && heading.Length > 2;
    }
}
