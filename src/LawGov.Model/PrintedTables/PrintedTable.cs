namespace LawGov.Model.PrintedTables;

/// <summary>A stretch of the source, half-open.</summary>
internal readonly record struct SourceRange(int Start, int End);

/// <summary>A row of a table that a page printed as lines.</summary>
/// <param name="Start">First character in the source.</param>
/// <param name="End">Behind its last character; no row reaches into the next.</param>
/// <param name="Cells">For each column the pieces of its cell, in the order of reading.</param>
/// <param name="IsUnsure">The lines do not say for sure where the row ends or which column a piece belongs to.</param>
internal sealed record PrintedRow(int Start, int End, IReadOnlyList<SourceRange>[] Cells, bool IsUnsure)
{
    /// <summary>The columns whose cell is that of the row above, which spans this one.</summary>
    public IReadOnlyList<int> Spanned { get; init; } = [];

    /// <summary>The columns whose pieces are names of a list each, with no mark between.</summary>
    public IReadOnlyList<int> Lists { get; init; } = [];

    /// <summary>Whether the source has the pieces in the order of the cells.</summary>
    public bool IsInOrder
    {
        get
        {
            var behind = Start;
            foreach (var cell in Cells)
            {
                foreach (var piece in cell)
                {
                    if (piece.Start < behind) return false;
                    behind = piece.End;
                }
            }

            return true;
        }
    }

    /// <summary>The row with these cells.</summary>
    public static PrintedRow Of(IReadOnlyList<IReadOnlyList<SourceRange>> cells, bool isUnsure = false) =>
        new(cells.SelectMany(c => c).Min(p => p.Start), cells.SelectMany(c => c).Max(p => p.End), [.. cells], isUnsure);
}

/// <summary>A table that a page printed as lines, its header rows among the rows.</summary>
/// <param name="Rows">The rows in order.</param>
internal sealed record PrintedTable(IReadOnlyList<PrintedRow> Rows)
{
    /// <summary>No edge has cut the cells, so that gaps inside them part names.</summary>
    public bool HasWholeCells { get; init; }

    /// <summary>Whether the rows follow one another, and the pieces of each cell do: only then has every fact one place in the source.</summary>
    public bool IsInOrder()
    {
        for (var r = 0; r < Rows.Count; r++)
        {
            if (r > 0 && Rows[r].Start < Rows[r - 1].End) return false;
            foreach (var cell in Rows[r].Cells)
                for (var i = 1; i < cell.Count; i++)
                    if (cell[i].Start < cell[i - 1].End) return false;
        }

        return true;
    }

    /// <summary>First character in the source.</summary>
    public int Start => Rows[0].Start;

    /// <summary>Behind the last character in the source.</summary>
    public int End => Rows[^1].End;
}
