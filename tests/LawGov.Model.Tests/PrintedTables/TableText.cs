using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>The tables found in a text, one row a line, cells apart by bars; a doubtful row begins with ?.</summary>
internal static class TableText
{
    /// <summary>All rows of all tables, the names of the columns among them.</summary>
    public static string[] Of(string source) =>
        [.. PrintedTableFinder.Find(source).SelectMany(table => table.Rows).Select(row => (row.IsUnsure ? "?" : "") + string.Join('|', row.Cells.Select(cell => string.Concat(cell.Select(piece => PrintedLine.Compact(source, piece))))))];
}
