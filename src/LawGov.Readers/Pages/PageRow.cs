namespace LawGov.Readers.Pages;

/// <summary>A row of a table on a page.</summary>
/// <param name="Page">Page it stands on.</param>
/// <param name="Cells">Its cells by the column at which they start; null for one that a cell above covers. Columns that the cell before covers are missing.</param>
internal sealed record PageRow(int Page, SortedDictionary<int, List<string>?> Cells)
{
    /// <summary>The text of a cell, its paragraphs run together; empty where there is none.</summary>
    public string TextOf(int column) => Cells.TryGetValue(column, out var lines) && lines is not null ? string.Concat(lines) : "";

    /// <summary>Whether both rows contain the same text in the same cells.</summary>
    public bool Equals(PageRow? other) =>
        other is not null && Cells.Keys.SequenceEqual(other.Cells.Keys) && Cells.Keys.All(c => TextOf(c) == other.TextOf(c));

    /// <inheritdoc/>
    public override int GetHashCode() => Cells.Count;
}
