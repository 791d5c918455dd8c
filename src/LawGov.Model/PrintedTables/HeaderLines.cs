using LawGov.Model.Clauses;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Finds the lines above a name of a column of units that may belong to its header.</summary>
internal static class HeaderLines
{
    /// <summary>A header is not longer, spaces included.</summary>
    public const int LongestHeader = 240;

    /// <summary>Names of columns that stand before that of the units on lines of their own are not more.</summary>
    private const int MostLinesAbove = 12;

    /// <summary>A piece of a name that a narrow column has cut is not longer, and a name not cut into more.</summary>
    private const int LongestPiece = 6;

    private const int MostPieces = 3;

    /// <summary>The lines that may start the header: names of columns above this line, the topmost first.</summary>
    public static List<PrintedLine> Above(string source, PrintedLine line, int from)
    {
        var lines = new List<PrintedLine> { line };
        var at = line;
        var rest = "";
        var pieces = 0;
        for (var i = 0; i < MostLinesAbove && at.Start > from; i++)
        {
            if (LineAround(source, at.Start - 1, from) is not { } above) break;
            at = above;
            if (above.IsBlank) continue;
            if (IsTitle(source, above, lines[0])) break;
            // 牵头责任单 / 位: what is no name may be the end of one that starts above.
            var text = above.Words is [var word] ? PrintedLine.Compact(source, word.Range) : "";
            if (text.Length is > 0 and <= LongestPiece && line.Chunks.Count == 1 && ColumnNames.Read(text).Kind == ColumnKind.None && !SpansColumns(source, above, text, from))
            {
                rest = text + rest;
                pieces = ColumnNames.Read(rest).Kind == ColumnKind.None ? pieces + 1 : 0;
                if (pieces == 0) rest = "";
                if (pieces >= MostPieces)
                {
                    pieces--;
                    break;
                }
            }
            else if (pieces > 0 && ColumnNames.Read(text + rest).Kind != ColumnKind.None)
            {
                (rest, pieces) = ("", 0);
            }
            else if (pieces > 0 || !above.Words.TrueForAll(w => PrintedLine.Compact(source, w.Range) is { Length: <= 8 } name && (ColumnNames.Read(name).Kind != ColumnKind.None || SpansColumns(source, above, name, from) || above.Chunks.Count > 1 || line.Chunks.Count > 1 && name.Length <= 6)))
            {
                break;
            }

            lines.Insert(0, above);
        }

        if (pieces > 0) lines.RemoveRange(0, Math.Min(pieces, lines.Count - 1));
        return lines;
    }

    /// <summary>任务清单 above 序号, or above the names of several columns, is a title though it could name a column: the column of numbers is the first, and names of one line have no other alone above them.</summary>
    private static bool IsTitle(string source, PrintedLine above, PrintedLine header)
    {
        if (!IsText(source, above)) return false;
        return header.Words.Exists(w => KindOf(w) == ColumnKind.Number || header.Words.Count > 1 && KindOf(w) == ColumnKind.Text);

        ColumnKind KindOf(Chunk word) => ColumnNames.Read(PrintedLine.Compact(source, word.Range)).Kind;
    }

    /// <summary>职责分工 beside or below the names of other columns spans those named below it; alone it may be a heading.</summary>
    private static bool SpansColumns(string source, PrintedLine line, string name, int from)
    {
        if (!name.EndsWith("分工", StringComparison.Ordinal)) return false;
        if (line.Words.Count > 1) return true;
        return line.Start > from && LineAround(source, line.Start - 1, from) is { IsBlank: false } above && above.Words.TrueForAll(w => ColumnNames.Read(PrintedLine.Compact(source, w.Range)).Kind != ColumnKind.None);
    }

    /// <summary>Whether the line is the name of a column of text.</summary>
    public static bool IsText(string source, PrintedLine line) => line.Words is [var name] && ColumnNames.Read(PrintedLine.Compact(source, name.Range)).Kind == ColumnKind.Text;

    /// <summary>The line that contains the character at <paramref name="at"/>; null when it is too long for a header.</summary>
    public static PrintedLine? LineAround(string source, int at, int from)
    {
        var lowest = Math.Max(from, at - LongestHeader);
        var start = source.AsSpan(lowest, at - lowest).LastIndexOfAny(LineEnds.Any);
        if (start < 0 && lowest > from) return null;
        start = start < 0 ? lowest : lowest + start + 1;
        var length = source.AsSpan(start, Math.Min(source.Length - start, LongestHeader * 2)).IndexOfAny(LineEnds.Any);
        if (length < 0 && source.Length - start > LongestHeader * 2) return null;
        var end = length < 0 ? source.Length : start + length;
        return end - start > LongestHeader || source.AsSpan(start, end - start).ContainsAny('\t', '|') ? null : new PrintedLine(source, start, end);
    }
}
