using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Reads a table that is drawn with box characters, or with bars, crosses and hyphens.</summary>
internal static class BoxTable
{
    private const int FewestColumns = 2;

    private const int MostColumns = 20;

    /// <summary>Markdown has one rule, below the names of the columns; its rows are lines.</summary>
    private const int FewestRulesOfBars = 3;

    private const int FewestLabels = 2;

    /// <summary>Reads the table of these lines; null when they are none.</summary>
    /// <param name="source">The source.</param>
    /// <param name="lines">The lines, one behind the other.</param>
    /// <param name="pages">Indices of the lines that open a page.</param>
    public static PrintedTable? Read(string source, List<BoxLine> lines, HashSet<int> pages)
    {
        if (!IsDrawn(source, lines)) return null;
        var columns = new BoxColumns(source, lines);
        if (columns.Count is < FewestColumns or > MostColumns) return null;
        var rows = new BoxRows(source, columns);
        var bands = BandsOf(lines);
        var header = bands.Count > 0 ? TextOf(source, lines, bands[0]) : "";
        var at = 0;
        for (var b = 0; b < bands.Count; b++)
        {
            for (; at < bands[b].First; at++) AddRule(at);
            if (Enumerable.Range(bands[b].First, bands[b].End - bands[b].First).Any(pages.Contains)) rows.AddPage();
            var isRepeated = b > 0 && TextOf(source, lines, bands[b]) == header;
            var starts = b > 0 && !isRepeated ? StartsIn(source, columns, lines, bands, b) : [];
            for (; at < bands[b].End; at++)
            {
                if (isRepeated) rows.Skip(lines[at]);
                else rows.Add(lines[at], starts.Contains(at));
            }
        }

        for (; at < lines.Count; at++) AddRule(at);
        var read = rows.Build(lines[0].Start);
        return read.Count > 1 ? new PrintedTable(read) : null;

        void AddRule(int i)
        {
            if (pages.Contains(i)) rows.AddPage();
            rows.AddRule(lines[i]);
        }
    }

    private static bool IsDrawn(string source, List<BoxLine> lines)
    {
        var rules = lines.FindAll(l => l.IsRule);
        return lines.Count > 2 && (lines.Exists(l => l.IsDrawn) || rules.Count >= FewestRulesOfBars || rules.Exists(r => r.Strokes.Exists(s => source[s] is '+' or '＋')));
    }

    /// <summary>The lines from one rule to the next.</summary>
    private static List<(int First, int End)> BandsOf(List<BoxLine> lines)
    {
        var bands = new List<(int, int)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsRule) continue;
            var first = i;
            while (i < lines.Count && !lines[i].IsRule) i++;
            bands.Add((first, i));
        }

        return bands;
    }

    private static string TextOf(string source, List<BoxLine> lines, (int First, int End) band) =>
        string.Join('|', Enumerable.Range(band.First, band.End - band.First).SelectMany(i => lines[i].Pieces).Select(p => PrintedLine.Compact(source, p.Range)));

    /// <summary>Where no rules part the rows: the lines that begin one, by their numbers, else by the labels of their items, else those that fill the first column again.</summary>
    private static HashSet<int> StartsIn(string source, BoxColumns columns, List<BoxLine> lines, List<(int First, int End)> bands, int b)
    {
        var (first, end) = bands[b];
        // Rules that stop short say it.
        if (lines.GetRange(first, end - first).Exists(l => l.HasRule)) return [];
        var texts = new List<(int Line, string[] Cells)>();
        for (var i = first; i < end; i++)
        {
            if (columns.Place(lines[i]) is not { } placed) continue;
            var cells = Enumerable.Repeat("", columns.Count).ToArray();
            foreach (var (piece, column, _) in placed)
                if (!piece.IsRule) cells[column] = PrintedLine.Compact(source, piece.Range);
            texts.Add((i, cells));
        }

        var numbers = Enumerable.Range(0, columns.Count).Select(c => texts.FindAll(t => RowNumbers.TryRead(t.Cells[c], out var n, out _, out _) && n > 0).ConvertAll(t => t.Line)).FirstOrDefault(n => n.Count > 1);
        if (numbers is not null) return [.. numbers];
        var isOnly = bands.Count - b == 1 && b <= 2 && !lines.Exists(l => l is { HasRule: true, IsRule: false });
        if (!isOnly) return [];
        var labelled = Enumerable.Range(0, columns.Count).Select(c => texts.FindAll(t => Labels.Read(t.Cells[c]) is { Exists: true, Kind: not LabelKind.Inline }).ConvertAll(t => t.Line)).MaxBy(n => n.Count);
        if (labelled is { Count: >= FewestLabels }) return [.. labelled];
        var isFirstLeftOut = texts.Exists(t => t.Cells[0].Length == 0);
        return [.. texts.Where(t => t.Cells.All(c => c.Length > 0) || t.Cells[0].Length > 0 && isFirstLeftOut).Select(t => t.Line)];
    }
}
