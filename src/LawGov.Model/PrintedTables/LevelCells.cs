using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Settles which of two columns of units side by side the pieces of a row stand in.</summary>
/// <remarks>Cells of two columns stand level, so that all lines which hold only one of them hold that of the taller; where no line holds both, the first column has it.</remarks>
internal static class LevelCells
{
    /// <summary>Another taller cell has to cost so much more to be out of the question.</summary>
    private const double Clear = 1;

    /// <summary>Moves the pieces of <paramref name="row"/> that stand alone in their line to the column whose cell is the taller.</summary>
    /// <returns>Whether the other cell may as well be the taller.</returns>
    public static bool Settle(ReadOnlySpan<GridLine> row, int left, int right)
    {
        var (isShared, isAlone) = (false, false);
        foreach (var line in row)
        {
            isShared |= line.Cells[left].Count > 0 && line.Cells[right].Count > 0;
            isAlone |= line.Cells[left].Count > 0 != line.Cells[right].Count > 0;
        }

        var (ifRight, ifLeft) = (CostOf(row, left, right) + CostOf(row, right, right), CostOf(row, left, left) + CostOf(row, right, left));
        var isRightTaller = isShared && ifRight <= ifLeft;
        var (from, to) = isRightTaller ? (left, right) : (right, left);
        foreach (var line in row)
        {
            if (line.Cells[from].Count == 0 || line.Cells[to].Count > 0) continue;
            (line.Cells[to], line.Cells[from]) = (line.Cells[from], line.Cells[to]);
            (line.Texts[to], line.Texts[from]) = (line.Texts[from], line.Texts[to]);
        }

        return isShared && isAlone && Math.Abs(ifRight - ifLeft) < Clear;

        // The cost of the pieces in a column, those that stand alone among them where it is the taller.
        double CostOf(ReadOnlySpan<GridLine> lines, int column, int taller)
        {
            var cost = 0.0;
            var above = "";
            var other = column == left ? right : left;
            foreach (var line in lines)
            {
                var isAlone = line.Texts[left].Length == 0 || line.Texts[right].Length == 0;
                var piece = isAlone ? column == taller ? line.Texts[left] + line.Texts[right] : "" : line.Texts[column];
                if (piece.Length == 0) continue;
                if (above.Length > 0) cost += CostOfSeam(above, piece);
                above = piece;
            }

            return cost + (above.Length > 0 && !CellEnds.IsWholeList(above) && !CellEnds.IsRest(above) ? 2 : 0);
        }
    }

    /// <summary>Cost of two pieces of one cell, one below the other: a list goes on behind a mark or inside a name.</summary>
    private static double CostOfSeam(string above, string below)
    {
        if (above[^1] is '、' or ',') return 0;
        var cost = CellEnds.StandApart(above, below) ? 2 : CellEnds.IsWholeList(above) && !CellEnds.IsRest(above) ? 1 : 0;
        return NameStarts.Contains(below[0]) ? cost + 2 : cost;
    }
}
