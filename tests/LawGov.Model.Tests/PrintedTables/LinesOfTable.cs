using LawGov.Model.Clauses;
using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>A table whose pieces are placed already: lines apart by /, cells by |.</summary>
/// <remarks>A line that begins with ~ stands behind a blank one, one with ^ at the top of a page; a cell that ends with + runs up to the edge of its column.</remarks>
internal sealed class LinesOfTable(string kinds, string lines) : ITableGrid
{
    /// <summary>The lines.</summary>
    public List<GridLine> Lines { get; } = [.. lines.Split('/').Select(ReadLine)];

    /// <summary>What the columns contain: n number, T text, U units, d time limit, o others.</summary>
    public static List<ColumnKind> KindsOf(string kinds) => [.. kinds.Select(k => k switch { 'n' => ColumnKind.Number, 'T' => ColumnKind.Text, 'U' => ColumnKind.Units, 'd' => ColumnKind.Deadline, _ => ColumnKind.Other })];

    public int Count => kinds.Length;

    public ColumnKind KindOf(int column) => KindsOf(kinds)[column];

    public bool IsFull(int column, Chunk chunk) => chunk.Line == 1;

    public List<Chunk>[] Place(PrintedLine line, out bool isUnsure) => throw new NotSupportedException();

    private static GridLine ReadLine(string line)
    {
        var cells = line.TrimStart('~', '^').Split('|');
        return new GridLine(
            [.. cells.Select(c => c.Length == 0 ? new List<Chunk>() : [new Chunk(c.EndsWith('+') ? 1 : 0, new SourceRange(0, c.Length))])],
            [.. cells.Select(c => c.TrimEnd('+'))],
            line.StartsWith('~'),
            IsUnsure: false)
        { IsPageTop = line.StartsWith('^') };
    }
}
