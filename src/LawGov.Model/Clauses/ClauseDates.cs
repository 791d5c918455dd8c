using System.Buffers;
using LawGov.Model.Lexicon;

using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>The deadlines that stand as members of a clause, or in a cell or line of their own.</summary>
/// <remarks>
/// Forms: A <c>2023年10月底前完成</c> <c>6月底</c> <c>2023.12.31</c>, B a stretch of time, of which the end counts: <c>2023年1-12月</c> <c>2021-2025年</c>,
/// C <c>每季度末</c> <c>每年12月底前</c>, D <c>长期坚持</c> <c>全年持续推进</c>. Not deadlines, but no names either: <c>2023年5月启动</c>, <c>3年内完成</c>.
/// </remarks>
internal static class ClauseDates
{
    private const int LongestMember = 28;

    /// <summary>A moment may stand behind so many other characters: 于2023年底, 力争10月底.</summary>
    private const int LongestLead = 6;

    private static readonly string[] Ongoing =
    [
        "长期坚持", "持续推进", "长期推进", "长期", "持续", "常态化推进", "持续实施", "长期实施", "持续开展", "全年", "持续坚持", "长期执行", "并长期坚持", "立即", "立行立改", "即行即改", "常年坚持", "常态化",
        "贯穿全年", "全年推进", "全年持续推进", "持续落实", "并持续推进", "持续完善", "长期落实", "常态化开展", "常态化实施", "持续进行", "全年实施", "全年开展", "即时", "即知即改", "立即整改", "立即落实", "持续抓好", "长期开展", "持续深化",
    ];

    private static readonly (string Word, DeadlineRecurrence Recurrence)[] Recurrences =
        [("每半年", DeadlineRecurrence.HalfYearly), ("每季度", DeadlineRecurrence.Quarterly), ("每季", DeadlineRecurrence.Quarterly), ("每月", DeadlineRecurrence.Monthly), ("每年", DeadlineRecurrence.Yearly)];

    private static readonly string[] Leads = ["于", "在", "到", "至", "力争", "争取", "计划", "预计", "确保", "并于", "并在"];

    private static readonly WordList Starts = ["启动", "开始", "起", "开展", "起步", "起实施", "起执行"];

    /// <summary>First words of members that say how something goes on: 按季度推进, 分批实施.</summary>
    private static readonly WordList Paces = ["按季度", "按月", "按年度", "逐年", "逐步", "分批", "分步", "分阶段", "分年度", "适时"];

    private static readonly WordList Ends = ["完成", "到位", "建成", "实现", "以内", "之内", "内", "前", "见效", "落实"];

    /// <summary>First characters of deadlines: most members of a clause are names, and need no further look.</summary>
    private static readonly SearchValues<char> FirstOfMembers = SearchValues.Create(
        [.. Ongoing.Select(p => p[0]).Concat(Leads.Select(p => p[0])).Concat("0123456789每年今明次翌当本上下第一二三四五六七八九“十").Concat(NamedTimes.FirstLetters).Distinct()]);

    /// <summary>Whether a member of a clause is a deadline and no name: 2023年10月底前完成, 长期坚持.</summary>
    public static bool IsMember(ReadOnlySpan<char> member)
    {
        if (member.IsEmpty || !FirstOfMembers.Contains(member[0])) return false;
        member = member.TrimEnd("。;");
        if (IsOngoing(member)) return true;
        if (member.Length > LongestMember) return false;
        foreach (var (word, _) in Recurrences)
            if (member.StartsWith(word)) return true;
        var body = StripLead(member);
        var length = ReadMoment(body, 2000, out _);
        return length > 0 && !Starts.IsAtEndOf(body) && !NameShapes.LooksLikeUnit(member);
    }

    /// <summary>Whether a member speaks of time without setting a deadline, and is no name: 2023年5月启动, 3年内完成.</summary>
    public static bool IsSchedule(ReadOnlySpan<char> member) => Paces.IsAtStartOf(member) ||
        !member.IsEmpty && (char.IsAsciiDigit(member[0]) || ChineseNumerals.IsNumeral(member[0]) || member[0] is '自' or '从' && member.Length > 1 && char.IsAsciiDigit(member[1]) || member.StartsWith("即日")) && member.Length <= LongestMember
        && (Starts.IsAtEndOf(member) || Ends.IsAtEndOf(member)) && !NameShapes.LooksLikeUnit(member);

    /// <summary>The deadline that <paramref name="member"/> of a clause names; null when it names none in the ways of clauses.</summary>
    /// <param name="member">The member.</param>
    /// <param name="year">Year of the document, for dates without one; null when unknown.</param>
    /// <param name="isStart">It says when something starts, and is no deadline.</param>
    public static ClauseDate? Read(ReadOnlySpan<char> member, int? year, out bool isStart)
    {
        isStart = false;
        member = member.TrimEnd("。;");
        if (IsOngoing(member)) return new ClauseDate(0, member.Length, null, DeadlineRecurrence.Ongoing);
        for (var start = 0; start < Math.Min(member.Length, LongestLead); start++)
        {
            // 两年内 counts from a day that is not given.
            if (start > 0 && member[start] == '年' && (char.IsAsciiDigit(member[start - 1]) || ChineseNumerals.IsNumeral(member[start - 1]))) continue;
            foreach (var (word, recurrence) in Recurrences)
                if (member[start..].StartsWith(word)) return new ClauseDate(start, member.Length, null, recurrence);
            var length = ReadMoment(member[start..], year, out var date);
            if (length == 0) continue;
            isStart = Starts.IsAtStartOf(member[(start + length)..]);
            if (isStart) return null;
            length += ReadBefore(member[(start + length)..]);
            return new ClauseDate(start, start + length, date, DeadlineRecurrence.None);
        }

        return null;
    }

    /// <summary>Reads a moment or a stretch of time, of which the end is the date.</summary>
    private static int ReadMoment(ReadOnlySpan<char> text, int? year, out DateOnly? date)
    {
        if (NamedTimes.Read(text, year, out date, out _) is var named and > 0) return named;
        var length = CalendarDates.Read(text, out var day);
        if (length == 0) length = ReadYearMonth(text, out day);
        date = day;
        if (length == 0) length = DateMoment.Read(text, year, out date);
        if (length == 0 && FiveYearPlans.Read(text, out var plan, out length))
        {
            date = new DateOnly(plan.End, 12, 31);
            return length + (text[length..].StartsWith("期末") || text[length..].StartsWith("期间") || text[length..].StartsWith("时期") ? 2 : text[length..].StartsWith("末") ? 1 : 0);
        }

        // 2021-2025年, 2023年1-12月: the first number has lost its measure.
        var first = length;
        if (ChineseNumerals.ReadArabic(text[first..], out _) is var digits and > 0 && digits <= 4) first += digits;
        if (first == 0 || first >= text.Length || text[first] is not ('-' or '至' or '到' or '~')) return length;
        var from = first + 1;
        while (from < text.Length && text[from] == '-') from++;
        var known = date?.Year ?? year;
        var second = ReadYearMonth(text[from..], out var month);
        DateOnly? end = month;
        if (second == 0) second = DateMoment.Read(text[from..], known, out end);
        if (second == 0) return length;
        date = end;
        return from + second;
    }

    /// <summary>2023.12, 2023/9: year and month without their characters.</summary>
    private static int ReadYearMonth(ReadOnlySpan<char> text, out DateOnly end)
    {
        end = default;
        if (ChineseNumerals.ReadArabic(text, out var year) != 4 || !CalendarDates.IsYear(year) || text.Length < 6 || text[4] is not ('.' or '/' or '-')) return 0;
        var digits = ChineseNumerals.ReadArabic(text[5..], out var month);
        if (digits is not (1 or 2) || month is < 1 or > 12) return 0;
        end = CalendarDates.EndOfMonth(year, month);
        // 2021-25年 counts years, 2024-06-30 is a day.
        return text[4] == '-' && 5 + digits < text.Length && text[5 + digits] is '年' or '月' or '-' ? 0 : 5 + digits;
    }

    private static int ReadBefore(ReadOnlySpan<char> rest) => rest.StartsWith("以前") || rest.StartsWith("之前") || rest.StartsWith("底前") || rest.StartsWith("末前") ? 2 : rest.StartsWith("前") || rest.StartsWith("内") ? 1 : 0;

    private static ReadOnlySpan<char> StripLead(ReadOnlySpan<char> member)
    {
        foreach (var lead in Leads)
            if (member.StartsWith(lead) && member.Length > lead.Length + 1) return member[lead.Length..];
        return member;
    }

    /// <summary>Whether <paramref name="member"/> says that something goes on and names no day: 长期坚持, 立行立改，持续推进.</summary>
    public static bool IsOngoing(ReadOnlySpan<char> member)
    {
        var mark = member.IndexOfAny(",、;");
        if (mark > 0 && mark + 1 < member.Length) return IsOngoing(member[..mark]) && IsOngoing(member[(mark + 1)..]);
        foreach (var phrase in Ongoing)
            if (member.SequenceEqual(phrase)) return true;
        return false;
    }
}
