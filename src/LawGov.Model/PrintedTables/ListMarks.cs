using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Tells whether the lists of a table have marks between their names: only then two whole names one below the other are two cells for sure.</summary>
internal static class ListMarks
{
    /// <summary>Of the lines of units at least one in so many has a mark.</summary>
    private const int LinesToOneMark = 8;

    /// <summary>Whether lists have marks.</summary>
    public static bool Are(ITableGrid grid, IReadOnlyList<GridLine> lines)
    {
        var (units, marks) = (0, 0);
        foreach (var line in lines)
        {
            for (var c = 0; c < grid.Count; c++)
            {
                if (grid.KindOf(c) != ColumnKind.Units || line.Texts[c].Length == 0) continue;
                units++;
                if (CellEnds.EndOfName(line.Texts[c]) >= 0) marks++;
            }
        }

        return marks > 1 && marks * LinesToOneMark >= units;
    }

    /// <summary>Whether a list ends and another begins between two lines.</summary>
    public static bool ArePartedBy(string above, string below) =>
        NameStarts.Contains(below[0]) && CellEnds.Cost(ColumnKind.Units, above, below, isFull: false) <= 0 && (CellEnds.LastOf(above)[0] != '各' || CellEnds.StandApart(above, below));
}
