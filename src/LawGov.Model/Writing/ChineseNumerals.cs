namespace LawGov.Model.Writing;

/// <summary>Reads Chinese and Arabic numerals at the start of a text.</summary>
internal static class ChineseNumerals
{
    /// <summary>Value of a single Chinese digit, or -1. 两 counts as two; 〇, ○ and 零 as zero.</summary>
    public static int Digit(char c) => c switch
    {
        '〇' or '○' or '零' or 'Ｏ' or '0' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>Whether <paramref name="c"/> may stand in a Chinese numeral.</summary>
    public static bool IsNumeral(char c) => c is '十' or '百' or '千' || Digit(c) >= 0 && c != '0';

    /// <summary>Reads a Chinese numeral up to 9999 at the start of <paramref name="text"/>.</summary>
    /// <returns>Number of characters read; 0 when there is no numeral.</returns>
    public static int Read(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var digit = -1;
        var i = 0;
        for (; i < text.Length && i < 9; i++)
        {
            var c = text[i];
            var scale = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (scale > 0)
            {
                value += (digit < 0 ? 1 : digit) * scale;
                digit = -1;
            }
            else
            {
                var d = c == '0' ? -1 : Digit(c);
                if (d < 0) break;
                // 二〇二二: digits in a row are positions, not sums.
                digit = digit < 0 ? d : digit * 10 + d;
            }
        }

        if (digit > 0) value += digit;
        return i;
    }

    /// <summary>Reads ASCII digits at the start of <paramref name="text"/>, at most nine.</summary>
    /// <returns>Number of characters read; 0 when there is no digit.</returns>
    public static int ReadArabic(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var i = 0;
        while (i < text.Length && i < 9 && char.IsAsciiDigit(text[i])) value = value * 10 + (text[i++] - '0');
        return i;
    }
}
