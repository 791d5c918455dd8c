using System.Runtime.CompilerServices;
using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Reads document numbers (发文字号) as written, damaged ones included.</summary>
/// <remarks>
/// Forms, spaces gone before: A <c>浦府〔2022〕131号</c> with any brackets, 第 before the serial, without the closing bracket, without 号: <c>浦府〔2022131</c>;
/// B <c>某市人民政府令第12号</c>, <c>主席令第九号</c>; C <c>公告2026年第25号</c>. Alone on its line also D <c>浦府2022131号</c>, whose brackets were both lost.
/// </remarks>
internal static class DocumentNumbers
{
    private const int LongestAgencyCode = 16;

    /// <summary>Joint announcements name all their bodies before the number.</summary>
    private const int LongestSeriesName = 60;

    private static readonly string[] Series = ["令", "公告", "通告", "公报", "决定", "决议"];

    /// <summary>Reads a number that fills <paramref name="text"/>.</summary>
    /// <returns>The number; null when the text is none. <paramref name="isDamaged"/> tells that a mark had to be restored.</returns>
    public static DocumentNumber? ReadWhole(ReadOnlySpan<char> text, out bool isDamaged)
    {
        var length = Read(text, out var number, out isDamaged);
        if (length > 0) return length == text.Length ? number : null;
        return ReadWithoutBrackets(text) is { } bare && (isDamaged = true) ? bare : null;
    }

    /// <summary>Reads a number at the start of <paramref name="text"/>.</summary>
    /// <returns>Number of characters read; 0 when there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, out DocumentNumber? number, out bool isDamaged)
    {
        number = null;
        isDamaged = false;
        var code = 0;
        while (code < text.Length && code <= LongestAgencyCode && IsAgencyCharacter(text[code])) code++;
        if (code is 0 or > LongestAgencyCode || code >= text.Length || !Brackets.IsOpening(text[code])) return ReadSeries(text, out number);
        var at = code + 1;
        var yearLength = ReadNumeral(text[at..], out var year);
        // Without the closing bracket year and serial are one run of digits.
        if (yearLength > 4 && char.IsAsciiDigit(text[at])) yearLength = ChineseNumerals.ReadArabic(text.Slice(at, 4), out year);
        if (yearLength != 4 || !CalendarDates.IsYear(year) || text.Length - at < 5) return 0;
        at += 4;
        var hasYearMark = text[at] == '年';
        if (hasYearMark) at++;
        var isClosed = at < text.Length && Brackets.IsClosing(text[at]);
        if (isClosed) at++;
        if (at < text.Length && text[at] is '字' or '第') at++;
        if (at < text.Length && text[at] == '第') at++;
        var digits = ReadNumeral(text[at..], out var serial);
        if (digits is 0 or > 6 || serial == 0) return 0;
        at += digits;
        var hasMark = at < text.Length && text[at] == '号';
        if (hasMark) at++;
        isDamaged = !isClosed || !hasMark;
        number = new DocumentNumber(text[..code].ToString(), year, serial);
        return at;
    }

    /// <summary>Reads the serial of an order or announcement that stands on a line below its heading: 第12号, 2024年第12号, 〔2024〕第12号.</summary>
    /// <returns>The serial; 0 when the text is none.</returns>
    public static int ReadSerialLine(ReadOnlySpan<char> text, out int? year)
    {
        year = null;
        if (text.Length > 7 && text[4] == '年' && ChineseNumerals.ReadArabic(text, out var named) == 4 && CalendarDates.IsYear(named))
        {
            year = named;
            text = text[5..];
        }
        else if (text.Length > 8 && Brackets.IsOpening(text[0]) && Brackets.IsClosing(text[5]) && ChineseNumerals.ReadArabic(text[1..], out var bracketed) == 4 && CalendarDates.IsYear(bracketed))
        {
            year = bracketed;
            text = text[6..];
        }

        if (text.Length < 3 || text[0] != '第' || text[^1] != '号') return 0;
        return ReadNumeral(text[1..^1], out var serial) == text.Length - 2 ? serial : 0;
    }

    private static int ReadSeries(ReadOnlySpan<char> text, out DocumentNumber? number)
    {
        number = null;
        var end = 0;
        while (end < text.Length && end <= LongestSeriesName && (IsAgencyCharacter(text[end]) || text[end] is '、') && text[end] != '第') end++;
        if (end == 0 || end >= text.Length) return 0;
        var name = text[..end];
        var at = end;
        int? year = null;
        if (char.IsAsciiDigit(text[at]))
        {
            var digits = ChineseNumerals.ReadArabic(text[at..], out var value);
            if (digits != 4 || !CalendarDates.IsYear(value) || at + 5 >= text.Length || text[at + 4] != '年') return 0;
            (year, at) = (value, at + 5);
        }

        if (at >= text.Length || text[at] != '第' || !EndsAsSeries(name)) return 0;
        var length = ReadNumeral(text[(at + 1)..], out var serial);
        at += 1 + length;
        if (length == 0 || serial == 0 || at >= text.Length || text[at] != '号') return 0;
        number = new DocumentNumber(name.ToString(), year, serial, DocumentNumberForm.Series);
        return at + 1;
    }

    /// <summary>浦府2022131号: four digits of a year, the rest is the serial.</summary>
    private static DocumentNumber? ReadWithoutBrackets(ReadOnlySpan<char> text)
    {
        var code = 0;
        while (code < text.Length && code <= LongestAgencyCode && text[code] is >= '\u4E00' and <= '\u9FFF') code++;
        if (code is < 2 or > LongestAgencyCode || text[^1] != '号' || text.Length - code is < 6 or > 9) return null;
        if (text[code..^1].IndexOfAnyExceptInRange('0', '9') >= 0) return null;
        ChineseNumerals.ReadArabic(text.Slice(code, 4), out var year);
        ChineseNumerals.ReadArabic(text[(code + 4)..^1], out var serial);
        return year is < 1980 or > 2199 || serial == 0 || text[code + 4] == '0' ? null : new DocumentNumber(text[..code].ToString(), year, serial);
    }

    private static bool EndsAsSeries(ReadOnlySpan<char> name)
    {
        foreach (var word in Series)
            if (name.EndsWith(word)) return true;
        return false;
    }

    private static int ReadNumeral(ReadOnlySpan<char> text, out int value)
    {
        var length = ChineseNumerals.ReadArabic(text, out value);
        return length > 0 ? length : ChineseNumerals.Read(text, out value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAgencyCharacter(char c) => c is >= '\u4E00' and <= '\u9FFF' || char.IsAsciiLetter(c) || c is '·';
}
