namespace LawGov.Model.PrintedTables;

/// <summary>A cell of a drawn table, from one rule to the next.</summary>
/// <param name="firstRow">The row in which it begins.</param>
internal sealed class BoxCell(int firstRow)
{
    /// <summary>The row in which it begins.</summary>
    public int FirstRow { get; } = firstRow;

    /// <summary>Its lines.</summary>
    public List<SourceRange> Pieces { get; } = [];
}
