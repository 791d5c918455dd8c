using System.Buffers;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Finds the tables that are drawn with strokes.</summary>
internal static class BoxTableFinder
{
    /// <summary>A page ends within so many lines.</summary>
    private const int MostLinesBetween = 6;

    private const string Continued = "续表";

    private static readonly SearchValues<char> Strokes = SearchValues.Create("│┃║┆┇┊┋├┼┤╟╠╫╬");

    /// <summary>Most texts have no box character at all, which one range tells sooner than the set.</summary>
    private static bool MayContainAny(ReadOnlySpan<char> source) =>
        source.ContainsAnyInRange('\u2500', '\u257F') && source.ContainsAny(Strokes)
        || source.Contains('|') && source.IndexOf("|--") >= 0 || BoxLine.ContainsCross(source);

    /// <summary>The tables of <paramref name="source"/>, in order.</summary>
    public static List<PrintedTable> Find(string source)
    {
        if (!MayContainAny(source)) return [];
        var found = new List<PrintedTable>();
        var lines = new List<BoxLine>();
        var pages = new HashSet<int>();
        var between = 0;
        for (var line = PrintedLine.At(source, 0); line is not null; line = line.Next(source))
        {
            if (BoxLine.Read(source, line.Start, line.End) is { } box)
            {
                if (between > 0) pages.Add(lines.Count);
                between = 0;
                lines.Add(box);
                continue;
            }

            if (lines.Count == 0) continue;
            if (++between <= MostLinesBetween && (line.IsBlank || line.IsPageMark || line.End - line.Start <= 8 && PrintedLine.Compact(source, new SourceRange(line.Start, line.End)).Contains(Continued, StringComparison.Ordinal))) continue;
            Close();
        }

        Close();
        return found;

        void Close()
        {
            if (lines.Count > 0 && BoxTable.Read(source, lines, pages) is { } table) found.Add(table);
            lines = [];
            pages = [];
            between = 0;
        }
    }
}
