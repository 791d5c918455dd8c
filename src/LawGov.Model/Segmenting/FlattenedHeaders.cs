using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Segmenting;

/// <summary>Finds the header row of a table that arrived with one cell a paragraph.</summary>
internal static class FlattenedHeaders
{
    private const int FewestColumns = 3;

    private const int MostColumns = 12;

    /// <summary>Index behind the last header line when a header starts at line <paramref name="first"/>; otherwise 0.</summary>
    /// <remarks>A header is three or more column names in a row, one of them of units and one of text.</remarks>
    public static int Find(CompactText text, int first)
    {
        var columns = 0;
        var hasUnits = false;
        var hasText = false;
        var end = 0;
        for (var i = first; i < text.Lines.Length && columns < MostColumns; i++)
        {
            var line = text.Lines[i];
            if (line.IsBlank) continue;
            var column = ColumnNames.Read(text.Slice(line.Start, line.End));
            if (column.Kind == ColumnKind.None) break;
            hasUnits |= column.Kind == ColumnKind.Units;
            hasText |= column.Kind == ColumnKind.Text;
            columns++;
            end = i + 1;
        }

        return columns >= FewestColumns && hasUnits && hasText ? end : 0;
    }
}
