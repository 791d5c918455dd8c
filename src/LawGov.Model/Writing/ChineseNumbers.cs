namespace LawGov.Model.Writing;

/// <summary>Reads whole Chinese numbers as texts count with them: <c>一百九十万零三千九百七十一</c>, <c>九十五点五</c>, <c>一亿二千万</c>, <c>二〇二四</c>.</summary>
/// <remarks>
/// A number is read whole or not at all: 三四十 and 一百五 mean something near a number, and no part of them is a number either. 万 and 亿 multiply
/// all that stands before them, 零 stands for the places left out, 点 goes on with digits.
/// </remarks>
internal static class ChineseNumbers
{
    private const int LongestNumber = 40;

    /// <summary>Digits in a row beyond these number something, and are no number of it.</summary>
    private const int MostDigits = 18;

    /// <summary>What stands before 万 or 亿 is not larger: 万亿亿.</summary>
    private const decimal LargestFactor = 1_000_000_000_000m;

    /// <summary>Length of the run of numerals at the start of <paramref name="text"/>.</summary>
    public static int RunLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (ChineseNumerals.IsNumeral(text[length]) || length > 0 && IsInner(text, length))) length++;
        return length;
    }

    /// <summary>Reads the number at the start of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number; 0 when the run of numerals is none.</param>
    /// <returns>Number of characters read; 0 when there is no number.</returns>
    public static int Read(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var length = RunLength(text);
        if (length is 0 or > LongestNumber) return 0;
        var point = text[..length].IndexOf('点');
        if (!TryReadWhole(text[..(point < 0 ? length : point)], out var whole)) return 0;
        var place = 1m;
        for (var i = point < 0 ? length : point + 1; i < length; i++)
        {
            if (ChineseNumerals.Digit(text[i]) is not (>= 0 and var digit)) return 0;
            whole += digit * (place /= 10);
        }

        value = whole;
        return length;
    }

    /// <summary>万 and 亿 go on with a number, 点 only before another digit.</summary>
    private static bool IsInner(ReadOnlySpan<char> text, int at) =>
        text[at] is '万' or '亿' || text[at] == '点' && at + 1 < text.Length && ChineseNumerals.IsNumeral(text[at + 1]) && !text[..at].Contains('点');

    private static bool TryReadWhole(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        foreach (var (mark, factor) in (ReadOnlySpan<(char, decimal)>)[('亿', 100_000_000m), ('万', 10_000m)])
        {
            var at = text.LastIndexOf(mark);
            if (at < 0) continue;
            if (at == 0 || !TryReadWhole(text[..at], out var before) || before > LargestFactor) return false;
            value += before * factor;
            text = text[(at + 1)..];
            if (text.IsEmpty) return true;
            // 一万五 is fifteen thousand; only 零 or a scale says which places follow.
            if (text.Length == 1) return false;
        }

        if (!TryReadSection(text, out var section)) return false;
        value += section;
        return true;
    }

    /// <summary>A number below 10,000, or digits by place.</summary>
    private static bool TryReadSection(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var digits = 0;
        while (digits < text.Length && ChineseNumerals.Digit(text[digits]) >= 0) digits++;
        if (digits == text.Length && digits != 2 || digits == 2 && text.Length == 2 && text[0] is '零' or '〇')
        {
            if (digits > MostDigits) return false;
            foreach (var c in text) value = value * 10 + ChineseNumerals.Digit(c);
            return digits is 1 or > 2 || text[0] is '零' or '〇';
        }

        var digit = -1;
        var lastScale = 10_000;
        var isZero = false;
        foreach (var c in text)
        {
            var scale = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (scale == 0)
            {
                var read = ChineseNumerals.Digit(c);
                if (read < 0 || digit >= 0) return false;
                if (read == 0) isZero = true;
                else digit = read;
                continue;
            }

            if (scale >= lastScale || digit < 0 && value > 0 && scale != 10) return false;
            value += (digit < 0 ? 1 : digit) * scale;
            (digit, lastScale, isZero) = (-1, scale, false);
        }

        if (digit < 0) return !isZero || value == 0;
        value += digit;
        return isZero || lastScale is 10 or 10_000;
    }
}
