using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Says in which columns of a table the pieces of a line stand.</summary>
internal interface ITableGrid
{
    /// <summary>Number of columns.</summary>
    int Count { get; }

    /// <summary>What the column holds.</summary>
    ColumnKind KindOf(int column);

    /// <summary>Whether a piece of the column runs up to its right edge.</summary>
    bool IsFull(int column, Chunk chunk);

    /// <summary>The pieces of a line by column; null when the line is no part of the table.</summary>
    List<Chunk>[]? Place(PrintedLine line, out bool isUnsure);

    /// <summary>Moves pieces of a whole row to other columns where the row shows that they stand there.</summary>
    /// <returns>Whether they may as well stand elsewhere.</returns>
    bool Settle(ReadOnlySpan<GridLine> row) => false;
}
