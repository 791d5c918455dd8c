using LawGov.Model.Clauses;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Reads a table that is one long line: names of columns and cells with nothing but spaces between.</summary>
internal static class GluedTable
{
    private const int FewestColumns = 3;

    /// <summary>A name of a column is not longer.</summary>
    private const int LongestName = 12;

    /// <summary>Rows that no numbers begin cost no more on the average.</summary>
    private const double WorstRow = 2;

    /// <summary>Reads the table one of whose columns is named at <paramref name="at"/>; null when there is none. What is read is taken from <paramref name="effort"/>.</summary>
    public static PrintedTable? Read(string source, int at, int from, ReadingEffort effort)
    {
        // Most nouns stand inside a sentence.
        if (!IsName(source, WordAround(source, at, from))) return null;
        var start = Math.Max(from, at - HeaderLines.LongestHeader);
        var above = source.AsSpan(start, at - start).LastIndexOfAny(LineEnds.Any);
        start = above < 0 ? start : start + above + 1;
        effort.Spend(at - start);
        if (ReadHeader(source, start, at, LineEnds.EndFrom(source.AsSpan(0, Math.Min(source.Length, at + HeaderLines.LongestHeader)), at)) is not { } columns) return null;
        var end = LineEnds.EndFrom(source, at);
        var words = Collect(source, columns[^1].Name[^1].End, end);
        effort.Spend(end - start);
        // The header may end a line, its rows follow line by line. Tabs and bars are marks that others read.
        if (words.Words.Count == 0 && end < source.Length && !source.AsSpan(start, end - start).ContainsAny('\t', '|')) return SentenceRows.Read(source, columns.ConvertAll(c => c.Name[0]), PrintedLine.At(source, LineEnds.Behind(source, end)), effort);
        return words.Words.Count >= columns.Count && LineTable.Read(source, columns, words, out var cost) is { } table && (cost <= WorstRow || KindOf(source, columns[0].Name[0]) == ColumnKind.Number) ? table : null;
    }

    /// <summary>The names around the one at <paramref name="at"/>, back to the first that is none, and on up to the first cell.</summary>
    private static List<PrintedColumn>? ReadHeader(string source, int start, int at, int end)
    {
        var words = new PrintedLine(source, start, end).Words.ConvertAll(w => w.Range);
        var first = words.FindIndex(w => w.Start <= at && at < w.End);
        if (first < 0) return null;
        while (first > 0 && KindOf(source, words[first]) != ColumnKind.Number && (IsName(source, words[first - 1]) || first > 1 && KindOf(source, words[first - 2]) == ColumnKind.Number)) first--;
        var columns = new List<PrintedColumn>();
        for (var i = first; i < words.Count; i++)
        {
            var isBetween = i + 1 < words.Count && IsName(source, words[i + 1]) && columns.Count > 0 && ColumnHeader.MayBeName(columns[0].Kind, PrintedLine.Compact(source, words[i]));
            if (!IsName(source, words[i]) && !isBetween) break;
            columns.Add(new PrintedColumn(KindOf(source, words[i]), 0, [words[i]]));
        }

        if (ColumnHeader.FindText(columns.Select(c => c.Kind)) is var text and >= 0) columns[text] = columns[text] with { Kind = ColumnKind.Text };
        return columns.Count >= FewestColumns && columns.Exists(c => c.Kind == ColumnKind.Text) && columns.Exists(c => c.Kind == ColumnKind.Units) ? columns : null;
    }

    private static LineWords Collect(string source, int start, int end)
    {
        var words = new LineWords(source);
        var chunks = new PrintedLine(source, start, end).Words;
        for (var i = 0; i < chunks.Count; i++)
        {
            var range = chunks[i].Range;
            // 2024 年 6 月底前: the spaces around numbers of a time limit.
            while (i + 1 < chunks.Count && GoesOn(source, range, chunks[i + 1].Range)) range = range with { End = chunks[++i].Range.End };
            words.Add(range);
        }

        return words;
    }

    private static bool GoesOn(string source, SourceRange word, SourceRange next)
    {
        var (last, first) = (source[word.End - 1], source[next.Start]);
        if (char.IsAsciiDigit(last)) return first is '年' or '月' or '日' or '%';
        return last is '年' or '月' && char.IsAsciiDigit(first) && char.IsAsciiDigit(source[word.Start]);
    }

    private static bool IsName(string source, SourceRange word) => word.End - word.Start is > 1 and <= LongestName && KindOf(source, word) != ColumnKind.None;

    private static ColumnKind KindOf(string source, SourceRange word) => ColumnNames.Read(PrintedLine.Compact(source, word)).Kind;

    private static SourceRange WordAround(string source, int at, int from)
    {
        var (start, end) = (at, at);
        while (start > from && at - start <= LongestName && !IsGap(source[start - 1])) start--;
        while (end < source.Length && end - at <= LongestName && !IsGap(source[end])) end++;
        return new SourceRange(start, end);
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c);
}
