using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>A number with its measure word, as read from text.</summary>
/// <param name="Value">The number, scales multiplied out.</param>
/// <param name="Numeral">How it was written.</param>
/// <param name="MeasureStart">Where the measure word starts.</param>
/// <param name="Length">Characters read, measure word included.</param>
internal readonly record struct Amount(decimal Value, Numeral Numeral, int MeasureStart, int Length);

/// <summary>Reads numbers with measure words: <c>60学时</c>, <c>95.8%</c>, <c>1.2万人</c>, <c>两期</c>, <c>百分之九十五</c>.</summary>
internal static class Amounts
{
    private const string PerCent = "百分之";

    private const string PerMille = "千分之";

    /// <summary>Reads an amount at the start of <paramref name="text"/>; default when there is none.</summary>
    public static Amount Read(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(PerCent)) return ReadShare(text, 1);
        if (text.StartsWith(PerMille)) return ReadShare(text, 10);
        var at = ReadNumber(text, out var value, out var numeral);
        if (at == 0) return default;
        // 5千瓦 counts in kilowatts, 5千户 in thousands.
        if (at < text.Length && text[at] != '千' || MeasureWords.Read(text[Math.Min(at, text.Length)..]) < 2) at += ReadScale(text[at..], ref value);
        if (at < text.Length && text[at] == '余') at++;
        var measure = MeasureWords.Read(text[at..]);
        return measure == 0 ? default : new Amount(value, numeral, at, at + measure);
    }

    /// <summary>百分之九十五, 千分之五: the unit is the phrase itself, and the measure is taken to be %.</summary>
    private static Amount ReadShare(ReadOnlySpan<char> text, decimal divisor)
    {
        var length = ReadNumber(text[PerCent.Length..], out var value, out _);
        return length == 0 ? default : new Amount(value / divisor, Numeral.Chinese, -1, PerCent.Length + length);
    }

    /// <summary>Length of the numerals at the start of <paramref name="text"/>, at least one: a number that is not read is not read in part either.</summary>
    public static int SkipNumerals(ReadOnlySpan<char> text)
    {
        var words = 0;
        while (text[words..].StartsWith(PerCent) || text[words..].StartsWith(PerMille)) words += PerCent.Length;
        text = text[words..];
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] == '.' && length > 0 && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]))) length++;
        if (length == 0 && !text.IsEmpty) length = ChineseNumbers.RunLength(text);
        return Math.Max(1, words + length);
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out decimal value, out Numeral numeral)
    {
        numeral = Numeral.Arabic;
        value = 0;
        var at = 0;
        var scale = 0m;
        for (; at < text.Length && at < 16; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                value = value * 10 + (c - '0');
                scale *= 10;
            }
            else if (c == '.' && scale == 0 && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                scale = 1;
            }
            else if (c != ',' || scale != 0 || !IsThousands(text, at))
            {
                break;
            }
        }

        if (at > 0)
        {
            if (scale > 1) value /= scale;
            return at;
        }

        numeral = Numeral.Chinese;
        at = ChineseNumbers.Read(text, out value);
        return value == 0 ? 0 : at;
    }

    /// <summary>1,200: a comma between digits in groups of three.</summary>
    private static bool IsThousands(ReadOnlySpan<char> text, int comma) =>
        comma is > 0 and <= 3 or > 4 && comma + 3 < text.Length && char.IsAsciiDigit(text[comma + 1]) && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 3])
        && (comma + 4 >= text.Length || !char.IsAsciiDigit(text[comma + 4]));

    private static int ReadScale(ReadOnlySpan<char> text, ref decimal value)
    {
        if (text.IsEmpty) return 0;
        var factor = text[0] switch { '万' => 10_000m, '亿' => 100_000_000m, '千' => 1_000m, '百' => 100m, _ => 0m };
        if (factor == 0) return 0;
        value *= factor;
        return 1;
    }
}
