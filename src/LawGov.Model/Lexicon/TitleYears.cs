using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>The years that a title names as the time its document is for.</summary>
/// <remarks>
/// Forms: <c>(2021-2025年)</c> <c>2023年至2025年</c> <c>(20212025年)</c>, whose hyphen was lost, <c>(2021一2025年)</c>, where a scanner read it as 一, <c>“十四五”</c> <c>第十四个五年规划</c> <c>2020年</c> <c>2020年度</c>.
/// Not the time of a document: its edition (2023年修订版), its date (2024年5月24日), its number (2026年第25号).
/// </remarks>
internal static class TitleYears
{
    /// <summary>Words behind a year that make it that of an edition, a meeting or a number.</summary>
    private static readonly string[] Editions = ["修订", "修正", "修改", "版", "本", "第", "试行", "更新", "远景"];

    /// <summary>The years a title names; null when it names none.</summary>
    public static Period? Find(ReadOnlySpan<char> title)
    {
        if (FiveYearPlans.FindOrdinal(title) is { } plan) return plan;
        Period? single = null;
        for (var i = 0; i + 4 <= title.Length; i++)
        {
            if (!char.IsAsciiDigit(title[i]) || i > 0 && char.IsAsciiDigit(title[i - 1])) continue;
            var digits = ChineseNumerals.ReadArabic(title[i..], out var number);
            if (digits == 8 && IsYears(number / 10000, number % 10000)) return new Period(number / 10000, number % 10000);
            if (digits != 4 || !CalendarDates.IsYear(number)) continue;
            var rest = title[(i + 4)..];
            var first = number;
            if (rest.StartsWith("年") && rest.Length > 1 && IsTo(rest[1])) rest = rest[1..];
            if (rest.Length >= 5 && IsTo(rest[0]))
            {
                var after = rest.TrimStart("-至到~一");
                if (ChineseNumerals.ReadArabic(after, out var last) == 4 && IsYears(first, last)) return new Period(first, last);
            }

            if (!rest.StartsWith("年") || IsEdition(rest[1..])) continue;
            // 2024年工作总结及2025年工作计划: a report with the plan of the next year behind it.
            if (single is { } told && number == told.Start + 1 && DocumentWords.LooksBack(title[..i])) return new Period(told.Start, number);
            single ??= new Period(first, first);
        }

        return single ?? FiveYearPlans.Find(title);
    }

    /// <summary>The year of the plan behind a report that one title names with it: 2025 of 2024年工作总结及2025年工作计划, 2025 of 2025年上半年总结和下半年安排; null when it names none.</summary>
    public static int? FindOutlook(ReadOnlySpan<char> title) =>
        Find(title) is not { } years ? null
        : years.End == years.Start + 1 && title.IndexOf($"{years.End}年") is var next and > 0 && DocumentWords.LooksBack(title[..next]) ? years.End
        : years.Start == years.End && title.IndexOf("下半年") is var half and > 0 && DocumentWords.LooksBack(title[..half]) ? years.End : null;

    /// <summary>The year since which a title counts, to the time at which it was written: 2023年至今, 2023年以来; null when it names none.</summary>
    public static int? Since(ReadOnlySpan<char> title)
    {
        foreach (var word in (ReadOnlySpan<string>)["年至今", "年以来"])
            if (title.IndexOf(word) is var at and >= 4 && ChineseNumerals.ReadArabic(title[(at - 4)..], out var year) == 4 && CalendarDates.IsYear(year) && (at == 4 || !char.IsAsciiDigit(title[at - 5]))) return year;
        return null;
    }

    /// <summary>Scanned text has 一 for the dash: 2021一2025年.</summary>
    private static bool IsTo(char c) => c is '-' or '至' or '到' or '~' or '一';

    private static bool IsEdition(ReadOnlySpan<char> behind)
    {
        if (behind.Length > 1 && char.IsAsciiDigit(behind[0])) return true;
        foreach (var word in Editions)
            if (behind.StartsWith(word)) return true;
        return false;
    }

    private static bool IsYears(int first, int last) => CalendarDates.IsYear(first) && last >= first && CalendarDates.IsYear(last);
}
