using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>How rarely the cells of a column are empty.</summary>
internal static class EmptyCells
{
    /// <summary>Cost of an empty cell: those who lead are named in nearly every row, those who cooperate are often none.</summary>
    /// <param name="kinds">What the columns contain.</param>
    /// <param name="column">The column.</param>
    public static double CostOf(List<ColumnKind> kinds, int column) => kinds[column] switch
    {
        ColumnKind.Number => 6,
        ColumnKind.Text => kinds.Contains(ColumnKind.Number) ? 5 : 9,
        ColumnKind.Units => kinds.IndexOf(ColumnKind.Units) == column ? 5 : 2.5,
        ColumnKind.Deadline => 3,
        _ => 0.2,
    };
}
