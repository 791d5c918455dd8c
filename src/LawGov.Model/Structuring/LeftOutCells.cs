using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Structuring;

/// <summary>Puts a row that has fewer cells than its table has columns under the names of columns: its cells keep their order, and each goes where what it looks like fits best.</summary>
/// <remarks>A cell that is left out in front of others spans the row, and is that of the row above; one left out at the end is empty, but for the only one of units.</remarks>
internal static class LeftOutCells
{
    /// <summary>A row whose worst cell costs more stands in columns that may not be its own.</summary>
    private const double UnsureCost = 2.4;

    /// <summary>What it costs that a cell is much longer or shorter than the one above.</summary>
    private const double WidthCost = 0.4;

    private enum Shape
    {
        Empty,
        Number,
        Names,
        Time,
        Prose,
    }

    /// <summary>Whether a row has fewer cells than there are columns; the bar that closes a row adds none.</summary>
    public static bool Lacks(List<TextRange> cells, Column[] columns) => cells.Count < columns.Length && Length(cells) < Length(columns) && Length(cells) > 1;

    private static int Length(List<TextRange> cells) => cells.FindLastIndex(c => !c.IsEmpty) + 1;

    /// <summary>Columns up to the last one whose name is not empty.</summary>
    private static int Length(Column[] columns) => Array.FindLastIndex(columns, c => c.Kind != ColumnKind.None) + 1;

    /// <summary>The cells of a row, one for each column, those of <paramref name="above"/> among them where they span it.</summary>
    public static List<TextRange> PutIn(CompactText text, List<TextRange> cells, Column[] columns, List<TextRange> above, out bool isSure)
    {
        var count = Length(cells);
        var places = Places(text, cells[..count], columns.AsSpan(0, Length(columns)), above, out var worst);
        var last = places[^1];
        var row = new List<TextRange>();
        for (int c = 0, cell = 0; c < Length(columns); c++)
        {
            if (cell < count && places[cell] == c) row.Add(cells[cell++]);
            else row.Add(new TextRange(cells[count - 1].End, cells[count - 1].End));
        }

        var hasUnits = Enumerable.Range(0, row.Count).Any(c => columns[c].Kind == ColumnKind.Units && !row[c].IsEmpty);
        isSure = worst <= UnsureCost;
        for (var c = 0; c < row.Count; c++)
        {
            if (Array.IndexOf(places, c) >= 0) continue;
            var kind = columns[c].Kind;
            if (kind is ColumnKind.Units or ColumnKind.Deadline && (c < last || c >= above.Count || !above[c].IsEmpty)) isSure = false;
            var spans = kind == ColumnKind.Units ? !hasUnits : c < last;
            if (spans && c < above.Count) row[c] = above[c];
        }

        return row;
    }

    /// <summary>The column of each cell: the cheapest way, column by column, to leave some of them out.</summary>
    private static int[] Places(CompactText text, List<TextRange> cells, ReadOnlySpan<Column> columns, List<TextRange> above, out double worst)
    {
        var cost = new double[cells.Count + 1, columns.Length + 1];
        for (var i = 0; i <= cells.Count; i++)
            for (var c = 0; c <= columns.Length; c++)
            {
                if (i == 0 && c == 0) continue;
                var skipped = c > i ? cost[i, c - 1] + CostToSkip(columns, c - 1) : double.PositiveInfinity;
                var taken = i > 0 && c >= i ? cost[i - 1, c - 1] + CostOf(text, cells[i - 1], columns[c - 1].Kind, above, c - 1) : double.PositiveInfinity;
                cost[i, c] = Math.Min(skipped, taken);
            }

        var places = new int[cells.Count];
        worst = 0;
        for (int i = cells.Count, c = columns.Length; i > 0; c--)
        {
            var own = CostOf(text, cells[i - 1], columns[c - 1].Kind, above, c - 1);
            if (c > i && cost[i, c] < cost[i - 1, c - 1] + own) continue;
            places[--i] = c - 1;
            worst = Math.Max(worst, own);
        }

        return places;
    }

    /// <summary>Headings span rows more often than the text itself, and of two columns of units the second is the one that is empty.</summary>
    private static double CostToSkip(ReadOnlySpan<Column> columns, int at) => columns[at].Kind switch
    {
        ColumnKind.Units => Contains(columns[..at], ColumnKind.Units) ? 1.2 : 2.2,
        ColumnKind.Text => Contains(columns[(at + 1)..], ColumnKind.Text) ? 1 : Contains(columns[..at], ColumnKind.Text) ? 1.6 : 4,
        ColumnKind.Deadline => 1.2,
        ColumnKind.Number => 1,
        _ => 0.3,
    };

    private static bool Contains(ReadOnlySpan<Column> columns, ColumnKind kind)
    {
        foreach (var column in columns)
            if (column.Kind == kind) return true;
        return false;
    }

    private static double CostOf(CompactText text, TextRange cell, ColumnKind kind, List<TextRange> above, int column)
    {
        var fit = (ShapeOf(text.Slice(cell.Start, cell.End)), kind) switch
        {
            (Shape.Empty, _) or (Shape.Number, ColumnKind.Number) or (Shape.Names, ColumnKind.Units) or (Shape.Time, ColumnKind.Deadline) or (Shape.Prose, ColumnKind.Text) => 0,
            (_, ColumnKind.Number) => 8,
            (Shape.Names, ColumnKind.Text) => 2,
            (Shape.Time, ColumnKind.Text) or (Shape.Prose, ColumnKind.Deadline) => 2.5,
            (Shape.Number, ColumnKind.Text) or (Shape.Prose, ColumnKind.Units) => 3,
            (_, ColumnKind.Units) or (_, ColumnKind.Deadline) => 6,
            _ => 1.3,
        };
        if (cell.IsEmpty || kind != ColumnKind.Text || column >= above.Count || above[column].IsEmpty) return fit;
        return fit + WidthCost * Math.Abs(Math.Log2((cell.Length + 2.0) / (above[column].Length + 2.0)));
    }

    private static Shape ShapeOf(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty) return Shape.Empty;
        if (RowNumbers.TryRead(cell, out _, out _, out _)) return Shape.Number;
        if (ClauseDates.IsMember(FieldNouns.UpToMark(cell))) return Shape.Time;
        return UnitCells.Begins(cell) || DittoMarks.IsDitto(cell) ? Shape.Names : Shape.Prose;
    }
}
