using System.Text;
using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Reads a table whose cells follow one another, each over as many lines as its column is narrow.</summary>
/// <remarks>
/// That is how text is taken from a page in the order of its content. A table with one cell a line is left to others: only where lines end inside
/// words and names have cells been wrapped.
/// </remarks>
internal static class StackedTable
{
    /// <summary>No column of a printed table is wider.</summary>
    private const int WidestColumn = 80;

    /// <summary>A line of names beside a text is shorter than the text by this factor.</summary>
    private const double Narrow = 0.75;

    /// <summary>Fewer lines may be apart by accident.</summary>
    private const int FewestParted = 10;

    /// <summary>Of parted lines one in so many may stand below another without a blank line between.</summary>
    private const int ToOneUnparted = 20;

    /// <summary>So many characters before the table show how wide the page is.</summary>
    private const int LookedBack = 1200;

    /// <summary>Whether a header starts at <paramref name="first"/>.</summary>
    public static bool HasHeader(string source, PrintedLine first) => StackedHeader.Read(source, first, out _, out _) is not null;

    /// <summary>Reads the table whose header starts at <paramref name="first"/>; null when there is none. What is read is taken from <paramref name="effort"/>.</summary>
    public static PrintedTable? Read(string source, PrintedLine first, ReadingEffort effort)
    {
        var columns = StackedHeader.Read(source, first, out var last, out var isSpread);
        if (columns is null) return null;
        var text = new StringBuilder();
        var words = Collect(source, last, PrintedLine.Compact(source, new SourceRange(first.Start, last.End)), text, isSpread, out var areParted);
        if (areParted) return null;
        // 配合单位 behind the cells of the first rows: the header is not whole.
        if (BlankLines.PartCells(words) && StrayNames.Find(words, text.ToString(), NamesOf(source, columns)).Count > 0) return null;
        if (words.Count > 0) effort.Spend(words[^1].Range.End - first.Start);
        var joined = text.ToString();
        // 责任单位 before 牵头单位 and 配合单位 may name a column of its own or span both.
        var spanned = StackedHeader.UnderGroup(source, columns);
        if (!WrappedCells.AreIn(words, joined, first.Words.Count > 1 ? 0 : LongestLineBefore(source, first.Start), (spanned ?? columns).Count)) return null;
        var cells = CellsOf(columns);
        var rows = cells.Read();
        if (spanned is not null && CellsOf(spanned) is var others && others.Read() is { Count: > 0 } better && (rows.Count == 0 || others.Cost < cells.Cost)) (rows, columns) = (better, spanned);
        if (rows.Count == 0) return null;
        rows.Insert(0, PrintedRow.Of(columns.ConvertAll(c => c.Name)));
        return new PrintedTable(rows);

        StackedCells CellsOf(List<PrintedColumn> named) => new(source, named.ConvertAll(c => c.Kind), NamesOf(source, named), words, joined);
    }

    /// <summary>Reads the table whose header starts at <paramref name="first"/> as far as a page that parts its cells by blank lines has kept its rows together; null when it has not.</summary>
    public static PrintedTable? ReadKept(string source, PrintedLine first, ReadingEffort effort)
    {
        if (StackedHeader.Read(source, first, out var last, out var isSpread) is not { Count: > 2 } columns) return null;
        var text = new StringBuilder();
        var words = Collect(source, last, PrintedLine.Compact(source, new SourceRange(first.Start, last.End)), text, isSpread, out var areParted);
        if (areParted || words.Count == 0 || !BlankLines.PartCells(words) || first.Chunks.Count > 1) return null;
        effort.Spend(words[^1].Range.End - first.Start);
        var header = PrintedRow.Of(columns.ConvertAll(c => c.Name));
        columns.AddRange(StrayNames.Find(words, text.ToString(), NamesOf(source, columns)));
        var joined = text.ToString();
        var numbers = columns.Exists(c => c.Kind == ColumnKind.Number) ? RowNumberChain.Find(words, joined) : null;
        var rows = new KeptRows(columns.ConvertAll(c => c.Kind), NamesOf(source, columns), words, joined, numbers).Read();
        if (rows.Count == 0) return null;
        rows.Insert(0, header with { Cells = [.. columns.Select(c => c.Name)] });
        return new PrintedTable(rows) is var table && table.IsInOrder() ? table : null;
    }

    private static List<string> NamesOf(string source, List<PrintedColumn> columns) => columns.ConvertAll(c => string.Concat(c.Name.Select(n => PrintedLine.Compact(source, n))));

    /// <summary>The words of the table; a header that a page repeats is left out, so that a row goes on behind it.</summary>
    /// <remarks>Lines are parted where blank lines stand between them throughout: each is a paragraph, a whole cell that no edge has cut.</remarks>
    private static List<StackedWord> Collect(string source, PrintedLine last, string header, StringBuilder text, bool isSpread, out bool areParted)
    {
        var words = new List<StackedWord>();
        var (lines, groups) = (0, 0);
        var group = new List<(PrintedLine Line, string Text)>();
        for (var line = last.Next(source); line is not null; line = line.Next(source))
        {
            if (line.IsBlank || line.IsPageMark)
            {
                AddGroup(source, group, words, text, isSpread);
                continue;
            }

            if (FindHeaderEnd(source, line, header) is { } end)
            {
                line = end;
                continue;
            }

            if (line.End - line.Start > WidestColumn * 3) break;
            var content = PrintedLine.Compact(source, new SourceRange(line.Start, line.End));
            if (content.Length > WidestColumn * 2 || AnnexMarks.IsOpening(content) || TailMarks.IsFormula(content) || TailMarks.OpensTail(content) || content.StartsWith("注:", StringComparison.Ordinal)) break;
            if (group.Count == 0) groups++;
            lines++;
            group.Add((line, content));
        }

        AddGroup(source, group, words, text, isSpread);
        areParted = lines >= FewestParted && groups * ToOneUnparted >= lines * (ToOneUnparted - 1);
        return words;
    }

    /// <summary>The last line of the header that is repeated from <paramref name="line"/> on; null when it is none.</summary>
    private static PrintedLine? FindHeaderEnd(string source, PrintedLine line, string header)
    {
        var read = 0;
        for (var next = line; next is not null && next.End - next.Start <= WidestColumn * 3; next = next.Next(source))
        {
            if (next.IsBlank) continue;
            var content = PrintedLine.Compact(source, new SourceRange(next.Start, next.End));
            if (!header.AsSpan(read).StartsWith(content)) return null;
            read += content.Length;
            if (read == header.Length) return next;
        }

        return null;
    }

    /// <summary>Adds the lines between two blank ones. Where those of a text and of names beside it take turns, the text comes first.</summary>
    private static void AddGroup(string source, List<(PrintedLine Line, string Text)> group, List<StackedWord> words, StringBuilder text, bool isSpread)
    {
        var longest = group.Count == 0 ? 0 : group.Max(g => g.Text.Length);
        bool IsBeside(string line) => line.Length < longest * Narrow && CellShapes.IsNames(line) || line.Length <= 3 && !line.EndsWith('。');
        var first = group.FindIndex(g => IsBeside(g.Text));
        var takeTurns = isSpread && first >= 0 && group.FindLastIndex(g => g.Text.Length >= longest * Narrow && !CellShapes.IsNames(g.Text)) > first;
        var behind = words.Count;
        foreach (var (line, _) in takeTurns ? group.OrderBy(g => IsBeside(g.Text) ? 1 : 0) : group.AsEnumerable())
        {
            var chunks = line.Words;
            for (var i = 0; i < chunks.Count; i++)
            {
                var start = text.Length;
                text.Append(PrintedLine.Compact(source, chunks[i].Range));
                words.Add(new StackedWord(chunks[i].Range, start, text.Length, i == 0, i == chunks.Count - 1) { IsBehindBlank = i == 0 && words.Count == behind });
            }
        }

        group.Clear();
    }

    /// <summary>Length of the longest line shortly before the table; 0 where the paragraphs there are not wrapped.</summary>
    private static int LongestLineBefore(string source, int end)
    {
        var longest = 0;
        for (var line = PrintedLine.At(source, Math.Max(0, end - LookedBack)); line is not null && line.Start < end; line = line.Next(source))
            longest = Math.Max(longest, line.End - line.Start);
        return longest <= WidestColumn ? longest : 0;
    }
}
