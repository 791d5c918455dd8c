using System.Globalization;
using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Reads a table with one row a line and single spaces between its cells, whose text is a sentence: <c>1 推进修路。 县交通局 县财政局 2024年6月</c> below <c>序号 任务 牵头单位 配合单位 完成时限</c>.</summary>
/// <remarks>The numbers of the rows and the end of the sentence say where the text stands; behind it each word is a cell. Two rows are enough, for nothing is left to guess.</remarks>
internal static class SentenceRows
{
    private const int FewestColumns = 3;

    private const int FewestRows = 2;

    /// <summary>The heading of a part between rows is not longer.</summary>
    private const int LongestHeading = 40;

    /// <summary>Reads the table whose header is <paramref name="header"/>; null when there is none. What is read is taken from <paramref name="effort"/>.</summary>
    public static PrintedTable? Read(string source, PrintedLine header, ReadingEffort effort) => Read(source, header.Words.ConvertAll(w => w.Range), header.Next(source), effort);

    /// <summary>Reads the table whose columns have these <paramref name="names"/> and whose rows begin with the line <paramref name="first"/>.</summary>
    public static PrintedTable? Read(string source, List<SourceRange> names, PrintedLine? first, ReadingEffort effort)
    {
        if (ColumnsOf(names.ConvertAll(n => PrintedLine.Compact(source, n))) is not { } columns) return null;
        var text = columns.LastIndexOf(ColumnKind.Text);
        var rows = new List<PrintedRow> { PrintedRow.Of(names.ConvertAll(n => (IReadOnlyList<SourceRange>)[n])) };
        var count = 0;
        PrintedRow? heading = null;
        for (var (line, number) = (first, 1); line is not null; line = line.Next(source))
        {
            if (line.IsBlank || line.IsPageMark) continue;
            effort.Spend(line.End - line.Start);
            // Numbers may go on below a heading, or begin anew.
            var row = ReadRow(source, line.Words, columns, text, number);
            if (row is null && heading is not null && (row = ReadRow(source, line.Words, columns, text, 1)) is not null) number = 1;
            if (row is null && heading is null && (heading = ReadHeading(source, line, columns)) is not null) continue;
            if (row is null) break;
            if (heading is not null) rows.Add(heading);
            rows.Add(row);
            heading = null;
            count++;
            number++;
        }

        return count >= FewestRows && new PrintedTable(rows) { HasWholeCells = true } is var table && table.IsInOrder() ? table : null;
    }

    /// <summary>序号, one column of text at least, and behind the last one nothing but columns of units, time limits and others, one of units among them.</summary>
    private static List<ColumnKind>? ColumnsOf(List<string> names)
    {
        if (names.Count < FewestColumns) return null;
        var columns = names.ConvertAll(n => ColumnNames.Read(n).Kind);
        if (columns[0] != ColumnKind.Number || !columns.Contains(ColumnKind.Units)) return null;
        for (var c = 1; c < columns.Count; c++)
            if (columns[c] == ColumnKind.None && !ColumnHeader.MayBeName(columns[0], names[c])) return null;
        if (ColumnHeader.FindText(columns) is var unnamed and >= 0) columns[unnamed] = ColumnKind.Text;
        return columns.LastIndexOf(ColumnKind.Text) is var text and > 0 && columns.IndexOf(ColumnKind.Units) > text && !columns[(text + 1)..].Contains(ColumnKind.None) ? columns : null;
    }

    /// <summary>一、发展目标 between two rows.</summary>
    private static PrintedRow? ReadHeading(string source, PrintedLine line, List<ColumnKind> columns)
    {
        if (line.End - line.Start > LongestHeading || line.Words.Count > 2 || !Labels.Read(PrintedLine.Compact(source, line.Words[0].Range)).IsDivision) return null;
        var cells = Enumerable.Range(0, columns.Count).Select(_ => new List<SourceRange>()).ToList();
        cells[columns.IndexOf(ColumnKind.Text)].AddRange(line.Words.Select(w => w.Range));
        return PrintedRow.Of(cells);
    }

    /// <summary>The row that <paramref name="words"/> are, if its number is <paramref name="number"/>.</summary>
    private static PrintedRow? ReadRow(string source, List<Chunk> words, List<ColumnKind> columns, int text, int number)
    {
        if (words.Count < FewestColumns || PrintedLine.Compact(source, words[0].Range).TrimEnd('.', '、') != number.ToString(CultureInfo.InvariantCulture)) return null;
        var sentence = words.FindLastIndex(w => EndsSentence(source, w.Range));
        if (sentence < 1) return null;
        var cells = new List<SourceRange>[columns.Count];
        for (var c = 0; c < cells.Length; c++) cells[c] = [];
        cells[0].Add(words[0].Range);
        // Which column of text a word belongs to does not matter; those of the sentence are the last.
        var first = columns.IndexOf(ColumnKind.Text);
        for (var w = 1; w <= sentence; w++) cells[w < sentence ? first : text].Add(words[w].Range);
        var behind = Join(source, words[(sentence + 1)..].ConvertAll(w => w.Range));
        if (Filled(source, columns[(text + 1)..], behind) is not { } filled) return null;
        for (var i = 0; i < filled.Count; i++) cells[text + 1 + filled[i]].AddRange(behind[i]);
        return PrintedRow.Of(cells, isUnsure: Enumerable.Range(0, columns.Count - text - 1).Any(c => !filled.Contains(c) && columns[text + 1 + c] != ColumnKind.Other));
    }

    /// <summary>修路。; 增长10%. with the full stop of half width, which is no part of a number.</summary>
    private static bool EndsSentence(string source, SourceRange word) =>
        source[word.End - 1] is '。' or '；' or ';' or '！' || source[word.End - 1] == '.' && word.End - word.Start > 2 && !char.IsAsciiLetterOrDigit(source[word.End - 2]);

    /// <summary>Puts words together that a mark joins: 县财政局、 县水利局.</summary>
    private static List<List<SourceRange>> Join(string source, List<SourceRange> words)
    {
        var cells = new List<List<SourceRange>>();
        foreach (var word in words)
        {
            if (cells.Count > 0 && source[cells[^1][^1].End - 1] is '、' or '，' or ',' || cells.Count > 0 && source[word.Start] is '、' or '，') cells[^1].Add(word);
            else cells.Add([word]);
        }

        return cells;
    }

    /// <summary>The columns, counted behind the text, that the cells fill: all, or all but one whose cell is empty; null when that cannot be told.</summary>
    private static List<int>? Filled(string source, List<ColumnKind> columns, List<List<SourceRange>> cells)
    {
        var times = cells.ConvertAll(c => ClauseDates.IsMember(PrintedLine.Compact(source, new SourceRange(c[0].Start, c[^1].End))));
        var empty = -1;
        if (cells.Count == columns.Count - 1)
        {
            empty = columns.LastIndexOf(ColumnKind.Other);
            if (empty < 0 && !times.Contains(true)) empty = columns.LastIndexOf(ColumnKind.Deadline);
            // Who helps is left out rather than who leads.
            if (empty < 0 && columns.FindAll(c => c == ColumnKind.Units).Count > 1) empty = columns.LastIndexOf(ColumnKind.Units);
        }

        if (cells.Count != columns.Count && empty < 0 || cells.Count == 0) return null;
        var filled = Enumerable.Range(0, columns.Count).Where(c => c != empty).ToList();
        for (var i = 0; i < filled.Count; i++)
            if (columns[filled[i]] == ColumnKind.Units && times[i]) return null;
        return filled;
    }
}
