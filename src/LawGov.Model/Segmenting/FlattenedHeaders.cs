using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>Finds the header row of a table that arrived with one cell a paragraph.</summary>
internal static class FlattenedHeaders
{
    private const int FewestColumns = 3;

    private const int MostColumns = 12;

    private const int LongestCell = 16;

    /// <summary>Index behind the last header line when a header starts at line <paramref name="first"/>; otherwise 0.</summary>
    /// <remarks>A header is three or more column names in a row, one of them of units and one of text: see <see cref="ColumnHeader"/>.</remarks>
    public static int Find(CompactText text, int first)
    {
        if (ColumnNames.Read(ContentOf(text, first)).Kind == ColumnKind.None) return 0;
        var cells = new List<string>();
        var ends = new List<int>();
        for (var i = first; i < text.Lines.Length && ends.Count < MostColumns; i++)
        {
            if (text.Lines[i].IsBlank) continue;
            // No longer line is a name, nor a number.
            if (text.Lines[i].Length > LongestCell) break;
            cells.Add(ContentOf(text, i).ToString());
            ends.Add(i + 1);
        }

        var columns = ColumnHeader.Of(cells);
        return columns.Count >= FewestColumns && columns.Any(c => c.Kind == ColumnKind.Units) && columns.Any(c => c.Kind == ColumnKind.Text) ? ends[columns.Count - 1] : 0;
    }

    private static ReadOnlySpan<char> ContentOf(CompactText text, int line) => text.Slice(text.Lines[line].Start, text.Lines[line].End);
}
