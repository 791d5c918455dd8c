using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Extracting;

/// <summary>A target as found.</summary>
internal readonly record struct TargetMention(TextRange Range, decimal Value, string Unit, Comparison Comparison);

/// <summary>Finds numbers that a task is to reach.</summary>
/// <remarks>
/// Forms: A <c>不少于60学时</c> <c>至少5名</c> <c>至少接受一次</c> <c>达到100%</c>, B <c>两期以上</c> <c>3个工作日以内</c>, C <c>控制在3天以内</c> <c>压减至20天</c>, <see cref="TargetLeads"/> others.
/// Not targets: counts without a comparison, 全覆盖, ordinals (第三批), years.
/// </remarks>
internal static class TargetReader
{
    /// <summary>Words before a number. Those marked may stand some characters away: 至少接受一次.</summary>
    private static readonly (string Word, Comparison Comparison, int Gap)[] Before =
    [
        ("不得少于", Comparison.AtLeast, 0), ("不得低于", Comparison.AtLeast, 0), ("不能少于", Comparison.AtLeast, 0), ("不能低于", Comparison.AtLeast, 0), ("不应少于", Comparison.AtLeast, 0), ("不应低于", Comparison.AtLeast, 0),
        ("不得超过", Comparison.AtMost, 0), ("不得高于", Comparison.AtMost, 0), ("不得多于", Comparison.AtMost, 0), ("不得大于", Comparison.AtMost, 0), ("不能超过", Comparison.AtMost, 0), ("不应超过", Comparison.AtMost, 0), ("不可超过", Comparison.AtMost, 0),
        ("不少于", Comparison.AtLeast, 0), ("不低于", Comparison.AtLeast, 0), ("不小于", Comparison.AtLeast, 0), ("至少", Comparison.AtLeast, 3), ("达到", Comparison.AtLeast, 0), ("达", Comparison.AtLeast, 0),
        ("提升至", Comparison.AtLeast, 0), ("提高到", Comparison.AtLeast, 0), ("提高至", Comparison.AtLeast, 0), ("增至", Comparison.AtLeast, 0),
        ("不超过", Comparison.AtMost, 0), ("不高于", Comparison.AtMost, 0), ("不多于", Comparison.AtMost, 0), ("不大于", Comparison.AtMost, 0), ("控制在", Comparison.AtMost, 0),
        ("压减至", Comparison.AtMost, 0), ("压缩至", Comparison.AtMost, 0), ("缩短至", Comparison.AtMost, 0), ("压缩到", Comparison.AtMost, 0), ("减少到", Comparison.AtMost, 0), ("降至", Comparison.AtMost, 0), ("减至", Comparison.AtMost, 0),
        ("超过", Comparison.MoreThan, 0), ("突破", Comparison.MoreThan, 0), ("低于", Comparison.LessThan, 0), ("少于", Comparison.LessThan, 0),
    ];

    private static readonly (string Word, Comparison Comparison)[] After =
        [("(含)以上", Comparison.AtLeast), ("及以上", Comparison.AtLeast), ("以上", Comparison.AtLeast), ("(含)以下", Comparison.AtMost), ("以下", Comparison.AtMost), ("以内", Comparison.AtMost), ("之内", Comparison.AtMost)];

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一二两三四五六七八九十百千");

    /// <summary>Adds the targets named in <paramref name="range"/>.</summary>
    public static void Find(CompactText text, TextRange range, List<TargetMention> found)
    {
        var content = text.Slice(range.Start, range.End);
        var at = 0;
        while (true)
        {
            var next = content[at..].IndexOfAny(Numbers);
            if (next < 0) return;
            at += next;
            var amount = Amounts.Read(content[at..]);
            if (amount.Length == 0 || at > 0 && content[at - 1] is '第' or '.')
            {
                at += Amounts.SkipNumerals(content[at..]);
                continue;
            }

            var end = at + amount.Length;
            end += ReadPer(content[end..]);
            var behind = end;
            var isShare = amount.MeasureStart < 0 || content[at + amount.MeasureStart] == '%';
            var (start, stated) = FindBefore(content, at) is { Comparison: not null } direct ? direct : TargetLeads.Find(content, at, isShare);
            var comparison = stated;
            foreach (var (word, meaning) in After)
            {
                if (!content[end..].StartsWith(word)) continue;
                end += word.Length;
                comparison ??= meaning;
                break;
            }

            // 压缩至10日内: 内 alone makes no target of 10日内.
            if (stated == Comparison.AtMost && end == behind && EndsTime(content[..end]) && content[end..].StartsWith("内")) end++;
            if (comparison is { } relation)
            {
                var unit = amount.MeasureStart < 0 ? "%" : content[(at + amount.MeasureStart)..behind].ToString();
                if (!TargetConditions.Hold(content, start, end, unit, stated)) found.Add(new TargetMention(new TextRange(range.Start + start, range.Start + end), amount.Value, unit, relation));
            }

            at = end;
        }
    }

    private static bool EndsTime(ReadOnlySpan<char> amount) => amount[^1] is '日' or '天' or '月' or '周' or '时' or '钟';

    /// <summary>元/亩, 批次/千人: length of what the measure is counted by.</summary>
    private static int ReadPer(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] != '/') return 0;
        var scale = rest.Length > 2 && rest[1] is '百' or '千' or '万' ? 2 : 1;
        if (MeasureWords.Read(rest[scale..]) is var measure and > 0) return scale + measure;
        return rest[1] is '年' or '月' ? 2 : 0;
    }

    private static (int Start, Comparison? Comparison) FindBefore(ReadOnlySpan<char> content, int at)
    {
        var before = content[..at];
        foreach (var (word, comparison, gap) in Before)
        {
            for (var distance = 0; distance <= gap && distance <= before.Length; distance++)
            {
                var head = before[..^distance];
                if (head.EndsWith(word) && before[head.Length..].IndexOfAny(",。;、") < 0) return (head.Length - word.Length, comparison);
            }
        }

        return (at, null);
    }
}
