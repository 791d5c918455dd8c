using System.Globalization;
using System.Text;

namespace LawGov.Readers.Numbering;

/// <summary>
/// Writes the numbers of lists in the formats of ECMA-376 part 1, 17.18.59 (ST_NumberFormat), as far as documents in Chinese use them.
/// A number outside of what a format can write is shown as 1, 2, 3, as Word does.
/// </summary>
internal static class NumberFormats
{
    /// <summary>Letters repeat (z, aa, bb): longer than this they are no label any more, and a hostile start value would fill the memory.</summary>
    private const int MostRepeats = 30;

    private const int LargestRoman = 32_767;
    private const string IdeographDigits = "〇一二三四五六七八九";
    private const string CircleDigits = "○一二三四五六七八九";
    private const string HeavenlyStems = "甲乙丙丁戊己庚辛壬癸";
    private const string EarthlyBranches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The number as the format writes it; null when the format is not known.</summary>
    /// <param name="format">Name of the format, such as <c>chineseCounting</c>.</param>
    /// <param name="value">The number.</param>
    public static string? Write(string format, int value)
    {
        var plain = value.ToString(CultureInfo.InvariantCulture);
        return format switch
        {
            "none" => "",
            "decimal" or "decimalHalfWidth" => plain,
            "decimalZero" => value is >= 0 and < 10 ? "0" + plain : plain,
            "decimalFullWidth" or "decimalFullWidth2" => Replace(plain, "０１２３４５６７８９"),
            "numberInDash" => $"- {plain} -",
            "hex" => value.ToString("X", CultureInfo.InvariantCulture),
            "ordinal" => plain + OrdinalEnding(value),
            "cardinalText" => EnglishNumbers.Cardinal(value) ?? plain,
            "ordinalText" => EnglishNumbers.Ordinal(value) ?? plain,
            "chicago" => Repeat(value, "*†‡§") ?? plain,
            "upperRoman" => WriteRoman(value) ?? plain,
            "lowerRoman" => WriteRoman(value)?.ToLowerInvariant() ?? plain,
            "upperLetter" => Letter(value, 'A') ?? plain,
            "lowerLetter" => Letter(value, 'a') ?? plain,
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => FromSet(value, '①', 20) ?? plain,
            "decimalEnclosedParen" => FromSet(value, '⑴', 20) ?? plain,
            "decimalEnclosedFullstop" => FromSet(value, '⒈', 20) ?? plain,
            "ideographEnclosedCircle" => FromSet(value, '㊀', 10) ?? plain,
            "ideographTraditional" => FromList(value, HeavenlyStems) ?? plain,
            "ideographZodiac" => FromList(value, EarthlyBranches) ?? plain,
            "ideographZodiacTraditional" => value is > 0 and <= 60 ? $"{HeavenlyStems[(value - 1) % 10]}{EarthlyBranches[(value - 1) % 12]}" : plain,
            "ideographDigital" or "japaneseDigitalTenThousand" => Replace(plain, IdeographDigits),
            "taiwaneseDigital" => Replace(plain, CircleDigits),
            "chineseCounting" or "taiwaneseCounting" => TenThenDigits(value) ?? Replace(plain, CircleDigits),
            "chineseCountingThousand" => ChineseNumerals.Simplified.Write(value) ?? plain,
            "taiwaneseCountingThousand" => ChineseNumerals.Traditional.Write(value) ?? plain,
            "chineseLegalSimplified" => ChineseNumerals.LegalSimplified.Write(value) ?? plain,
            "ideographLegalTraditional" => ChineseNumerals.LegalTraditional.Write(value) ?? plain,
            "japaneseCounting" => ChineseNumerals.Japanese.Write(value) ?? plain,
            "japaneseLegal" => ChineseNumerals.JapaneseLegal.Write(value) ?? plain,
            _ => null,
        };
    }

    /// <summary>Pads to the width of the sample in a custom format: <c>001, 002, 003, ...</c></summary>
    public static string WriteCustom(string sample, int value)
    {
        const int widest = 9;
        var width = sample.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? sample.Length : end;
        return value.ToString("D" + Math.Clamp(width, 1, widest).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    // 一 … 十 … 九十九, and from there digit by digit: 一○○.
    private static string? TenThenDigits(int value) => value is > 0 and < 100 ? ChineseNumerals.Simplified.Write(value) : null;

    private static string Replace(string plain, string digits) =>
        string.Create(plain.Length, (plain, digits), static (target, state) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = char.IsAsciiDigit(state.plain[i]) ? state.digits[state.plain[i] - '0'] : state.plain[i];
        });

    private static string? FromSet(int value, char first, int size) => value > 0 && value <= size ? ((char)(first + value - 1)).ToString() : null;

    private static string? FromList(int value, string list) => value > 0 && value <= list.Length ? list[value - 1].ToString() : null;

    private static string? Letter(int value, char first)
    {
        const int letters = 26;
        if (value is < 1 or > letters * MostRepeats) return null;
        return new string((char)(first + ((value - 1) % letters)), 1 + ((value - 1) / letters));
    }

    // *, †, ‡, §, **, ††
    private static string? Repeat(int value, string marks) =>
        value < 1 || value > marks.Length * MostRepeats ? null : new string(marks[(value - 1) % marks.Length], 1 + ((value - 1) / marks.Length));

    private static string? WriteRoman(int value)
    {
        if (value is < 1 or > LargestRoman) return null;
        var result = new StringBuilder();
        foreach (var (number, letters) in Roman)
            for (; value >= number; value -= number) result.Append(letters);
        return result.ToString();
    }

    private static string OrdinalEnding(int value) => (value % 100) is >= 11 and <= 13 ? "th" : (value % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
}
