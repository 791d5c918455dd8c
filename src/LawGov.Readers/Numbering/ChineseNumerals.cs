using System.Text;

namespace LawGov.Readers.Numbering;

/// <summary>Writes numbers the way one Chinese or Japanese system does, in groups of ten thousand.</summary>
/// <param name="digits">The digits 0–9; the first also stands for a gap (一百零一) unless it is a space, which means that gaps are not written.</param>
/// <param name="units">Ten, hundred, thousand, ten thousand.</param>
/// <param name="oneBefore">From which unit on a leading one is written: 1 writes 壹拾, 2 writes 十 but 一百, 4 writes 百 and 千 but 一万.</param>
internal sealed class ChineseNumerals(string digits, string units, int oneBefore)
{
    private const int Largest = 99_999_999;
    private const int Myriad = 10_000;

    /// <summary>一, 十, 十一, 一百, 一百零一: 简体 counting.</summary>
    public static ChineseNumerals Simplified { get; } = new("零一二三四五六七八九", "十百千万", oneBefore: 2);

    /// <summary>The same with the traditional ten thousand.</summary>
    public static ChineseNumerals Traditional { get; } = new("零一二三四五六七八九", "十百千萬", oneBefore: 2);

    /// <summary>壹, 壹拾, 壹佰零壹: the forms of money and deeds.</summary>
    public static ChineseNumerals LegalSimplified { get; } = new("零壹贰叁肆伍陆柒捌玖", "拾佰仟萬", oneBefore: 1);

    /// <summary>壹, 壹拾, 壹佰零壹, in traditional characters.</summary>
    public static ChineseNumerals LegalTraditional { get; } = new("零壹貳參肆伍陸柒捌玖", "拾佰仟萬", oneBefore: 1);

    /// <summary>一, 十, 百, 百一, 千, 一万: Japanese counting.</summary>
    public static ChineseNumerals Japanese { get; } = new(" 一二三四五六七八九", "十百千万", oneBefore: 4);

    /// <summary>壱, 壱拾, 壱百: Japanese legal forms.</summary>
    public static ChineseNumerals JapaneseLegal { get; } = new(" 壱弐参四伍六七八九", "拾百阡萬", oneBefore: 1);

    private bool WritesGaps => digits[0] != ' ';

    /// <summary>The number in words; null when it is not between 1 and 99 999 999.</summary>
    public string? Write(int value)
    {
        if (value is < 1 or > Largest) return null;
        var result = new StringBuilder();
        var upper = value / Myriad;
        var lower = value % Myriad;
        if (upper > 0)
        {
            WriteGroup(result, upper, isFirst: true);
            result.Append(units[3]);
            if (lower > 0 && lower < Myriad / 10 && WritesGaps) result.Append(digits[0]);
        }

        if (lower > 0) WriteGroup(result, lower, isFirst: upper == 0);
        return result.ToString();
    }

    private void WriteGroup(StringBuilder result, int group, bool isFirst)
    {
        var started = false;
        var gap = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10)
        {
            var digit = group / unit % 10;
            if (digit == 0)
            {
                gap = started;
                continue;
            }

            if (gap && WritesGaps) result.Append(digits[0]);
            // 十一 at the head of a number, but 一百一十一 inside it; Japanese leaves the one out everywhere.
            var leavesOneOut = power > 0 && power < oneBefore && (oneBefore > 2 || (isFirst && !started));
            if (digit != 1 || power == 0 || !leavesOneOut) result.Append(digits[digit]);
            if (power > 0) result.Append(units[power - 1]);
            started = true;
            gap = false;
        }
    }
}
