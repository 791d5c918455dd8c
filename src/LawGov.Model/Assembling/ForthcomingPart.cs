using LawGov.Model.Heads;
using LawGov.Model.Lexicon;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Assembling;

/// <summary>Finds where a report turns to what comes next: 三、2025年工作思路, （三）下一步打算, a line 2024年工作安排, 下一步，我局将….</summary>
internal static class ForthcomingPart
{
    /// <summary>A longer heading is a sentence.</summary>
    private const int LongestHeading = 26;

    private static readonly WordList NextTimes = ["下一步", "下步", "下阶段", "下一阶段", "今后", "明年", "来年", "下一年", "下年度", "下半年"];

    private static readonly WordList Plans = ["思路", "打算", "安排", "计划", "谋划", "展望", "举措", "建议", "重点工作", "工作重点", "主要任务", "工作任务", "目标任务", "工作目标"];

    /// <summary>Endings that a heading about what was done shares with one about what is to be done; only a year tells them apart.</summary>
    private static readonly WordList Reviews = ["重点工作", "工作重点", "主要任务", "工作任务", "目标任务", "工作目标"];

    /// <summary>The part; null when the report has none, or the document is a plan.</summary>
    public static TextRange? Find(Skeleton skeleton, Metadata metadata)
    {
        if (DocumentWords.IsPlan(metadata.Kind)) return null;
        var (text, blocks) = (skeleton.Text, skeleton.Blocks);
        var lastYear = LastYear(metadata);
        var outermost = Array.Find(blocks, b => b.Label.IsDivision).Label.Kind;
        var (start, end, last) = (-1, 0, LabelKind.None);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (skeleton.Uses[i] is not (BlockUse.Labelled or BlockUse.Paragraph)) continue;
            var block = blocks[i];
            var opens = Opens(text.Slice(block.TextStart, block.End), block.Label, block.Label.Kind == outermost, lastYear);
            // A paragraph 下一步，… lasts until the next division, a division until the next beside it, and what stands below a bare line to the end.
            if (start >= 0 && !opens && block.Label.Exists && block.Label.Kind <= last) break;
            if (start < 0 && opens) (start, last) = (block.Start, block.Label.Exists ? block.Label.Kind : Sentences.FindFirstEnd(text.Slice(block.Start, block.End)) > 0 ? LabelKind.ChineseParenthesis : LabelKind.None);
            if (start >= 0) end = block.End;
        }

        return start < 0 ? null : new TextRange(start, end);
    }

    /// <summary>The year that the part plans for: the one its title names, else the one behind the last that is looked back on; null when no year is known.</summary>
    public static int? YearOf(Metadata metadata) => TitleYears.FindOutlook(metadata.PlainTitle) ?? LastYear(metadata) + 1;

    /// <summary>The last year that is looked back on: a report to a congress is named after the year of the session, and looks back on the one before.</summary>
    private static int? LastYear(Metadata metadata)
    {
        if (TitleYears.FindOutlook(metadata.PlainTitle) is not null) return metadata.Period?.Start;
        var isToCongress = metadata.PlainTitle.EndsWith("政府工作报告", StringComparison.Ordinal);
        return (isToCongress ? metadata.SignedOn?.Year ?? metadata.Period?.End : metadata.Period?.End) is { } year ? isToCongress ? year - 1 : year : null;
    }

    private static bool Opens(ReadOnlySpan<char> content, Label label, bool isOutermost, int? lastYear)
    {
        if (!label.Exists && NextTimes.IsAtStartOf(content)) return true;
        var sentence = Sentences.FindFirstEnd(content);
        if (!label.Exists && sentence >= 0) return false;
        var heading = (sentence < 0 ? content : content[..sentence]).TrimEnd("。:");
        if (heading.Length is 0 or > LongestHeading) return false;
        foreach (var time in NextTimes)
            if (heading.IndexOf(time) >= 0) return true;
        var isPlan = Plans.IsAtEndOf(heading);
        if (NamedYear(heading) is { } year) return lastYear is null ? isOutermost && isPlan : year > lastYear && (label.Exists || isPlan);
        return isOutermost && label.Exists && isPlan && !Reviews.IsAtEndOf(heading);
    }

    private static int? NamedYear(ReadOnlySpan<char> heading)
    {
        for (var at = 0; at + 5 <= heading.Length; at++)
            if (ChineseNumerals.ReadArabic(heading[at..], out var year) == 4 && CalendarDates.IsYear(year) && heading[at + 4] == '年') return year;
        return null;
    }
}
