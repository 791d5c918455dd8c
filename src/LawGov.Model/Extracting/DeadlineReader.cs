using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>A deadline as found: where, which day, whether it comes again.</summary>
internal readonly record struct DeadlineMention(TextRange Range, DateOnly? Date, DeadlineRecurrence Recurrence);

/// <summary>Finds deadlines.</summary>
/// <remarks>
/// Forms: A <c>2016年底前</c> <c>2022年9月底前</c> <c>2023年10月31日前</c> <c>2024年年底以前</c>, B <c>到2025年</c> <c>到2025年底</c>,
/// C <c>10月底前</c> <c>年底前</c> with the year of the document, D <c>每年第一季度</c> <c>每年12月底前</c>, E <c>“十四五”期末</c>. In clauses <see cref="ClauseDeadlines"/> reads more.
/// Not deadlines: <c>截至12月底</c>, <c>“十四五”时期</c>, <c>2020年获评</c>, <c>2000年前建成的小区</c>.
/// </remarks>
internal static class DeadlineReader
{
    private const int LongestPhrase = 18;

    /// <summary>Between 前 and 的 stand no more characters: 建成, 取得施工许可.</summary>
    private const int LongestAttribute = 9;

    private static readonly SearchValues<char> Anchors = SearchValues.Create("前到每末");

    /// <summary>Adds the deadlines that prose in <paramref name="range"/> names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">Where to look.</param>
    /// <param name="year">Year of the document, for dates without one; null when unknown.</param>
    /// <param name="found">Where they are added, in order.</param>
    public static void Find(CompactText text, TextRange range, int? year, List<DeadlineMention> found)
    {
        var content = text.Slice(range.Start, range.End);
        var at = 0;
        var done = 0;
        while (true)
        {
            var next = content[at..].IndexOfAny(Anchors);
            if (next < 0) return;
            at += next;
            var (start, length, date, recurrence) = content[at] switch
            {
                '前' => ReadBefore(content, done, at, year),
                '到' => ReadUntil(content, at, year),
                '每' => ReadRecurring(content, at),
                _ => ReadPlanEnd(content, at),
            };
            if (length > 0)
            {
                found.Add(new DeadlineMention(new TextRange(range.Start + start, range.Start + start + length), date, recurrence));
                done = at = start + length;
            }
            else
            {
                at++;
            }
        }
    }

    private static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) ReadBefore(ReadOnlySpan<char> content, int done, int at, int? year)
    {
        var end = at;
        if (end > 0 && content[end - 1] is '以' or '之') end--;
        if (end == 0 || content[end - 1] is not ('底' or '末' or '日' or '月' or '份' or '年' or '旬' or '号' or '度')) return default;
        for (var start = Math.Max(done, end - LongestPhrase); start < end - 1; start++)
        {
            if (!StartsMoment(content, start)) continue;
            if (start >= 2 && content[(start - 2)..start] is "每年")
                return (start - 2, at + 1 - start + 2, null, DeadlineRecurrence.Yearly);
            if (DateMoment.Read(content[start..end], year, out var date) != end - start) continue;
            if (start >= 2 && content[(start - 2)..start] is "截至" or "截止") return default;
            if (date?.Year < year && IsAttribute(content[(at + 1)..])) return default;
            return (start, at + 1 - start, date, DeadlineRecurrence.None);
        }

        return default;
    }

    /// <summary>2000年前建成的小区: the date tells which ones are meant.</summary>
    private static bool IsAttribute(ReadOnlySpan<char> rest)
    {
        var words = rest[..Math.Min(rest.Length, LongestAttribute)];
        var particle = words.IndexOf('的');
        return particle > 0 && words[..particle].IndexOfAny(",。;、:") < 0;
    }

    private static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) ReadUntil(ReadOnlySpan<char> content, int at, int? year)
    {
        if (at + 5 >= content.Length || !char.IsAsciiDigit(content[at + 1]) || at > 0 && content[at - 1] is '达' or '得' or '做' or '找' or '受') return default;
        var length = DateMoment.Read(content[(at + 1)..], null, out var date);
        if (length < 5 || date is null) return default;
        var end = at + 1 + length;
        if (end < content.Length && content[end] == '前') end++;
        return (at, end - at, date, DeadlineRecurrence.None);
    }

    private static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) ReadRecurring(ReadOnlySpan<char> content, int at)
    {
        var rest = content[at..];
        if (rest.StartsWith("每年第") && rest.Length >= 6 && rest[4..6] is "季度") return (at, 6, null, DeadlineRecurrence.Yearly);
        if (!rest.StartsWith("每年")) return default;
        var length = DateMoment.Read(rest[2..], 2000, out _);
        if (length < 2) return default;
        var end = 2 + length;
        if (end < rest.Length && rest[end] is '以' or '之') end++;
        return end < rest.Length && rest[end] == '前' ? (at, end + 1, null, DeadlineRecurrence.Yearly) : default;
    }

    /// <summary>“十四五”期末, “十四五”末: the last day of the plan.</summary>
    private static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) ReadPlanEnd(ReadOnlySpan<char> content, int at)
    {
        for (var start = Math.Max(0, at - 9); start < at; start++)
        {
            if (FiveYearPlans.Read(content[start..], out var plan, out var length) && content[(start + length)..at] is "" or "期" or "规划期")
                return (start, at + 1 - start, new DateOnly(plan.End, 12, 31), DeadlineRecurrence.None);
        }

        return default;
    }

    private static bool StartsMoment(ReadOnlySpan<char> content, int start)
    {
        var c = content[start];
        return char.IsAsciiDigit(c) ? start == 0 || !char.IsAsciiDigit(content[start - 1]) && content[start - 1] is not ('.' or '-' or '/') : c is '年' or '今' or '明';
    }
}
