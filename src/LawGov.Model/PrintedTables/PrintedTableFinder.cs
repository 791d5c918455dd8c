using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Finds the tables that a page printed as lines: their cells are wrapped, and nothing but spaces and line breaks sets them apart.</summary>
/// <remarks>The search starts at a short line with the name of a column of units, so that a text without tables costs next to nothing.</remarks>
internal static class PrintedTableFinder
{
    /// <summary>A header is not longer, spaces included.</summary>
    private const int LongestHeader = 240;

    /// <summary>A name of a column of units is not longer, spaces included.</summary>
    private const int LongestName = 16;

    /// <summary>Names of columns that stand before that of the units on lines of their own are not more.</summary>
    private const int MostLinesAbove = 12;

    /// <summary>Names that one name spans follow it within so many lines.</summary>
    private const int MostLinesBelow = 5;

    /// <summary>A piece of a name that a narrow column has cut is not longer, and a name not cut into more.</summary>
    private const int LongestPiece = 6;

    private const int MostPieces = 3;

    /// <summary>So many headers without a table are looked at.</summary>
    private const int MostFailures = 24;

    /// <summary>So many times its length is read of a source beyond its tables, so that the search stays linear.</summary>
    private const int MostReadings = 4;

    /// <summary>The tables of <paramref name="source"/>, in order; they do not overlap.</summary>
    public static List<PrintedTable> Find(string source)
    {
        var found = new List<PrintedTable>();
        var failures = 0;
        var effort = new ReadingEffort((long)source.Length * MostReadings);
        var at = 0;
        while (failures < MostFailures && !effort.IsSpent && UnitNouns.FindIn(source.AsSpan(at)) is var next and >= 0)
        {
            at += next;
            var from = found.Count > 0 ? found[^1].End : 0;
            var line = LineAround(source, at, from);
            if (line is null || !NamesUnits(source, line))
            {
                // What else the line contains changes nothing.
                at = EndOfLine(source, at + 2);
                continue;
            }

            at += 2;
            if (ReadAt(source, line, from, effort) is { } table)
            {
                effort.GiveBack(table.End - table.Start);
                found.Add(table);
                at = Math.Max(at, table.End);
            }
            else
            {
                failures++;
                at = Math.Max(at, line.End);
            }
        }

        return found;
    }

    private static PrintedTable? ReadAt(string source, PrintedLine line, int from, ReadingEffort effort)
    {
        foreach (var first in LinesAbove(source, line, from))
        {
            if (WideTable.Read(source, first, effort) is { } wide && wide.IsInOrder()) return wide;
            var interleaved = InterleavedTable.Read(source, first, effort) is { } read && read.IsInOrder() ? read : null;
            // The topmost line that opens a header opens all of it.
            if (interleaved is null && !StackedTable.HasHeader(source, first)) continue;
            var stacked = StackedTable.Read(source, first, effort) is { } other && other.IsInOrder() ? other : null;
            if (interleaved is null || stacked is null) return interleaved ?? stacked;
            return TableFit.CostOf(source, stacked) < TableFit.CostOf(source, interleaved) ? stacked : interleaved;
        }

        return null;
    }

    /// <summary>The lines that may start the header: names of columns above this line, the topmost first.</summary>
    private static List<PrintedLine> LinesAbove(string source, PrintedLine line, int from)
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

    /// <summary>职责分工 beside or below the names of other columns spans those named below it; alone it may be a heading.</summary>
    private static bool SpansColumns(string source, PrintedLine line, string name, int from)
    {
        if (!name.EndsWith("分工", StringComparison.Ordinal)) return false;
        if (line.Words.Count > 1) return true;
        return line.Start > from && LineAround(source, line.Start - 1, from) is { IsBlank: false } above && above.Words.TrueForAll(w => ColumnNames.Read(PrintedLine.Compact(source, w.Range)).Kind != ColumnKind.None);
    }

    private static bool NamesUnits(string source, PrintedLine line) => line.HasWordUpTo(LongestName) && (NamesUnits(source, line.Chunks) || NamesUnits(source, line.Words) || SpansUnits(source, line) || StartsCutName(source, line));

    /// <summary>单位分工 with 牵头 and 配合 on the next line, or among the names that follow one a line: it spans columns of units.</summary>
    private static bool SpansUnits(string source, PrintedLine line)
    {
        if (!line.Words.Exists(w => PrintedLine.Compact(source, w.Range) is { Length: <= 8 } name && name.EndsWith("分工", StringComparison.Ordinal))) return false;
        var units = 0;
        var next = line.Next(source);
        for (var i = 0; i < MostLinesBelow && next is { } below && below.End - below.Start <= LongestHeader; i++, next = below.Next(source))
        {
            foreach (var word in below.Words)
            {
                var kind = ColumnNames.Read(PrintedLine.Compact(source, word.Range)).Kind;
                if (kind == ColumnKind.None) return false;
                if (kind == ColumnKind.Units && ++units > 1) return true;
            }
        }

        return false;
    }

    /// <summary>牵头责任单 / 位: the name of a column of units that a narrow column has cut.</summary>
    private static bool StartsCutName(string source, PrintedLine line) =>
        line.Words is [{ Range: var range }] && range.End - range.Start <= LongestName
        && StackedHeader.ReadCutName(source, line, PrintedLine.Compact(source, range), out var column, out _) is not null && column.Kind == ColumnKind.Units;

    private static bool NamesUnits(string source, List<Chunk> names)
    {
        foreach (var name in names)
            if (name.Range.End - name.Range.Start <= LongestName && ColumnNames.Read(PrintedLine.Compact(source, name.Range)).Kind == ColumnKind.Units) return true;
        return false;
    }

    private static int EndOfLine(string source, int at)
    {
        var length = source.AsSpan(at).IndexOfAny(LineEnds.Any);
        return length < 0 ? source.Length : at + length;
    }

    /// <summary>The line that contains the character at <paramref name="at"/>; null when it is too long for a header.</summary>
    private static PrintedLine? LineAround(string source, int at, int from)
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
