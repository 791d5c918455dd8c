using LawGov.Model.Writing;

namespace LawGov.Model.Parsing;

/// <summary>The days of the year on which a recurring deadline falls. Thread-safe.</summary>
/// <remarks>
/// Forms: <c>每年12月底前</c>, <c>每年第一季度</c>, <c>每年上半年</c>, <c>11月底前</c> under the 每年 of its sentence, <c>每半年</c>, <c>每季度末</c>, <c>每季度首月10日前</c>,
/// <c>每月5日前</c>. Words that name no day mean the end of the period.
/// </remarks>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// foreach (Deadline deadline in plan.Document.Tasks.SelectMany(t =&gt; t.Deadlines)) Console.WriteLine($"{deadline.Text}: {RecurringDays.Of(deadline)}");
/// </code>
/// </example>
public static class RecurringDays
{
    private const int MonthsInYear = 12;

    /// <summary>A leap year, so that 2月底 is read like any other.</summary>
    private const int AnyYear = 2000;

    /// <summary>The days on which <paramref name="deadline"/> falls, in order; empty when it does not recur, or has no end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deadline"/> is null.</exception>
    public static ValueList<MonthDay> Of(Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        var text = deadline.Text.AsSpan();
        return deadline.Recurrence switch
        {
            DeadlineRecurrence.Yearly => [YearlyDay(text)],
            DeadlineRecurrence.HalfYearly or DeadlineRecurrence.Quarterly or DeadlineRecurrence.Monthly => PeriodDays(text, deadline.Recurrence),
            _ => [],
        };
    }

    /// <summary>The last days of the periods of a recurrence, in order; empty for one that has none.</summary>
    /// <param name="recurrence">How often.</param>
    public static ValueList<MonthDay> EndsOf(DeadlineRecurrence recurrence) => Days(recurrence, MonthOfPeriod(recurrence), MonthDay.LastDay);

    private static MonthDay YearlyDay(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '每' or '各') continue;
            if (DateMoment.Read(text[at..], AnyYear, out var date) > 0 && date is { } day)
                return new MonthDay(day.Month, day.Day == DateTime.DaysInMonth(AnyYear, day.Month) ? MonthDay.LastDay : day.Day);
        }

        return new MonthDay(MonthsInYear, MonthDay.LastDay);
    }

    private static ValueList<MonthDay> PeriodDays(ReadOnlySpan<char> text, DeadlineRecurrence recurrence)
    {
        var month = text.Contains("首月", StringComparison.Ordinal) || text.Contains("第一个月", StringComparison.Ordinal) ? 1
            : text.Contains("第二个月", StringComparison.Ordinal) ? 2 : MonthOfPeriod(recurrence);
        return Days(recurrence, Math.Min(month, MonthOfPeriod(recurrence)), DayOfMonth(text));
    }

    /// <summary>Months in a period.</summary>
    private static int MonthOfPeriod(DeadlineRecurrence recurrence) => recurrence switch
    {
        DeadlineRecurrence.Monthly => 1,
        DeadlineRecurrence.Quarterly => 3,
        DeadlineRecurrence.HalfYearly => 6,
        DeadlineRecurrence.Yearly => MonthsInYear,
        _ => 0,
    };

    private static ValueList<MonthDay> Days(DeadlineRecurrence recurrence, int month, int day)
    {
        var length = MonthOfPeriod(recurrence);
        if (length == 0) return [];
        var days = new MonthDay[MonthsInYear / length];
        for (var i = 0; i < days.Length; i++) days[i] = new MonthDay((i * length) + month, day);
        return ValueList.Of<MonthDay>(days);
    }

    /// <summary>The day that stands before 日 or 号; the last one without.</summary>
    private static int DayOfMonth(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny('日', '号');
        var start = mark;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        if (mark <= 0 || start == mark) return MonthDay.LastDay;
        return ChineseNumerals.ReadArabic(text[start..mark], out var day) > 0 && day is >= 1 and <= MonthDay.LastDay ? day : MonthDay.LastDay;
    }
}
