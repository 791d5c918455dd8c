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
        // 落实《某市纲要(2021-2030年)》2024年工作要点: the years of what is cited are not those of the document.
        var cited = title.IndexOf('《');
        if (cited >= 0 && FindStated(WithoutCited(title, cited)) is { } own) return own;
        return FiveYearPlans.FindOrdinal(title) ?? FindStated(title) ?? FiveYearPlans.Find(title);
    }

    private static string WithoutCited(ReadOnlySpan<char> title, int cited)
    {
        var own = new System.Text.StringBuilder();
        for (; cited >= 0; cited = title.IndexOf('《'))
        {
            own.Append(title[..cited]).Append('，');
            title = title[cited..].IndexOf('》') is var close and > 0 ? title[(cited + close + 1)..] : default;
        }

        return own.Append(title).ToString();
    }

    private static Period? FindStated(ReadOnlySpan<char> title)
    {
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

        return single;
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
        if (behind.Length > 1 && char.IsAsciiDigit(behind[0])) return !StartsMonths(behind);
        // 2024年第三季度重点工作.
        if (behind.Length > 4 && behind[0] == '第' && behind[2..].StartsWith("季度")) return false;
        foreach (var word in Editions)
            if (behind.StartsWith(word)) return true;
        return false;
    }

    /// <summary>2024年1-6月重点工作, 2024年5月份安排: months in which something is done; 2024年5月24日 and (2024年5月) are dates.</summary>
    private static bool StartsMonths(ReadOnlySpan<char> behind)
    {
        var month = behind.IndexOf('月');
        return month is > 0 and <= 5 && behind[..month].IndexOfAnyExcept("0123456789-至到~") < 0 && month + 1 < behind.Length && behind[month + 1] is not (')' or '》') && !char.IsAsciiDigit(behind[month + 1]);
    }

    private static bool IsYears(int first, int last) => CalendarDates.IsYear(first) && last >= first && CalendarDates.IsYear(last);
}
