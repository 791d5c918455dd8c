using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Reads a table whose columns are set apart by spaces, as text taken from a page in its layout has them.</summary>
internal static class WideTable
{
    /// <summary>A heading above rows is not longer.</summary>
    private const int LongestHeading = 40;

    /// <summary>The middles of two columns are not nearer.</summary>
    private const double NearestColumns = 3;

    /// <summary>Paragraphs are indented by less.</summary>
    private const double Indent = 8;

    /// <summary>So many lines show how a table is set.</summary>
    private const int LinesLookedAt = 30;

    /// <summary>Reads the table whose header starts at <paramref name="first"/>; null when there is none. What is read is taken from <paramref name="effort"/>.</summary>
    public static PrintedTable? Read(string source, PrintedLine first, ReadingEffort effort)
    {
        var lines = new List<PrintedLine> { first };
        while (lines.Count < 12 && lines[^1].Next(source) is { } next) lines.Add(next);
        if (ReadHeader(source, lines, effort) is not var (header, isByWidth, columns, body)) return null;
        var names = columns.ConvertAll(c => string.Concat(c.Name.Select(n => PrintedLine.Compact(source, n))));
        if (!StandSideBySide(body, columns)) return null;
        var grid = new WideGrid(source, columns, body);
        var table = new TableWriter(source, grid, columns);
        table.AddHeader(columns);
        var isBehindGap = false;
        for (var i = 0; i < body.Count; i++)
        {
            var line = body[i];
            if (line.IsBlank || line.IsPageMark)
            {
                if (line.IsPageMark) table.EndPage();
                isBehindGap = line.IsBlank && (isBehindGap || !table.IsAtPageTop);
                continue;
            }

            if (WideHeader.Read(source, body, i, isByWidth, out var again) is var repeated and > 0 && again.ConvertAll(c => string.Concat(c.Name.Select(n => PrintedLine.Compact(source, n)))).SequenceEqual(names))
            {
                table.AddRepeatedHeader(again);
                i += repeated - 1;
                isBehindGap = false;
                continue;
            }

            if (IsHeading(source, line, grid)) table.AddHeading(line.Chunks);
            else if (grid.Place(line, out var isUnsure) is { } cells) table.Add(cells, isBehindGap, isUnsure);
            else break;
            isBehindGap = false;
        }

        return table.Build();
    }

    /// <summary>The header in characters; in widths, where its lines say something else so and only then cells keep to its columns.</summary>
    private static (int Header, bool IsByWidth, List<PrintedColumn> Columns, List<PrintedLine> Body)? ReadHeader(string source, List<PrintedLine> lines, ReadingEffort effort)
    {
        (int, bool, List<PrintedColumn>, List<PrintedLine>)? found = null;
        foreach (var isByWidth in (ReadOnlySpan<bool>)[false, true])
        {
            var header = WideHeader.Read(source, lines, 0, isByWidth, out var columns);
            if (header == 0 || StandOnTop(columns) || !isByWidth && !StandSideBySide(columns)) continue;
            if (found is var (length, _, others, _) && (header != length || others.ConvertAll(c => c.Name[0]).SequenceEqual(columns.ConvertAll(c => c.Name[0])))) continue;
            var body = Collect(source, lines[header - 1]);
            if (body.Count > 0) effort.Spend(body[^1].End - lines[0].Start);
            if (!isByWidth || !columns.Exists(c => c.Kind == ColumnKind.None) && ColumnBands.Find(source, columns, body) is not null) found = (header, isByWidth, columns, body);
        }

        return found;
    }

    /// <summary>Whether all names stand one below the other: one cell a line, which no look at what is below need tell.</summary>
    private static bool StandOnTop(List<PrintedColumn> columns) => columns.Max(c => c.Center) - columns.Min(c => c.Center) < NearestColumns;

    /// <summary>Whether names stand side by side, and not one below the other.</summary>
    private static bool StandSideBySide(List<PrintedColumn> columns)
    {
        for (var c = 1; c < columns.Count; c++)
            if (columns[c].Center - columns[c - 1].Center < NearestColumns) return false;
        return true;
    }

    /// <summary>Whether cells stand side by side: on one line in six, or below the names of columns beside the text on a few.</summary>
    private static bool StandSideBySide(List<PrintedLine> body, List<PrintedColumn> columns)
    {
        var filled = body.Where(line => !line.IsBlank).Take(LinesLookedAt).ToList();
        if (filled.Count(line => line.Chunks.Count > 1) * 6 >= filled.Count) return true;
        var text = columns.FindLast(c => c.Kind == ColumnKind.Text)?.Center ?? 0;
        var beside = columns.FindAll(c => c.Kind is ColumnKind.Units or ColumnKind.Deadline && c.Center > Math.Max(text, Indent));
        var below = filled.Count(line => line.Chunks.Exists(c => c.Left > text && beside.Exists(b => c.Covers(b.Center))));
        return below > 1 && below * 15 >= filled.Count;
    }

    /// <summary>The lines that may belong to the table: up to the mark of an annex, a closing formula, a note or a paragraph.</summary>
    public static List<PrintedLine> Collect(string source, PrintedLine last)
    {
        var lines = new List<PrintedLine>();
        for (var line = last.Next(source); line is not null; line = line.Next(source))
        {
            if (!line.IsBlank && !line.IsPageMark && line.Chunks.Count == 1)
            {
                var text = PrintedLine.Compact(source, line.Chunks[0].Range);
                if (AnnexMarks.IsOpening(text) || TailMarks.IsFormula(text) || TailMarks.OpensTail(text) || text.StartsWith("注:", StringComparison.Ordinal) || text.StartsWith("备注:", StringComparison.Ordinal)) break;
            }

            lines.Add(line);
        }

        return lines;
    }

    /// <summary>一、优化环境 across the columns: it starts left of the text, or has the label of a part.</summary>
    private static bool IsHeading(string source, PrintedLine line, WideGrid grid)
    {
        if (line.Chunks.Count != 1 || line.Chunks[0].Range is var range && range.End - range.Start > LongestHeading) return false;
        var label = Labels.Read(PrintedLine.Compact(source, range));
        return label.IsDivision && (label.Kind <= LabelKind.ChineseComma || line.Chunks[0].Left < grid.TextLeft - 1);
    }
}
