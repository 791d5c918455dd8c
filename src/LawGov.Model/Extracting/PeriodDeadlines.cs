using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Finds deadlines that name a half year, a quarter or a season of the year.</summary>
/// <remarks>
/// Forms: A <c>2025年6月建成</c> <c>10月31日完成</c> <c>6月完成</c> <c>上半年完成</c> <c>三季度全面完工</c> <c>2025年上半年建成</c>, where a verb of completion follows, behind its subject too (<c>2025年上半年，试点县印发方案</c>); B <c>国庆节前完成</c>, the day before; C <c>汛期前完成</c>
/// <c>春节前投用</c>, whose day no calendar of the document says, or a bracket does (<c>汛期前（6月15日）完工</c>).
/// Not deadlines: <c>一季度启动</c>, <c>上半年产量下降</c>, <c>每季度完成</c>, <c>已于6月完成</c>, <c>6月15日成立</c>.
/// </remarks>
internal static class PeriodDeadlines
{
    private const int LongestPhrase = 12;

    /// <summary>Words before a day of which the sentence tells: 已于6月完成.</summary>
    private static readonly WordList Told = ["已于", "已在", "已经于", "曾于", "已", "去年", "上年", "前年", "原定", "原计划", "截止", "分别于去年"];

    /// <summary>Reads the half year or quarter whose first character but one stands at <paramref name="at"/>, or the month that ends there: 上[半]年, 三[季]度, 2025年6[月]; or the day: 10月31[日].</summary>
    /// <returns>Where it starts, its length and its day; of no length when it sets no deadline.</returns>
    public static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) Read(ReadOnlySpan<char> content, int done, int at, int? year, int? documentYear)
    {
        var isDay = content[at] is not ('半' or '季');
        var end = isDay ? at + 1 : at + 2;
        if (end >= content.Length || !isDay && content[at + 1] != (content[at] == '半' ? '年' : '度') || content[end..].StartsWith("结束前")) return default;
        var subject = 0;
        if (!PeriodVerbs.Completes(content[end..]) && (content[end] != ',' || (subject = SubjectsOfWork.Read(content[(end + 1)..])) == 0)) return default;
        for (var start = Math.Max(done, end - LongestPhrase); start < at; start++)
        {
            if (start > 0 && (char.IsAsciiDigit(content[start]) && char.IsAsciiDigit(content[start - 1]) || content[start - 1] is '第')) continue;
            if (DateMoment.Read(content[start..end], year, out var date) != end - start) continue;
            var before = content[..start];
            // 10月31日完成, 6月完成: what is announced or founded on a day without year is mostly told, and not asked for.
            if (isDay && !content[start..at].Contains('年') && !PeriodVerbs.IsWork(content[end..]) || Told.IsAtEndOf(before)) return default;
            if (date is null || date.Value.Year < documentYear || before.EndsWith("每") || before.EndsWith("每年") || before.EndsWith("截至") || before.EndsWith("自") || before.EndsWith("从") || before.EndsWith("至")) return default;
            if (subject > 0 && !IsPlanned(before, content[(end + 1 + subject)..], isDay, date.Value.Year > documentYear)) return default;
            return (start, end - start, date, DeadlineRecurrence.None);
        }

        return default;
    }

    /// <summary>2025年上半年，试点县印发方案: what is told as well (2023年6月，县政府印发方案) is planned where its year is to come, or half a year or a quarter stands before a verb of work.</summary>
    private static bool IsPlanned(ReadOnlySpan<char> before, ReadOnlySpan<char> verb, bool isDay, bool isToCome) =>
        (before.IsEmpty || Sentences.IsClosed(before[^1]) || before[^1] is ',' or '、') && (isToCome || !isDay && PeriodVerbs.IsWork(verb));

    /// <summary>Reads the feast, the season or the end of a month before the 前 at <paramref name="at"/>.</summary>
    public static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) ReadSeason(ReadOnlySpan<char> content, int done, int at, int? year)
    {
        var end = at > 0 && content[at - 1] is '以' or '之' ? at - 1 : at;
        var stated = ReadStated(content[(at + 1)..], year, out var given);
        for (var start = Math.Max(done, end - LongestPhrase); start < end; start++)
        {
            if (NamedTimes.Read(content[start..(at + 1)], year, out var date, out var isEnd) != end - start || !NamedTimes.MayStandBehind(content[..start])) continue;
            // 月底前 says by itself that it is a limit; 汛期前 may only say when.
            if (!isEnd && !PeriodVerbs.Completes(content[(at + 1 + stated)..])) return default;
            return (start, at + 1 - start + stated, stated > 0 ? given : date, DeadlineRecurrence.None);
        }

        return default;
    }

    /// <summary>汛期前（6月15日）完工: length of the bracket that says which day is meant; 0 when there is none.</summary>
    private static int ReadStated(ReadOnlySpan<char> rest, int? year, out DateOnly? date)
    {
        date = null;
        if (rest.IsEmpty || rest[0] != '(') return 0;
        var length = DateMoment.Read(rest[1..], year, out date);
        return length > 0 && length + 1 < rest.Length && rest[length + 1] == ')' ? length + 2 : 0;
    }
}
