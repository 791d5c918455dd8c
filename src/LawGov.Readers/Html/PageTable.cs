using AngleSharp.Dom;

namespace LawGov.Readers.Html;

/// <summary>Rows and cells of a table element, and whether it is a table at all or lays out the page.</summary>
internal static class PageTable
{
    /// <summary>A cell with this share of a table's text is what the table was laid out for.</summary>
    private const double MainCellShare = 0.95;

    /// <summary>A table inside with this share of its text is what the outer one was laid out for.</summary>
    private const double InnerTableShare = 0.5;

    /// <summary>Layouts have few rows.</summary>
    private const int MostLayoutRows = 4;

    /// <summary>The rows of a table, without those of tables inside it.</summary>
    public static IEnumerable<IElement> RowsOf(IElement table)
    {
        foreach (var child in table.Children)
        {
            if (child.LocalName == "tr") yield return child;
            if (child.LocalName is not ("tbody" or "thead" or "tfoot")) continue;
            foreach (var row in child.Children)
                if (row.LocalName == "tr") yield return row;
        }
    }

    /// <summary>The cells of a table, row by row.</summary>
    public static IEnumerable<IElement> CellsOf(IElement table) => RowsOf(table).SelectMany(CellsOfRow);

    public static IEnumerable<IElement> CellsOfRow(IElement row) => row.Children.Where(c => c.LocalName is "td" or "th");

    /// <summary>Whether the table only places things on the page: one column, or one cell or inner table that is nearly all of it.</summary>
    public static bool IsLayout(IElement table, TextWeights weights)
    {
        var rows = RowsOf(table).ToList();
        if (rows.TrueForAll(r => CellsOfRow(r).Count() < 2)) return true;
        var total = weights[table];
        if (total == 0) return false;
        foreach (var inner in table.QuerySelectorAll("table"))
            if (weights[inner] >= InnerTableShare * total) return true;
        return rows.Count <= MostLayoutRows && CellsOf(table).Any(c => weights[c] >= MainCellShare * total && ContainsBlocks(c));
    }

    private static bool ContainsBlocks(IElement cell) => cell.QuerySelectorAll("p,br,div,li").Take(3).Count() == 3;
}
