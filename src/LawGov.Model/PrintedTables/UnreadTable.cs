using LawGov.Model.Units;

namespace LawGov.Model.PrintedTables;

/// <summary>Tells a table whose cells a page has cut and which no reader could put together again: its header is all that is said of it, so that no other reader takes the pieces for cells.</summary>
internal static class UnreadTable
{
    private const int FewestColumns = 3;

    /// <summary>So many lines below the header are looked at.</summary>
    private const int MostLines = 120;

    private const int FewestCuts = 3;

    /// <summary>Of the lines at least one in so many ends inside a name or a time.</summary>
    private const int ToOneCut = 40;

    /// <summary>Names are cut by columns, and those are narrower than a page.</summary>
    private const int WidestNames = 24;

    /// <summary>What stands in the wrong cells, by row, where a table was not understood.</summary>
    private const double WorstFit = 1.2;

    /// <summary>Whether the rows of a table that was read do not look like those of one.</summary>
    public static bool IsMisread(string source, PrintedTable table) => !table.HasWholeCells && TableFit.CostOf(source, table, countsEmpty: false) > WorstFit * (table.Rows.Count - 1);

    /// <summary>The header of such a table below one of <paramref name="lines"/>; null when there is none.</summary>
    public static PrintedTable? Find(string source, List<PrintedLine> lines, ReadingEffort effort)
    {
        foreach (var first in lines)
        {
            if (StackedHeader.Read(source, first, out var last, out _) is not { Count: >= FewestColumns } columns) continue;
            return AreCutBelow(source, last, effort) ? new PrintedTable([PrintedRow.Of(columns.ConvertAll(c => c.Name), isUnsure: true)]) : null;
        }

        return null;
    }

    private static bool AreCutBelow(string source, PrintedLine header, ReadingEffort effort)
    {
        var (count, cut, above) = (0, 0, "");
        var line = header.Next(source);
        for (; line is not null && count < MostLines; line = line.Next(source))
        {
            if (line.IsBlank || line.IsPageMark)
            {
                above = "";
                continue;
            }

            count++;
            var text = PrintedLine.Compact(source, new SourceRange(line.Start, line.End));
            if (above.Length is > 0 and <= WidestNames && text.Length <= WidestNames && WrappedCells.IsCut(above, text) && IsKnownWhenJoined(above, text)) cut++;
            above = text;
        }

        effort.Spend((line?.Start ?? source.Length) - header.End);
        return cut >= FewestCuts && cut * ToOneCut >= count;
    }

    /// <summary>县卫生健康 / 委员会: only what the catalogue knows was cut for sure, and lists may break behind their marks in cells that are whole.</summary>
    private static bool IsKnownWhenJoined(string above, string below) =>
        CellShapes.IsTime(above) || above[^1] is not ('、' or ',') && (CellEnds.IsCut(above, below) || KnownNames.Contains(string.Concat(CellEnds.LastOf(above), CellEnds.FirstOf(below))));
}
