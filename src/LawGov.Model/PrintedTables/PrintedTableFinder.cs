using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Finds the tables that a page printed as lines: their cells are wrapped, and nothing but spaces and line breaks sets them apart.</summary>
/// <remarks>The search starts at a short line with the name of a column of units, so that a text without tables costs next to nothing.</remarks>
internal static class PrintedTableFinder
{
    /// <summary>A name of a column of units is not longer, spaces included.</summary>
    private const int LongestName = 16;

    /// <summary>Names that one name spans follow it within so many lines.</summary>
    private const int MostLinesBelow = 5;

    /// <summary>A line with more words is more than the names of columns.</summary>
    private const int LongestRowOfNames = 12;

    /// <summary>So many headers without a table are looked at, and one more for each stretch of so many characters: a long document names units in passing more often.</summary>
    private const int MostFailures = 24;

    private const int CharactersToFailure = 1000;

    /// <summary>So many times its length is read of a source beyond its tables, so that the search stays linear.</summary>
    private const int MostReadings = 8;

    /// <summary>The tables of <paramref name="source"/>, in order; they do not overlap.</summary>
    public static List<PrintedTable> Find(string source)
    {
        var drawn = BoxTableFinder.Find(source);
        var spaced = FindSpaced(source, drawn);
        return drawn.Count == 0 ? spaced : Merge(spaced, drawn);
    }

    /// <summary>All of them in order; of two that overlap the drawn one.</summary>
    private static List<PrintedTable> Merge(List<PrintedTable> spaced, List<PrintedTable> drawn)
    {
        var tables = new List<PrintedTable>(drawn);
        var next = 0;
        foreach (var table in spaced)
        {
            while (next < drawn.Count && drawn[next].End <= table.Start) next++;
            if (next == drawn.Count || drawn[next].Start >= table.End) tables.Add(table);
        }

        tables.Sort((a, b) => a.Start.CompareTo(b.Start));
        return tables;
    }

    private static List<PrintedTable> FindSpaced(string source, List<PrintedTable> drawn)
    {
        var found = new List<PrintedTable>();
        var (failures, most) = (0, MostFailures + source.Length / CharactersToFailure);
        var effort = new ReadingEffort((long)source.Length * MostReadings);
        var (at, nextDrawn) = (0, 0);
        while (failures < most && !effort.IsSpent && UnitNouns.FindIn(source.AsSpan(at)) is var next and >= 0)
        {
            at += next;
            while (nextDrawn < drawn.Count && drawn[nextDrawn].End <= at) nextDrawn++;
            if (nextDrawn < drawn.Count && drawn[nextDrawn].Start <= at)
            {
                at = drawn[nextDrawn].End;
                continue;
            }

            // 责任单位： heads a clause, and most nouns of a text do.
            if (UnitNouns.HeadsClause(source, at))
            {
                at += 2;
                continue;
            }

            var from = found.Count > 0 ? found[^1].End : 0;
            var line = HeaderLines.LineAround(source, at, from);
            if (line is null && GluedTable.Read(source, at, from, effort) is { } glued)
            {
                effort.GiveBack(glued.End - glued.Start);
                found.Add(glued);
                at = glued.End;
                continue;
            }

            if (line is null)
            {
                at += 2;
                continue;
            }

            if (!NamesUnits(source, line))
            {
                // What else the line contains changes nothing.
                at = LineEnds.EndFrom(source, at + 2);
                continue;
            }

            if (ReadAt(source, line, at, from, effort) is { } table)
            {
                effort.GiveBack(table.End - table.Start);
                found.Add(table);
                at = Math.Max(at + 2, table.End);
            }
            else
            {
                failures++;
                // 任务分工表 序号 …: the title before a table on the same line may contain a noun.
                at = line.Words.Count > LongestRowOfNames ? at + 2 : Math.Max(at + 2, line.End);
            }
        }

        return found;
    }

    /// <summary>The table whose header is on <paramref name="line"/>, with the name of a column of units at <paramref name="at"/>; a header alone where the cells below cannot be put together.</summary>
    private static PrintedTable? ReadAt(string source, PrintedLine line, int at, int from, ReadingEffort effort)
    {
        var lines = HeaderLines.Above(source, line, from);
        if (Read(source, lines, from, effort) is { } table && !UnreadTable.IsMisread(source, table)) return table;
        // Other nouns may stand on the line before the names of the columns.
        if (line.Words.FindIndex(w => IsUnits(source, w)) is var name and >= 0) at = line.Words[name].Range.Start;
        return SentenceRows.Read(source, line, effort) ?? GluedTable.Read(source, at, from, effort) ?? ReadKept(source, lines, effort) ?? UnreadTable.Find(source, lines, effort);
    }

    /// <summary>The rows that a page has kept together below the topmost of <paramref name="lines"/> that opens a header; null when there are none, or they look like none.</summary>
    private static PrintedTable? ReadKept(string source, List<PrintedLine> lines, ReadingEffort effort)
    {
        foreach (var first in lines)
            if (StackedTable.ReadKept(source, first, effort) is { } table) return UnreadTable.IsMisread(source, table) ? null : table;
        return null;
    }

    private static PrintedTable? Read(string source, List<PrintedLine> lines, int from, ReadingEffort effort)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var first = lines[i];
            if (WideTable.Read(source, first, effort) is { } wide && wide.IsInOrder()) return wide;
            var interleaved = InterleavedTable.Read(source, first, effort) is { } read && read.IsInOrder() ? read : null;
            if (interleaved is null && CountedCells.AreFrom(source, first, from)) return null;
            // The topmost line that opens a header opens all of it.
            if (interleaved is null && !StackedTable.HasHeader(source, first)) continue;
            var stacked = ReadStacked(source, first, effort);
            // 任务清单 above 任务内容 may be a title.
            if (i + 1 < lines.Count && HeaderLines.IsText(source, first) && HeaderLines.IsText(source, lines[i + 1]) && ReadStacked(source, lines[i + 1], effort) is { } below && (stacked is null || TableFit.CostOf(source, below) < TableFit.CostOf(source, stacked))) stacked = below;
            // Lines that are whole cells fit their columns well.
            if (interleaved is null && LineTable.Read(source, first, effort, out var cost) is { } lineByLine && (stacked is null || cost <= LineTable.Clear && (lineByLine.Rows.Count > stacked.Rows.Count || TableFit.CostOf(source, lineByLine) < TableFit.CostOf(source, stacked)))) return lineByLine;
            if (interleaved is null || stacked is null) return interleaved ?? stacked;
            return TableFit.CostOf(source, stacked) < TableFit.CostOf(source, interleaved) ? stacked : interleaved;
        }

        return null;
    }

    private static PrintedTable? ReadStacked(string source, PrintedLine first, ReadingEffort effort) => StackedTable.Read(source, first, effort) is { } table && table.IsInOrder() ? table : null;

    private static bool NamesUnits(string source, PrintedLine line) => line.HasWordUpTo(LongestName) && (NamesUnits(source, line.Chunks) || line.Words.Count > line.Chunks.Count && NamesUnits(source, line.Words) || SpansUnits(source, line) || StartsCutName(source, line));

    /// <summary>单位分工 with 牵头 and 配合 on the next line, or among the names that follow one a line: it spans columns of units.</summary>
    private static bool SpansUnits(string source, PrintedLine line)
    {
        if (!line.Words.Exists(w => PrintedLine.Compact(source, w.Range) is { Length: <= 8 } name && name.EndsWith("分工", StringComparison.Ordinal))) return false;
        var units = 0;
        var next = line.Next(source);
        for (var i = 0; i < MostLinesBelow && next is { } below && below.End - below.Start <= HeaderLines.LongestHeader; i++, next = below.Next(source))
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

    private static bool NamesUnits(string source, List<Chunk> names) => names.Exists(n => IsUnits(source, n));

    private static bool IsUnits(string source, Chunk name) => name.Range.End - name.Range.Start <= LongestName && ColumnNames.Read(PrintedLine.Compact(source, name.Range)).Kind == ColumnKind.Units;
}
