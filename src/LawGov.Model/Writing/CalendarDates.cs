using System.Globalization;

namespace LawGov.Model.Writing;

/// <summary>Reads written dates.</summary>
internal static class CalendarDates
{
    /// <summary>First year of the People's Republic: what is older is no date of a document, unless an option says otherwise.</summary>
    public const int EarliestUsualYear = 1949;

    /// <summary>Last year that plans look ahead to, unless an option says otherwise.</summary>
    public const int LatestUsualYear = 2100;

    /// <summary>First number that is read as a year: four digits below it count something else.</summary>
    public const int FirstYear = 1900;

    /// <summary>Last number that is read as a year: four digits above it count something else.</summary>
    public const int LastYear = 2199;

    /// <summary>Reads a full date at the start of <paramref name="text"/>: 2022年9月17日, 二〇二二年九月十七日, 2022-09-17, 2022/9/17, 2022.9.17, 日 behind these or not.</summary>
    /// <returns>Number of characters read; 0 when there is no valid date.</returns>
    public static int Read(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        var at = ReadNumber(text, out var year);
        if (at < 4 && ReadScannedYear(text, out var scanned)) (at, year) = (4, scanned);
        if (at == 0 || !IsYear(year) || at >= text.Length || text[at] is not ('年' or '-' or '/' or '.')) return 0;
        var mark = text[at++];
        var length = ReadNumber(text[at..], out var month);
        if (length == 0 || (at += length) >= text.Length || text[at] != (mark == '年' ? '月' : mark)) return 0;
        at++;
        length = ReadNumber(text[at..], out var day);
        if (length == 0) return 0;
        at += length;
        var hasDayMark = at < text.Length && text[at] is '日' or '号';
        if (mark == '年' && !hasDayMark) return 0;
        // 2022-9-17日 mixes the two ways.
        if (hasDayMark) at++;

        return TryCreate(year, month, day, out date) ? at : 0;
    }

    /// <summary>Reads a line that is a date whose 年月日 were lost: <c>2022917</c>, <c>20220917</c>, <c>2022年917</c>.</summary>
    /// <returns>How many readings are valid; the first is given.</returns>
    public static int ReadBare(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        var mark = text.IndexOf('年') == 4 ? 1 : 0;
        if (text.Length - mark is < 6 or > 8 || text[..4].IndexOfAnyExceptInRange('0', '9') >= 0 || text[(4 + mark)..].IndexOfAnyExceptInRange('0', '9') >= 0) return 0;
        var year = int.Parse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture);
        if (!IsYear(year)) return 0;
        var rest = text[(4 + mark)..];
        var readings = 0;
        for (var monthDigits = 1; monthDigits <= 2 && monthDigits < rest.Length; monthDigits++)
        {
            var dayDigits = rest.Length - monthDigits;
            if (dayDigits > 2) continue;
            // A lost mark leaves no zero in front: 2022年9月7日 becomes 202297.
            var isPadded = rest[0] == '0' || rest[monthDigits] == '0';
            if (isPadded && rest.Length != 4) continue;
            if (!TryCreate(year, int.Parse(rest[..monthDigits], NumberStyles.None, CultureInfo.InvariantCulture), int.Parse(rest[monthDigits..], NumberStyles.None, CultureInfo.InvariantCulture), out var reading)) continue;
            if (readings++ == 0) date = reading;
        }

        return readings;
    }

    /// <summary>Reads a text that is one date and nothing else; an empty text is none.</summary>
    public static bool ReadWhole(ReadOnlySpan<char> text, out DateOnly date) => Read(text, out date) == text.Length && text.Length > 0;

    /// <summary>Whether a number of four digits is a year at all; which years the dates of a document can have is an option of the parser.</summary>
    public static bool IsYear(int number) => number is >= FirstYear and <= LastYear;

    /// <summary>Last day of a month.</summary>
    public static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>Creates a date when the calendar has it.</summary>
    public static bool TryCreate(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>2O24年, 二O二四年: recognition of scanned pages takes a zero for a letter or a circle.</summary>
    private static bool ReadScannedYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        if (text.Length < 5 || text[4] != '年') return false;
        foreach (var c in text[..4])
        {
            var digit = c is 'O' or 'o' or 'Q' or '◯' or 'Ο' or 'О' ? 0 : char.IsAsciiDigit(c) ? c - '0' : ChineseNumerals.Digit(c);
            if (digit < 0) return false;
            year = year * 10 + digit;
        }

        return IsYear(year);
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out int value)
    {
        var length = ChineseNumerals.ReadArabic(text, out value);
        return length > 0 ? length : ChineseNumerals.Read(text, out value);
    }
}
