namespace LawGov.Readers.Pages;

/// <summary>Where a line of Chinese text may be broken, as far as it matters to tell a full line from one that ends on purpose.</summary>
internal static class LineBreaks
{
    private const double LatinWidth = 0.55;

    /// <summary>No piece is looked at further: what is longer is broken anyway.</summary>
    private const int Longest = 24;

    private const string Opening = "（(《〈“‘「『【〔[";
    private const string Closing = "，。、；：？！）)》〉”’」』】〕],.;:?!%％";

    /// <summary>Width of the piece at the start of a line that is not broken, in sizes of its font: a word, a number, a character with the brackets around it.</summary>
    public static double FirstPiece(string line)
    {
        var width = 0d;
        for (var i = 0; i < line.Length && i < Longest; i++)
        {
            width += line[i] < '\u2E80' && line[i] is not ('“' or '”' or '‘' or '’') ? LatinWidth : 1;
            if (i + 1 == line.Length || (MayBreakBehind(line[i]) && MayBreakBefore(line[i], line[i + 1]))) break;
        }

        return width;
    }

    /// <summary>Whether a character may stand beyond the margin at the end of a line.</summary>
    public static bool MayHang(char c) => c is '，' or '。' or '、' or '；' or '：' or ',' or '.' or ';';

    private static bool MayBreakBehind(char c) => !Opening.Contains(c, StringComparison.Ordinal);

    private static bool MayBreakBefore(char before, char c) =>
        !Closing.Contains(c, StringComparison.Ordinal) && !(IsWord(before) && IsWord(c));

    private static bool IsWord(char c) => c is > ' ' and < '\u2E80' && !Opening.Contains(c, StringComparison.Ordinal) && !Closing.Contains(c, StringComparison.Ordinal);
}
