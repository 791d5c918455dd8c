using System.Globalization;

namespace LawGov.Readers.Spreadsheets;

/// <summary>A range of cells, rows and columns from 1.</summary>
internal readonly record struct CellRange(int Top, int Left, int Bottom, int Right)
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    /// <summary>Reads <c>B3</c> or <c>B3:D7</c>; null when it is neither.</summary>
    public static CellRange? Read(string? text)
    {
        if (text is null) return null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var first = ReadCell(colon < 0 ? text : text.AsSpan(0, colon));
        var last = colon < 0 ? first : ReadCell(text.AsSpan(colon + 1));
        return first is var (top, left) && last is var (bottom, right) && bottom >= top && right >= left ? new CellRange(top, left, bottom, right) : null;
    }

    private static (int Row, int Column)? ReadCell(ReadOnlySpan<char> text)
    {
        var column = 0;
        var i = 0;
        for (; i < text.Length && char.IsAsciiLetter(text[i]) && column <= MostColumns; i++) column = (column * 26) + (char.ToUpperInvariant(text[i]) - 'A' + 1);
        return column is >= 1 and <= MostColumns && int.TryParse(text[i..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= MostRows
            ? (row, column) : null;
    }
}
