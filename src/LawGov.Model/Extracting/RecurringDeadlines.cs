using System.Buffers;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Finds deadlines that come again.</summary>
/// <remarks>Forms: <c>每年第一季度</c> <c>每年12月底前</c> <c>每年6月底、12月底报送</c>, <c>每月25日前</c> <c>每季度末前</c> <c>每季度首月10日前</c> <c>每月5日报送</c>. Not deadlines: <c>每季度通报</c>, <c>每月召开</c>.</remarks>
internal static class RecurringDeadlines
{
    private const int LongestDay = 12;

    private static readonly (string Word, DeadlineRecurrence Recurrence)[] Periods =
        [("每半年", DeadlineRecurrence.HalfYearly), ("每季度", DeadlineRecurrence.Quarterly), ("每季", DeadlineRecurrence.Quarterly), ("每个季度", DeadlineRecurrence.Quarterly), ("每月", DeadlineRecurrence.Monthly), ("每个月", DeadlineRecurrence.Monthly), ("每年度", DeadlineRecurrence.Yearly), ("每年", DeadlineRecurrence.Yearly)];

    /// <summary>What a day within its period is called with: 首月10日, 最后一个工作日, 第一周.</summary>
    private static readonly SearchValues<char> OfDays = SearchValues.Create("0123456789一二三四五六七八九十第首次末底初上中下旬月日号周个工作后最度季结束的");

    /// <summary>Reads the deadline whose 每 stands at <paramref name="at"/>; of no length when it sets none.</summary>
    public static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) Read(ReadOnlySpan<char> content, int at)
    {
        var rest = content[at..];
        if (rest.StartsWith("每年第") && rest.Length >= 6 && rest[4..6] is "季度") return (at, 6, null, DeadlineRecurrence.Yearly);
        foreach (var (word, recurrence) in Periods)
        {
            if (!rest.StartsWith(word)) continue;
            if (recurrence == DeadlineRecurrence.Yearly && ReadMoment(rest, word.Length) is var moment and > 0) return (at, moment, null, recurrence);
            var day = ReadDay(rest[word.Length..]);
            return day == 0 ? default : (at, word.Length + day, null, recurrence);
        }

        return default;
    }

    /// <summary>Length of 每年 with its moment, when 前 or a verb of completion follows it or the last of its list.</summary>
    private static int ReadMoment(ReadOnlySpan<char> rest, int from)
    {
        var first = 0;
        for (var at = from; at < rest.Length; at++)
        {
            // 每年底: one 年 stands for both.
            var length = at == from && rest[at] is '底' or '末' ? 1 : DateMoment.Read(rest[at..], 2000, out _);
            if (length == 0) return 0;
            at += length;
            if (first == 0) first = at;
            var before = at + (at + 1 < rest.Length && rest[at] is '以' or '之' ? 1 : 0);
            if (before < rest.Length && rest[before] == '前') return first == at ? before + 1 : first;
            if (PeriodVerbs.Completes(rest[at..])) return first;
            if (at >= rest.Length || rest[at] is not ('、' or '和' or '及' or '与')) return 0;
        }

        return 0;
    }

    /// <summary>Length of 25日前, 末前, 首月10日以前; without 前 a verb of completion has to follow the day: 5日报送.</summary>
    private static int ReadDay(ReadOnlySpan<char> rest)
    {
        var length = rest[..Math.Min(rest.Length, LongestDay)].IndexOfAnyExcept(OfDays);
        if (length <= 0) return 0;
        var before = length + (rest[length] is '以' or '之' && length + 1 < rest.Length ? 1 : 0);
        if (rest[before] == '前') return before + 1;
        return rest[length - 1] is '日' or '号' or '底' or '末' or '旬' && PeriodVerbs.Completes(rest[length..]) ? length : 0;
    }
}
