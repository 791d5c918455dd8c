using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Reads a table of which each line holds pieces of neighbouring cells with nothing but single spaces between, below a header of one line.</summary>
internal static class InterleavedTable
{
    private const int FewestColumns = 3;

    /// <summary>A heading above rows is not longer.</summary>
    private const int LongestHeading = 40;

    /// <summary>Reads the table whose header is <paramref name="first"/>; null when there is none. What is read is taken from <paramref name="effort"/>.</summary>
    public static PrintedTable? Read(string source, PrintedLine first, ReadingEffort effort)
    {
        if (first.Words.Count < FewestColumns || first.Chunks.Count > 1) return null;
        var columns = first.Words.ConvertAll(w => new PrintedColumn(ColumnNames.Read(PrintedLine.Compact(source, w.Range)).Kind, w.Center, [w.Range]));
        if (columns.Exists(c => c.Kind == ColumnKind.None) || !columns.Exists(c => c.Kind == ColumnKind.Units)) return null;
        var body = WideTable.Collect(source, first);
        if (body.Count > 0) effort.Spend(body[^1].End - first.Start);
        if (InterleavedGrid.Find(source, columns, body) is not { } grid) return null;
        var header = PrintedLine.Compact(source, new SourceRange(first.Start, first.End));
        var table = new TableWriter(source, grid, columns);
        table.AddHeader(columns);
        var isBehindGap = false;
        for (var i = 0; i < body.Count; i++)
        {
            var line = body[i];
            if (line.IsBlank || line.IsPageMark)
            {
                isBehindGap = line.IsBlank;
                continue;
            }

            var content = PrintedLine.Compact(source, new SourceRange(line.Start, line.End));
            if (content == header) table.AddRepeatedHeader(line.Words.ConvertAll(w => new PrintedColumn(ColumnKind.None, w.Center, [w.Range])));
            else if (IsHeading(source, content, line, i + 1 < body.Count ? body[i + 1] : null)) table.AddHeading(line.Words);
            else if (grid.Place(line, out var isUnsure) is { } cells) table.Add(cells, isBehindGap, isUnsure);
            else break;
            isBehindGap = false;
        }

        return table.Build();
    }

    /// <summary>一、优化环境 across the columns; （一）城市更新 where a row starts below it.</summary>
    private static bool IsHeading(string source, string content, PrintedLine line, PrintedLine? next)
    {
        if (content.Length > LongestHeading || line.Words.Count != 1 || Labels.Read(content) is not { IsDivision: true } label) return false;
        if (label.Kind <= LabelKind.ChineseComma) return true;
        return !content.AsSpan().ContainsAny("。;,") && next is { IsBlank: false, Words: [var first, _, ..] } && RowNumbers.TryRead(PrintedLine.Compact(source, first.Range), out _, out _, out _);
    }
}
