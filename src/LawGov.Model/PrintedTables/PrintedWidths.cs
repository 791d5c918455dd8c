namespace LawGov.Model.PrintedTables;

/// <summary>How wide text is set on a page, where a Chinese character is as wide as two Latin ones.</summary>
internal static class PrintedWidths
{
    /// <summary>Chinese characters and marks, “ and … among them, start here.</summary>
    private const char FirstWide = '\u2010';

    /// <summary>Width of a character.</summary>
    public static int Of(char c) => c >= FirstWide ? 2 : 1;

    /// <summary>Width of the characters of <paramref name="source"/> from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static int Between(string source, int from, int to)
    {
        var width = 0;
        for (var at = from; at < to; at++) width += Of(source[at]);
        return width;
    }

    /// <summary>Middle of a piece, from the left edge of the page.</summary>
    public static double CenterOf(string source, Chunk piece) =>
        Between(source, piece.Line, piece.Range.Start) + Between(source, piece.Range.Start, piece.Range.End) / 2.0;
}
