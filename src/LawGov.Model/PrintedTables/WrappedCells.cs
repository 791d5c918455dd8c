using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Tells whether the lines of a stacked table are pieces of cells that narrow columns have cut, and not one cell each.</summary>
internal static class WrappedCells
{
    private const int FewestLines = 4;

    /// <summary>No column of a printed table is wider.</summary>
    private const int WidestColumn = 80;

    /// <summary>Of the lines at least one in so many ends inside a word or a name.</summary>
    private const int FewestWrapped = 5;

    /// <summary>Of the lines at least one in so many ends inside a name or a time, or contains two cells: the margin of a page cuts texts alone.</summary>
    private const int FewestNarrow = 16;

    /// <summary>Of the lines of a table whose names all fit their column at least one in so many is a list of names.</summary>
    private const int FewestLists = 8;

    /// <summary>Shorter lines before the table are titles and say nothing of the page.</summary>
    private const int NarrowestPage = 25;

    /// <summary>Cells as wide as the page were wrapped by its margin, as paragraphs are.</summary>
    private const double WholePage = 0.9;

    /// <summary>Lines of a table with one cell a line exceed the number of its cells by no more than this, for a few that were cut.</summary>
    private const double OneCellALine = 1.15;

    /// <summary>Whether cells are wrapped.</summary>
    /// <param name="words">The words of the table.</param>
    /// <param name="text">Their joined text.</param>
    /// <param name="page">Length of a full line of the page; 0 when unknown.</param>
    /// <param name="columns">Number of columns.</param>
    public static bool AreIn(List<StackedWord> words, string text, int page, int columns)
    {
        var lines = LinesOf(words);
        if (AreRows(lines, columns)) return true;
        var (wrapped, narrow, shared, numbers, longest, lists) = (0, 0, 0, 0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start);
            longest = Math.Max(longest, line.Length);
            if (lines[i].Words > 1 && RowNumbers.TryRead(text.AsSpan(lines[i].Start, lines[i].First), out _, out _, out _)) shared++;
            else if (RowNumbers.TryRead(line, out _, out _, out _)) numbers++;
            if (i + 1 < lines.Count && IsCut(line, text.AsSpan(lines[i + 1].Start, lines[i + 1].End - lines[i + 1].Start))) narrow++;
            if (CellShapes.IsNames(line) && !IsCut(line, i + 1 < lines.Count ? text.AsSpan(lines[i + 1].Start, lines[i + 1].End - lines[i + 1].Start) : "。")) lists++;
            if (line.Length > 2 && line[^1] is not ('。' or ';' or ':') && !CellEnds.IsWholeList(line) && !CellShapes.IsTime(line) && !Labels.Read(line).Exists) wrapped++;
        }

        var counts = numbers + shared >= FewestLines - 1 && RowNumberChain.Find(words, text) is not null;
        if (lines.Count < FewestLines || longest > WidestColumn || page >= NarrowestPage && longest > page * WholePage && narrow * FewestWrapped < lines.Count) return false;
        if (numbers > 0 && shared == 0 && lines.Count <= numbers * columns * OneCellALine) return false;
        return (wrapped + shared) * FewestWrapped >= lines.Count && (counts || (narrow + shared) * FewestNarrow >= lines.Count || lists * FewestLists >= lines.Count && ContainsWrappedTexts(lines, longest));
    }

    /// <summary>1 修路。 县局 各乡镇: every line contains a whole row, whose cells single spaces set apart.</summary>
    private static bool AreRows(List<(int Start, int End, int First, int Words)> lines, int columns) =>
        columns > 2 && lines.Count(l => l.Words == columns) is var rows && rows > 2 && rows * 2 > lines.Count;

    /// <summary>Texts that the edge of their column has cut run up to it line after line; cells of one line are of all lengths.</summary>
    private static bool ContainsWrappedTexts(List<(int Start, int End, int First, int Words)> lines, int longest)
    {
        var full = lines.Count(l => l.End - l.Start >= longest - 1);
        return full >= FewestLines && full * FewestWrapped >= lines.Count;
    }

    /// <summary>县文化和旅 / 游局, 2024年6 / 月底前: no end of a cell lies between.</summary>
    internal static bool IsCut(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (CellShapes.IsTime(line)) return CellShapes.IsTime(next) && next[0] is '月' or '日' or '底' or '前' or '年';
        if (line.ContainsAny("。;:“”《》") || CellEnds.IsWholeList(line)) return false;
        var end = CellEnds.EndOfName(next);
        var rest = end < 0 ? next : next[..end];
        if (line[^1] is '、' or ',') return line.Length > 1 && NameShapes.LooksLikeUnit(CellEnds.LastOf(line[..^1]));
        if (line.Contains(',') && !CellShapes.IsNames(line)) return false;
        var name = string.Concat(CellEnds.LastOf(line), rest);
        return rest.Length <= 12 && NameShapes.LooksLikeUnit(name);
    }

    private static List<(int Start, int End, int First, int Words)> LinesOf(List<StackedWord> words)
    {
        var lines = new List<(int Start, int End, int First, int Words)>();
        var first = default(StackedWord);
        var count = 0;
        foreach (var word in words)
        {
            if (word.StartsLine) (first, count) = (word, 0);
            count++;
            if (word.EndsLine) lines.Add((first.Start, word.End, first.Length, count));
        }

        return lines;
    }
}
