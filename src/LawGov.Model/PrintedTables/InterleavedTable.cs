using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Reads a table of which each line holds pieces of neighbouring cells with nothing but single spaces between, below a header of one line, or of two where a name spans columns of units.</summary>
internal static class InterleavedTable
{
    private const int FewestColumns = 3;

    /// <summary>A heading above rows is not longer.</summary>
    private const int LongestHeading = 40;

    /// <summary>Reads the table whose header is <paramref name="first"/>; null when there is none. What is read is taken from <paramref name="effort"/>.</summary>
    public static PrintedTable? Read(string source, PrintedLine first, ReadingEffort effort)
    {
        if (ReadHeader(source, first, out var last) is not { } columns) return null;
        var body = WideTable.Collect(source, last);
        if (body.Count > 0) effort.Spend(body[^1].End - first.Start);
        if (InterleavedGrid.Find(source, columns, body) is not { } grid) return null;
        var header = TextOf(source, first);
        var below = last == first ? "" : TextOf(source, last);
        var table = new TableWriter(source, grid, columns);
        table.AddHeader(columns);
        var isBehindGap = false;
        for (var i = 0; i < body.Count; i++)
        {
            var line = body[i];
            if (line.IsBlank || line.IsPageMark)
            {
                if (line.IsPageMark) table.EndPage();
                isBehindGap = line.IsBlank;
                continue;
            }

            var content = TextOf(source, line);
            if (content == header && (below.Length == 0 || i + 1 < body.Count && TextOf(source, body[i + 1]) == below) && ReadHeader(source, line, out var end) is { } again)
            {
                table.AddRepeatedHeader(again);
                if (end != line) i++;
            }
            else if (IsHeading(source, content, line, i + 1 < body.Count ? body[i + 1] : null)) table.AddHeading(line.Words);
            else if (grid.Place(line, out var isUnsure) is { } cells) table.Add(cells, isBehindGap, isUnsure);
            else break;
            isBehindGap = false;
        }

        return table.Build();
    }

    /// <summary>The columns that the line names; where one of its names spans columns of units, those that the next line names in its place.</summary>
    private static List<PrintedColumn>? ReadHeader(string source, PrintedLine first, out PrintedLine last)
    {
        last = first;
        if (first.Words.Count < FewestColumns - 1 || first.Chunks.Count > 1) return null;
        var columns = ColumnsOf(source, first);
        var group = columns.FindLastIndex(c => c.Kind == ColumnKind.None && PrintedLine.Compact(source, c.Name[0]).EndsWith("分工", StringComparison.Ordinal));
        if (group < 0) group = columns.FindLastIndex(c => c.Kind == ColumnKind.Units);
        if (group >= 0 && first.Next(source) is { IsBlank: false, Chunks.Count: 1 } next && ColumnsOf(source, next) is { Count: > 1 } below && below.TrueForAll(c => c.Kind == ColumnKind.Units))
        {
            columns.RemoveAt(group);
            columns.InsertRange(group, below);
            last = next;
        }

        return columns.Count >= FewestColumns && !columns.Exists(c => c.Kind == ColumnKind.None) && columns.Exists(c => c.Kind == ColumnKind.Units) ? columns : null;
    }

    private static List<PrintedColumn> ColumnsOf(string source, PrintedLine line)
    {
        var columns = line.Words.ConvertAll(w => new PrintedColumn(ColumnNames.Read(PrintedLine.Compact(source, w.Range)).Kind, w.Center, [w.Range]));
        if (ColumnHeader.FindText(columns.Select(c => c.Kind)) is var text and >= 0 && ColumnHeader.MayBeName(columns[0].Kind, PrintedLine.Compact(source, line.Words[text].Range))) columns[text] = columns[text] with { Kind = ColumnKind.Text };
        return columns;
    }

    private static string TextOf(string source, PrintedLine line) => PrintedLine.Compact(source, new SourceRange(line.Start, line.End));

    /// <summary>一、优化环境 across the columns; （一）城市更新 where a row starts below it.</summary>
    private static bool IsHeading(string source, string content, PrintedLine line, PrintedLine? next)
    {
        if (content.Length > LongestHeading || line.Words.Count != 1 || Labels.Read(content) is not { IsDivision: true } label) return false;
        if (label.Kind <= LabelKind.ChineseComma) return true;
        return !content.AsSpan().ContainsAny("。;,") && next is { IsBlank: false, Words: [var first, _, ..] } && RowNumbers.TryRead(PrintedLine.Compact(source, first.Range), out _, out _, out _);
    }
}
