namespace LawGov.Readers.Layout;

/// <summary>A cell of a table.</summary>
/// <param name="Text">
/// Its text on one line, without tabs; empty for a cell that the one before it covers, <see cref="TableBuilder.Ditto"/> for one that a cell above covers.
/// </param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct TableCell(string Text, SourcePlace Place);
