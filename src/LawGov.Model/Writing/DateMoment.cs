namespace LawGov.Model.Writing;

/// <summary>Reads a point in time as plans name it; the date is the last day it covers.</summary>
/// <remarks>Forms: <c>2022年</c>, <c>2022年底</c>, <c>2022年年底</c>, <c>2022年9月</c>, <c>9月底</c>, <c>2023年10月31日</c>, <c>2023年第二季度</c>, <c>上半年</c>, <c>11月初</c>, <c>年中</c>, <c>年底</c>, <c>年内</c>, <c>今年</c>; months and years in Chinese numerals as well.</remarks>
internal static class DateMoment
{
    /// <summary>Reads a moment at the start of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="defaultYear">Year of a moment that names none; null when unknown, and then such a moment has no date.</param>
    /// <param name="date">Last day of the moment; null when its year is unknown.</param>
    /// <returns>Number of characters read; 0 when there is no moment.</returns>
    public static int Read(ReadOnlySpan<char> text, int? defaultYear, out DateOnly? date)
    {
        date = null;
        var year = defaultYear;
        var at = ReadYear(text, ref year);
        var hasYear = at > 0;
        if (hasYear && at < text.Length && text[at] == '度') at++;
        var length = ReadWithin(text[at..], hasYear, year, out date);
        if (length == 0 && !hasYear) return 0;
        if (length == 0) date = year is null ? null : new DateOnly(year.Value, 12, 31);
        return at + length;
    }

    private static int ReadYear(ReadOnlySpan<char> text, ref int? year)
    {
        if (text.StartsWith("今年")) return 2;
        if (text.StartsWith("当年") || text.StartsWith("本年")) return 2;
        if (text.StartsWith("明年") || text.StartsWith("次年") || text.StartsWith("翌年") || text.StartsWith("来年") || text.StartsWith("下一年"))
        {
            year++;
            return text[0] == '下' ? 3 : 2;
        }

        var digits = ChineseNumerals.ReadArabic(text, out var number);
        if (digits == 0) digits = ChineseNumerals.Read(text, out number);
        if (digits != 4 || !CalendarDates.IsYear(number) || text.Length < 5 || text[4] != '年') return 0;
        year = number;
        return 5;
    }

    private static int ReadWithin(ReadOnlySpan<char> text, bool hasYear, int? year, out DateOnly? date)
    {
        date = year is null ? null : new DateOnly(year.Value, 12, 31);
        if (text.StartsWith("年底") || text.StartsWith("年末") || text.StartsWith("年内")) return 2;
        if (text.StartsWith("年年底") || text.StartsWith("年年末")) return 3;
        if (hasYear && !text.IsEmpty && text[0] is '底' or '末') return 1;
        if (hasYear && text.StartsWith("内")) return 1;
        // 2024年年中, 2024年中, 年中; 2024年中央 and 年中考 are other words.
        var middle = text.StartsWith("年中") ? 2 : hasYear && text.StartsWith("中") ? 1 : 0;
        if (middle > 0 && (text.Length == middle || text[middle] is '前' or '以' or '之' or '完' or ',' or '。' or ';' or '、' or ')'))
        {
            date = year is null ? null : new DateOnly(year.Value, 6, 30);
            return middle;
        }

        if (text.StartsWith("上半年"))
        {
            date = year is null ? null : new DateOnly(year.Value, 6, 30);
            return 3;
        }

        if (text.StartsWith("下半年")) return 3;
        if (ReadQuarter(text, year, out var quarterEnd) is var quarter and > 0)
        {
            date = quarterEnd;
            return quarter;
        }

        return ReadMonth(text, year, ref date);
    }

    private static int ReadQuarter(ReadOnlySpan<char> text, int? year, out DateOnly? date)
    {
        date = null;
        var at = !text.IsEmpty && text[0] == '第' ? 1 : 0;
        if (text.Length < at + 3 || !text[(at + 1)..].StartsWith("季度")) return 0;
        var quarter = ChineseNumerals.Digit(text[at]);
        if (quarter < 0 && char.IsAsciiDigit(text[at])) quarter = text[at] - '0';
        if (quarter is < 1 or > 4) return 0;
        date = year is null ? null : CalendarDates.EndOfMonth(year.Value, quarter * 3);
        return at + 3 + (text.Length > at + 3 && text[at + 3] is '末' or '底' ? 1 : 0);
    }

    private static int ReadMonth(ReadOnlySpan<char> text, int? year, ref DateOnly? date)
    {
        var at = ChineseNumerals.ReadArabic(text, out var month);
        if (at == 0) at = ChineseNumerals.Read(text, out month);
        if (at is 0 or > 2 || at >= text.Length || text[at] != '月' || month is < 1 or > 12) return 0;
        at++;
        var day = 0;
        if (text[at..].StartsWith("份") || text[at..].StartsWith("月底") || text[at..].StartsWith("月末")) at++;
        var digits = ChineseNumerals.ReadArabic(text[at..], out var number);
        if (digits == 0) digits = ChineseNumerals.Read(text[at..], out number);
        if (digits is > 0 and <= 3 && number is > 0 and < 100 && at + digits < text.Length && text[at + digits] is '日' or '号')
        {
            day = number;
            at += digits + 1;
        }
        else if (text[at..].StartsWith("上旬") || text[at..].StartsWith("中旬"))
        {
            day = text[at] == '上' ? 10 : 20;
            at += 2;
        }
        else if (text[at..].StartsWith("中上旬") || text[at..].StartsWith("上中旬"))
        {
            day = 20;
            at += 3;
        }
        else if (text[at..].StartsWith("下旬"))
        {
            at += 2;
        }
        else if (at < text.Length && text[at] is '底' or '末')
        {
            at++;
        }
        else if (at < text.Length && text[at] == '初' && (at + 1 == text.Length || text[at + 1] is not ('步' or '级' or '中' or '审' or '验' or '稿' or '评')))
        {
            // The beginning of a month is its first ten days, as 上旬 is.
            day = 10;
            at++;
        }

        if (year is null) date = null;
        else if (day == 0) date = CalendarDates.EndOfMonth(year.Value, month);
        else date = CalendarDates.TryCreate(year.Value, month, day, out var exact) ? exact : null;
        return at;
    }
}
