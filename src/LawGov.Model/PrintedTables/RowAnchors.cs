using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Finds the lines that say that a row is there: its number, or its first cell of units where rows have no numbers. Where names stand one a line without marks, its time limit says more.</summary>
/// <param name="grid">The columns.</param>
/// <param name="lines">The lines.</param>
/// <param name="hasMarks">The lists of the table have marks between their names.</param>
/// <param name="costOf">What it costs to end a row before a line.</param>
internal sealed class RowAnchors(ITableGrid grid, IReadOnlyList<GridLine> lines, bool hasMarks, Func<int, double> costOf)
{
    private const double GapBonus = 2;

    /// <summary>First and last line of each anchor.</summary>
    public List<(int First, int Last)> Find()
    {
        var numbers = Enumerable.Range(0, grid.Count).FirstOrDefault(c => grid.KindOf(c) == ColumnKind.Number, -1);
        var anchors = new List<(int First, int Last)>();
        if (numbers >= 0)
        {
            for (var i = 0; i < lines.Count; i++)
                if (RowNumbers.TryRead(lines[i].Texts[numbers], out _, out _, out _)) anchors.Add((i, i));
            if (anchors.Count > 0) return anchors;
        }

        var limits = Enumerable.Range(0, grid.Count).FirstOrDefault(c => grid.KindOf(c) == ColumnKind.Deadline, -1);
        if (!hasMarks && limits >= 0 && CellsOf(limits) is { Count: > 1 } times) return times;
        return MergeWithinTexts(CellsOf(Enumerable.Range(0, grid.Count).First(c => grid.KindOf(c) == ColumnKind.Units)));
    }

    /// <summary>First and last line of each cell of a column; lines apart are two cells.</summary>
    private List<(int First, int Last)> CellsOf(int column)
    {
        var cells = new List<(int First, int Last)>();
        var above = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var piece = lines[i].Texts[column];
            if (piece.Length == 0) continue;
            var isBehindOther = cells.Count > 0 && cells[^1].Last < i - 1 && !IsPageEndBetween(cells[^1].Last, i);
            if (above.Length > 0 && !isBehindOther && CellEnds.Cost(grid.KindOf(column), above, piece, isFull: false) - (lines[i].IsBehindGap ? GapBonus : 0) > 0)
            {
                cells[^1] = (cells[^1].First, i);
                above += piece;
            }
            else
            {
                cells.Add((i, i));
                above = piece;
            }
        }

        return cells;
    }

    private bool IsPageEndBetween(int above, int below)
    {
        for (var i = above + 1; i <= below; i++)
            if (lines[i].IsPageTop) return true;
        return false;
    }

    /// <summary>Where each name has a line of its own, one below the other, a row goes on as long as its text does.</summary>
    private List<(int First, int Last)> MergeWithinTexts(List<(int First, int Last)> anchors)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var anchor in anchors)
        {
            if (merged.Count == 0 || HasBreak(merged[^1].Last + 1, anchor.First)) merged.Add(anchor);
            else merged[^1] = (merged[^1].First, anchor.Last);
        }

        return merged;
    }

    /// <summary>Whether a row may start at one of the lines: no cell is cut there, and a text stands from there on before the next row.</summary>
    private bool HasBreak(int from, int to)
    {
        for (var start = from; start <= to; start++)
            if (costOf(start) <= 0) return true;
        return false;
    }
}
