using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Reads document numbers (发文字号) as written, damaged ones included.</summary>
/// <remarks>Forms: <c>浦府〔2022〕131号</c> with any brackets, without the closing one, without 号: <c>浦府〔2022131</c>; spaces are gone before.</remarks>
internal static class DocumentNumbers
{
    private const int LongestAgencyCode = 16;

    /// <summary>Reads a number that fills <paramref name="text"/>.</summary>
    /// <returns>The number; null when the text is none. <paramref name="isDamaged"/> tells that a mark had to be restored.</returns>
    public static DocumentNumber? ReadWhole(ReadOnlySpan<char> text, out bool isDamaged)
    {
        var length = Read(text, out var number, out isDamaged);
        return length > 0 && length == text.Length ? number : null;
    }

    /// <summary>Reads a number at the start of <paramref name="text"/>.</summary>
    /// <returns>Number of characters read; 0 when there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, out DocumentNumber? number, out bool isDamaged)
    {
        number = null;
        isDamaged = false;
        var code = 0;
        while (code < text.Length && code <= LongestAgencyCode && IsAgencyCharacter(text[code])) code++;
        if (code is 0 or > LongestAgencyCode || code >= text.Length || !Brackets.IsOpening(text[code])) return 0;
        var at = code + 1;
        if (text.Length - at < 5 || ChineseNumerals.ReadArabic(text.Slice(at, 4), out var year) != 4 || !CalendarDates.IsPlausible(year)) return 0;
        at += 4;
        var isClosed = Brackets.IsClosing(text[at]);
        if (isClosed) at++;
        if (at < text.Length && text[at] == '第') at++;
        var digits = ChineseNumerals.ReadArabic(text[at..], out var serial);
        if (digits is 0 or > 6 || serial == 0) return 0;
        at += digits;
        var hasMark = at < text.Length && text[at] == '号';
        if (hasMark) at++;
        isDamaged = !isClosed || !hasMark;
        number = new DocumentNumber(text[..code].ToString(), year, serial);
        return at;
    }

    private static bool IsAgencyCharacter(char c) => c is >= '\u4E00' and <= '\u9FFF' || char.IsAsciiLetter(c) || c is '·';
}
