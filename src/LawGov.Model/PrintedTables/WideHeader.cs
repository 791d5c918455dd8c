using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>A column that a header names.</summary>
/// <param name="Kind">What it contains.</param>
/// <param name="Center">Middle of its name, in characters from the left edge.</param>
/// <param name="Name">The pieces of its name.</param>
internal sealed record PrintedColumn(ColumnKind Kind, double Center, List<SourceRange> Name);

/// <summary>Reads the header of a table whose columns are set apart by spaces.</summary>
/// <remarks>A name may be cut over two lines (完成 / 时限), spaced out (序 号), or stand below another that spans it (责任分工 over 牵头单位).</remarks>
internal static class WideHeader
{
    private const int LongestName = 12;

    /// <summary>A header takes no more lines than this, blank ones not counted.</summary>
    private const int MostLines = 4;

    /// <summary>Two pieces of one name stand no further apart than this, from middle to middle.</summary>
    private const double Aligned = 4;

    /// <summary>Reads the header whose first line is <paramref name="lines"/>[<paramref name="first"/>].</summary>
    /// <param name="source">The source.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="first">Index of the first one.</param>
    /// <param name="isByWidth">What stands below what is told by widths, and not by the number of characters.</param>
    /// <param name="columns">The columns, from left to right.</param>
    /// <returns>Number of lines read, blank ones included; 0 when there is no header.</returns>
    public static int Read(string source, IReadOnlyList<PrintedLine> lines, int first, bool isByWidth, out List<PrintedColumn> columns)
    {
        columns = [];
        var names = new List<(Chunk Chunk, string Text, int Row, double Center)>();
        var read = 0;
        var best = 0;
        for (var i = first; i < lines.Count && read < MostLines; i++)
        {
            if (lines[i].IsBlank) continue;
            var chunks = Join(source, NamesOf(source, lines[i]));
            if (!chunks.TrueForAll(c => MayBeName(c.Text))) break;
            foreach (var (chunk, text) in chunks) names.Add((chunk, text, i, isByWidth ? PrintedWidths.CenterOf(source, chunk) : chunk.Center));
            read++;
            var found = Assemble(names);
            if (!IsHeader(found) || Named(found) <= Named(columns)) continue;
            columns = found;
            best = i - first + 1;
        }

        if (ColumnHeader.FindText(columns.Select(c => c.Kind)) is var unnamed and >= 0) columns[unnamed] = columns[unnamed] with { Kind = ColumnKind.Text };
        return best;
    }

    private static bool IsHeader(List<PrintedColumn> columns) =>
        columns.Count >= 2 && columns.Exists(c => c.Kind == ColumnKind.Units) && columns.Exists(c => c.Kind is ColumnKind.Text or ColumnKind.Number);

    /// <summary>A line below the names contains more of them, or it is no part of the header.</summary>
    private static double Named(List<PrintedColumn> columns) => columns.Sum(c => c.Kind == ColumnKind.None ? -0.5 : 1);

    private static bool MayBeName(string text) => text.Length <= LongestName && text.AsSpan().IndexOfAny("0123456789。;,、:《》") < 0;

    /// <summary>The words of a line where each names a column, though a single space is all that is between two: 编号 主办单位; else what stands between wide gaps.</summary>
    private static List<Chunk> NamesOf(string source, PrintedLine line) =>
        line.Words.Count > line.Chunks.Count && line.Words.TrueForAll(w => ColumnNames.Read(PrintedLine.Compact(source, w.Range)).Kind != ColumnKind.None) ? line.Words : line.Chunks;

    /// <summary>Puts 序 and 号 together where both stand alone.</summary>
    private static List<(Chunk Chunk, string Text)> Join(string source, List<Chunk> chunks)
    {
        var joined = new List<(Chunk Chunk, string Text)>();
        foreach (var chunk in chunks)
        {
            var text = PrintedLine.Compact(source, chunk.Range);
            if (joined.Count > 0 && ColumnNames.Read(joined[^1].Text).Kind == ColumnKind.None && ColumnNames.Read(text).Kind == ColumnKind.None && ColumnNames.Read(joined[^1].Text + text).Kind != ColumnKind.None)
                joined[^1] = (new Chunk(chunk.Line, new SourceRange(joined[^1].Chunk.Range.Start, chunk.Range.End)), joined[^1].Text + text);
            else
                joined.Add((chunk, text));
        }

        return joined;
    }

    private static List<PrintedColumn> Assemble(List<(Chunk Chunk, string Text, int Row, double Center)> names)
    {
        var columns = new List<(PrintedColumn Column, int Row, double Center)>();
        var used = new bool[names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            if (used[i]) continue;
            var (chunk, text, row, center) = names[i];
            var pieces = new List<SourceRange> { chunk.Range };
            var kind = ColumnNames.Read(text).Kind;
            for (var j = i + 1; j < names.Count; j++)
            {
                if (used[j] || names[j].Row == row || Math.Abs(names[j].Center - center) > Aligned) continue;
                var whole = ColumnNames.Read(text + names[j].Text).Kind;
                var own = ColumnNames.Read(names[j].Text).Kind;
                if (whole == ColumnKind.None || own != ColumnKind.None && (kind != ColumnKind.None || own == ColumnKind.Units)) continue;
                used[j] = true;
                text += names[j].Text;
                kind = whole;
                pieces.Add(names[j].Chunk.Range);
            }

            columns.Add((new PrintedColumn(kind, chunk.Center, pieces), row, center));
        }

        // What spans others, or names nothing above them, is the name of a group.
        columns.RemoveAll(c => IsGroup(c, columns));
        return [.. columns.OrderBy(c => c.Center).Select(c => c.Column)];
    }

    private static bool IsGroup((PrintedColumn Column, int Row, double Center) column, List<(PrintedColumn Column, int Row, double Center)> all)
    {
        var below = all.FindAll(c => c.Row > column.Row && c.Column.Kind == ColumnKind.Units);
        return column.Column.Kind is ColumnKind.Units or ColumnKind.None && below.Count > 1 && below.Min(c => c.Center) - Aligned <= column.Center && column.Center <= below.Max(c => c.Center) + Aligned;
    }
}
