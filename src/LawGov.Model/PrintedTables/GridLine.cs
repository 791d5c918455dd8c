namespace LawGov.Model.PrintedTables;

/// <summary>A line of a table with its pieces by column.</summary>
/// <param name="Cells">For each column the pieces in this line.</param>
/// <param name="Texts">For each column the folded text of these pieces; empty where there are none.</param>
/// <param name="IsBehindGap">A blank line stands before it on the same page.</param>
/// <param name="IsUnsure">A piece may belong to another column.</param>
internal sealed record GridLine(List<Chunk>[] Cells, string[] Texts, bool IsBehindGap, bool IsUnsure)
{
    /// <summary>It is the first line of a page.</summary>
    public bool IsPageTop { get; init; }
}
