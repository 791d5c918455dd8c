using System.Globalization;
using System.Text.RegularExpressions;
using LawGov.Model;
using LawGov.Model.Writing;

namespace LawGov.Readers.Merging;

/// <summary>Reads the values of index entries.</summary>
internal static partial class FieldValues
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>2018年11月16日 · 2022-11-30 10:20 · 2022/1/5 · 二〇二二年九月十七日</summary>
    public static DateOnly? Date(string text)
    {
        var match = ArabicDate().Match(text);
        if (match.Success)
            return Make(Number(match.Groups["y"].Value), Number(match.Groups["m"].Value), Number(match.Groups["d"].Value));
        match = ChineseDate().Match(text);
        if (!match.Success) return null;
        var year = match.Groups["y"].Value.Aggregate(0, (value, c) => (value * 10) + Digit(c));
        return Make(year, Chinese(match.Groups["m"].Value), Chinese(match.Groups["d"].Value));
    }

    /// <summary>国发〔2018〕39号, with the bracket kinds and gaps that pages have.</summary>
    public static DocumentNumber? DocumentNumber(string text)
    {
        var match = Number().Match(text);
        return match.Success
            ? new DocumentNumber(string.Concat(match.Groups["agency"].Value.Where(c => !char.IsWhiteSpace(c))), Number(match.Groups["year"].Value), Number(match.Groups["serial"].Value))
            : null;
    }

    private static DateOnly? Make(int year, int month, int day) =>
        CalendarDates.IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static int Digit(char c) => c is '○' or 'Ο' or 'O' or '零' ? 0 : ChineseDigits.IndexOf(c, StringComparison.Ordinal);

    // 一 to 三十一.
    private static int Chinese(string text)
    {
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return text.Aggregate(0, (value, c) => (value * 10) + Digit(c));
        var tens = ten == 0 ? 1 : Digit(text[0]);
        return (tens * 10) + (ten + 1 < text.Length ? Digit(text[ten + 1]) : 0);
    }

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})\s*[年\-/.－]\s*(?<m>\d{1,2})\s*[月\-/.－]\s*(?<d>\d{1,2})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex ArabicDate();

    [GeneratedRegex("(?<y>[〇○ΟO零一二三四五六七八九]{4})年(?<m>[一二三四五六七八九十〇]{1,3})月(?<d>[一二三四五六七八九十〇]{1,3})日", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseDate();

    [GeneratedRegex(@"^\s*(?<agency>[\p{IsCJKUnifiedIdeographs}A-Za-z\s]{1,20}?)\s*[〔\[［【（(]?\s*(?<year>(?:19|20)[0-9]{2})\s*[〕\]］】）)]?\s*第?\s*(?<serial>[0-9]{1,6})\s*号?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
