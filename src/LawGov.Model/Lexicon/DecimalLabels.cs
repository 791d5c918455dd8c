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

        return levels > 0 && length < line.Length && LostMarks.StartsText(line[length..]) ? levels : 0;
    }
}
