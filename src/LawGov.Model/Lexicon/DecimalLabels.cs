using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Reads the decimal number that a line may begin with: <c>3</c>, <c>3.1</c>, <c>3.1.2</c>. Only a text that counts so throughout has them as labels.</summary>
internal static class DecimalLabels
{
    /// <summary>Most numbers in a row.</summary>
    public const int MostLevels = 4;

    private const int MostDigits = 2;

    /// <summary>The numbers at the start of <paramref name="line"/>; 0 when it begins otherwise, or with a number of prose: 2.5%, 3.2万元.</summary>
    /// <param name="line">The line.</param>
    /// <param name="numbers">The numbers, of which as many are set as are returned; at least <see cref="MostLevels"/> long.</param>
    /// <param name="length">Characters read.</param>
    public static int Read(ReadOnlySpan<char> line, Span<int> numbers, out int length)
    {
        var levels = ReadNumbers(line, numbers, out length);
        return levels > 0 && length < line.Length && (LostMarks.StartsText(line[length..]) || levels > 1 && StartsGrade(line[length..])) ? levels : 0;
    }

    /// <summary>The numbers at the start of <paramref name="line"/>, whatever follows; 0 when it begins otherwise.</summary>
    /// <param name="line">The line.</param>
    /// <param name="numbers">The numbers, of which as many are set as are returned; at least <see cref="MostLevels"/> long.</param>
    /// <param name="length">Characters read.</param>
    public static int ReadNumbers(ReadOnlySpan<char> line, Span<int> numbers, out int length)
    {
        length = 0;
        var levels = 0;
        while (levels < MostLevels)
        {
            var digits = ChineseNumerals.ReadArabic(line[length..], out var number);
            if (digits is 0 or > MostDigits || number == 0) break;
            numbers[levels++] = number;
            length += digits;
            if (length + 1 >= line.Length || line[length] != '.' || !char.IsAsciiDigit(line[length + 1])) break;
            length++;
        }

        // 1.1. 目的, 1.1、目的: a mark behind the last number, too.
        if (levels > 1 && length + 1 < line.Length && (line[length] is '.' or '、') && !char.IsAsciiDigit(line[length + 1])) length++;
        return levels;
    }

    /// <summary>Whether <paramref name="text"/>, a gap before it, may be a heading: any word, also one that starts like a measure (3.1 本预案), but no amount (3.1 万元, 2.5 %).</summary>
    public static bool StartsHeading(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !IsLetter(text[0]) && !Sentences.IsOpen(text[0]) || text[0] is '万' or '亿' or ',' or '、') return false;
        return LostMarks.StartsText(text) || MeasureWords.Read(text) is var measure && (measure == 0 || measure < text.Length && IsLetter(text[measure]));
    }

    /// <summary>2.2二级响应, 2.1Ⅰ级响应, 3.1一般规定: a grade directly behind the number.</summary>
    private static bool StartsGrade(ReadOnlySpan<char> text) => text.Length > 2 && (ChineseNumerals.IsNumeral(text[0]) || IsGrade(text[0])) && text[1] is '级' or '般' or '类' or '等';

    private static bool IsGrade(char c) => c is >= 'Ⅰ' and <= 'Ⅻ' or 'I' or 'V';

    /// <summary>Ⅰ is a number to Unicode, and opens a heading as a letter does.</summary>
    private static bool IsLetter(char c) => char.IsLetter(c) || IsGrade(c);
}
