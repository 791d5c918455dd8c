using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Reads a table with one cell a line, or one name of a list a line: web pages and copies of documents leave it so.</summary>
internal static class LineTable
{
    /// <summary>Rows that cost no more fit well.</summary>
    public const double Clear = 1.2;

    /// <summary>A cell of a text is not longer.</summary>
    private const int LongestCell = 1000;

    private const int FewestLabels = 2;

    /// <summary>Reads the table whose header starts at <paramref name="first"/>; null when there is none. What is read is taken from <paramref name="effort"/>; <paramref name="cost"/> says how little a row looks like one.</summary>
    public static PrintedTable? Read(string source, PrintedLine first, ReadingEffort effort, out double cost)
    {
        cost = 0;
        if (StackedHeader.Read(source, first, out var last, out _) is not { Count: > 1 } columns) return null;
        var words = Collect(source, last, columns.Exists(c => c.Kind == ColumnKind.Number));
        if (words.Words.Count < columns.Count) return null;
        effort.Spend(words.Words[^1].Range.End - first.Start);
        return Read(source, columns, words, out cost) ?? (StackedHeader.UnderGroup(source, columns) is { } spanned ? Read(source, spanned, words, out cost) : null);
    }

    /// <summary>The table that words make below the names of <paramref name="columns"/>; null when they make none.</summary>
    public static PrintedTable? Read(string source, List<PrintedColumn> columns, LineWords words, out double cost)
    {
        cost = 0;
        var text = words.Text;
        var numbers = columns.Exists(c => c.Kind == ColumnKind.Number) ? RowNumberChain.Find(words.Words, text) : null;
        if (numbers is null && (columns.Exists(c => c.Kind == ColumnKind.Number) || HasLabels(words.Words, text))) return null;
        var named = columns.ConvertAll(c => (c.Kind, string.Concat(c.Name.Select(n => PrintedLine.Compact(source, n)))));
        var cells = new LineCells(named, words.Words, words.FindEmpty(), text, numbers);
        var rows = cells.Read();
        cost = cells.CostOfRow;
        if (rows.Count == 0) return null;
        rows.Insert(0, PrintedRow.Of(columns.ConvertAll(c => c.Name)));
        return new PrintedTable(rows) { HasWholeCells = true } is var table && table.IsInOrder() ? table : null;
    }

    /// <summary>13.修路。: labels of items say where rows begin, whatever stands above them.</summary>
    private static bool HasLabels(List<StackedWord> words, string text)
    {
        var labels = 0;
        foreach (var word in words)
            if (IsLabelled(text.AsSpan(word.Start, word.Length))) labels++;
        return labels >= FewestLabels;
    }

    private static bool IsLabelled(ReadOnlySpan<char> word) => Labels.Read(word) is { Exists: true, IsDivision: false, Kind: not LabelKind.Inline and not LabelKind.Dash };

    private static LineWords Collect(string source, PrintedLine last, bool hasNumbers)
    {
        var words = new LineWords(source);
        var labels = 0;
        // Without numbers labels of items make the lines no table, and the rest need not be looked at.
        for (var line = last.Next(source); line is not null && line.End - line.Start <= LongestCell && (hasNumbers || labels < FewestLabels); line = line.Next(source))
        {
            if (line.IsPageMark) continue;
            if (line.IsBlank)
            {
                words.AddBlank(line.End > line.Start);
                continue;
            }

            var content = PrintedLine.Compact(source, new SourceRange(line.Start, line.End));
            if (source.AsSpan(line.Start, line.End - line.Start).ContainsAny('\t', '|') || AnnexMarks.IsOpening(content) || TailMarks.IsFormula(content) || TailMarks.OpensTail(content) || content.StartsWith("注:", StringComparison.Ordinal) || content.StartsWith("备注:", StringComparison.Ordinal)) break;
            if (IsLabelled(content)) labels++;
            var chunks = line.Words;
            // 1 修路。: the number of a row on the line of its text.
            var number = hasNumbers && chunks.Count > 1 && RowNumbers.TryRead(PrintedLine.Compact(source, chunks[0].Range), out _, out _, out _) ? 1 : 0;
            if (number > 0) words.Add(chunks[0].Range);
            words.Add(new SourceRange(chunks[number].Range.Start, chunks[^1].Range.End));
        }

        return words;
    }
}
