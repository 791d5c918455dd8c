using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;

namespace LawGov.Model.PrintedTables;

/// <summary>Finds where the rows of a table end whose cells are set side by side.</summary>
/// <remarks>
/// Every row has an anchor: the line of its number, or the lines of its units where rows have no numbers. Between two anchors a row ends where its
/// cells end: behind a sentence, behind a whole name, at a blank line. Cells are set at the top of their row or in the middle of it; whichever breaks
/// fewer cells is taken.
/// </remarks>
internal sealed class RowBreaks(ITableGrid grid, IReadOnlyList<GridLine> lines)
{
    /// <summary>No row is looked at over more lines.</summary>
    private const int MostLines = 60;

    private const double GapBonus = 2;

    /// <summary>Cost of a start for which too little speaks where rows have no numbers.</summary>
    private const double Doubtful = 0.5;

    /// <summary>Weight of a line by which an anchor stands off the middle.</summary>
    private const double OffMiddle = 0.35;

    /// <summary>Cost of a row that starts beside no text: texts mostly stand at the top of their row.</summary>
    private const double NoTextAtTop = 0.2;

    /// <summary>Cost of a row without text.</summary>
    private const double NoText = 3;

    /// <summary>Gain of a start where a text begins behind lines without any: the lines of a cell stand together.</summary>
    private const double TextResumes = 2;

    /// <summary>Gain of a start between two whole names without a mark, where lists have marks.</summary>
    private const double SureSeam = 3;

    private readonly bool _hasMarks = ListMarks.Are(grid, lines);

    /// <summary>For each line how many lines before it hold text.</summary>
    private readonly int[] _texts = CountTexts(grid, lines);

    /// <summary>Indices of the lines that start a row, the first one included; <paramref name="unsure"/> tells those that break a cell.</summary>
    public List<int> Find(out HashSet<int> unsure)
    {
        unsure = [];
        var anchors = new RowAnchors(grid, lines, _hasMarks, CostOf).Find();
        var starts = new List<int> { 0 };
        if (anchors.Count < 2) return starts;
        var top = anchors.Skip(1).Sum(a => Math.Max(0, CostOf(a.First)));
        var middle = FindMiddle(anchors, out var cost);
        if (anchors[0].First == 0 && top <= Math.Max(0, cost) + 0.4 * anchors.Count) starts.AddRange(Enumerable.Range(1, anchors.Count - 1).Select(a => UncutStart(anchors[a - 1].Last, anchors[a].First)));
        else starts.AddRange(middle);
        DropRowsWithoutText(starts);
        var hasNumbers = HasColumn(ColumnKind.Number);
        if (!hasNumbers && GapRows.Find(grid, lines, anchors.Count, CostOf) is { } parted) starts = parted;
        foreach (var start in starts)
            if (start > 0 && CostOf(start) >= (hasNumbers ? CellEnds.Broken : Doubtful)) unsure.Add(start);
        return starts;
    }

    /// <summary>The first line of an anchor, or where that would cut a cell the line above it that speaks most for an end.</summary>
    private int UncutStart(int above, int first)
    {
        var (best, least) = (first, CostOf(first));
        if (least < CellEnds.Broken) return first;
        for (var start = first - 1; start > above && start > first - MostLines; start--)
            if (CostOf(start) is var cost && cost < least) (best, least) = (start, cost);
        return best;
    }

    /// <summary>In a table without numbers a row without a text is more of the row above it.</summary>
    private void DropRowsWithoutText(List<int> starts)
    {
        if (HasColumn(ColumnKind.Number) || !HasColumn(ColumnKind.Text)) return;
        for (var r = starts.Count - 1; r > 0; r--)
            if (!ContainsText(starts[r], r + 1 < starts.Count ? starts[r + 1] : lines.Count)) starts.RemoveAt(r);
    }

    private bool HasColumn(ColumnKind kind) => Enumerable.Range(0, grid.Count).Any(c => grid.KindOf(c) == kind);

    private bool ContainsText(int from, int to) => _texts[to] > _texts[from];

    private static int[] CountTexts(ITableGrid grid, IReadOnlyList<GridLine> lines)
    {
        var counts = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            counts[i + 1] = counts[i];
            for (var c = 0; c < grid.Count && counts[i + 1] == counts[i]; c++)
                if (grid.KindOf(c) == ColumnKind.Text && lines[i].Texts[c].Length > 0) counts[i + 1]++;
        }

        return counts;
    }

    /// <summary>The breaks that cost least where cells stand in the middle of their rows.</summary>
    private List<int> FindMiddle(List<(int First, int Last)> anchors, out double total)
    {
        // For each anchor the candidates for the start of its row, with the least cost so far and where that came from.
        var steps = new List<(int Start, double Cost, int From)>[anchors.Count];
        steps[0] = [(0, 0, -1)];
        for (var a = 1; a < anchors.Count; a++)
        {
            steps[a] = [];
            var middle = (anchors[a - 1].First + anchors[a - 1].Last) / 2.0;
            for (var start = Math.Max(anchors[a - 1].Last + 1, anchors[a].First - MostLines); start <= anchors[a].First; start++)
            {
                var own = CostOf(start);
                var best = (Cost: double.MaxValue, From: -1);
                for (var p = 0; p < steps[a - 1].Count; p++)
                {
                    var off = Math.Abs(middle - steps[a - 1][p].Start - (start - 1 - middle));
                    var cost = steps[a - 1][p].Cost + own + Math.Max(0, off - 1) * OffMiddle + (ContainsText(steps[a - 1][p].Start, start) ? 0 : NoText);
                    if (cost < best.Cost) best = (cost, p);
                }

                steps[a].Add((start, best.Cost, best.From));
            }
        }

        var starts = new List<int>();
        var at = steps[^1].Index().MinBy(s => s.Item.Cost + Math.Max(0, Math.Abs(Middle(anchors[^1]) - s.Item.Start - (lines.Count - 1 - Middle(anchors[^1]))) - 1) * OffMiddle).Index;
        total = steps[^1][at].Cost;
        for (var a = anchors.Count - 1; a > 0; a--)
        {
            starts.Add(steps[a][at].Start);
            at = steps[a][at].From;
        }

        starts.Reverse();
        return starts;
    }

    private static double Middle((int First, int Last) anchor) => (anchor.First + anchor.Last) / 2.0;

    /// <summary>Cost of ending a row before line <paramref name="start"/>.</summary>
    private double CostOf(int start)
    {
        var cost = lines[start].IsBehindGap ? -GapBonus : 0;
        if (!ContainsText(start, start + 1)) cost += NoTextAtTop;
        else if (TextRuns.Resumes(lines, start, _texts)) cost -= TextResumes;
        for (var c = 0; c < grid.Count; c++)
        {
            var above = start - 1;
            while (above >= 0 && above > start - MostLines && lines[above].Cells[c].Count == 0) above--;
            var below = start;
            while (below < lines.Count && below < start + MostLines && lines[below].Cells[c].Count == 0) below++;
            if (above < 0 || below >= lines.Count || lines[above].Cells[c].Count == 0 || lines[below].Cells[c].Count == 0) continue;
            // 国网县供电公 / 司: a whole name may have been cut before.
            var whole = grid.KindOf(c) == ColumnKind.Units && above > 0 ? lines[above - 1].Texts[c] + lines[above].Texts[c] : lines[above].Texts[c];
            cost += CellEnds.Cost(grid.KindOf(c), whole, lines[below].Texts[c], grid.IsFull(c, lines[above].Cells[c][^1]));
            if (_hasMarks && grid.KindOf(c) == ColumnKind.Units && ListMarks.ArePartedBy(whole, lines[below].Texts[c])) cost -= SureSeam;
        }

        return cost;
    }
}
