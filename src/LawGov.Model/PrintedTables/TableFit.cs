using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Units;

namespace LawGov.Model.PrintedTables;

/// <summary>Says how little a table looks like one as it was read, so that of two ways to read the same lines the better can be taken.</summary>
internal static class TableFit
{
    private const double OddName = 2;

    private const double UnknownName = 0.5;

    private const double OpenList = 2;

    private const double OpenText = 1.5;

    /// <summary>Whole lists of names inside a text are cells of other columns.</summary>
    private const double NamesInText = 2;

    private const double NoCell = 2;

    private const double LostRow = 6;

    /// <summary>What does not fit, summed over all rows.</summary>
    /// <param name="source">The source.</param>
    /// <param name="table">The table.</param>
    /// <param name="countsEmpty">Cells and rows that are missing count; without them what stands in the wrong cell alone.</param>
    public static double CostOf(string source, PrintedTable table, bool countsEmpty = true)
    {
        var kinds = table.Rows[0].Cells.Select(c => ColumnNames.Read(TextOf(source, c)).Kind).ToArray();
        if (ColumnHeader.FindText(kinds) is var text and >= 0) kinds[text] = ColumnKind.Text;
        var number = Array.IndexOf(kinds, ColumnKind.Number);
        var level = NameLevels.MostCommonIn(source.AsSpan(table.Start, table.End - table.Start));
        var (cost, last, rows) = (0.0, 0, 0);
        foreach (var row in table.Rows.Skip(1))
        {
            // A heading across the columns, or the header again.
            if (row.Cells.Count(c => c.Count > 0) < 2 || ColumnNames.Read(TextOf(source, row.Cells[^1])).Kind != ColumnKind.None) continue;
            rows++;
            for (var c = 0; c < kinds.Length; c++)
                if (countsEmpty || row.Cells[c].Count > 0) cost += CostOf(source, kinds[c], row.Cells[c], isFirst: Array.IndexOf(kinds, kinds[c]) == c, level);
            if (number >= 0 && RowNumbers.TryRead(TextOf(source, row.Cells[number]), out var read, out _, out _)) last = Math.Max(last, read);
        }

        return cost + (countsEmpty ? Math.Max(0, last - rows) * LostRow : 0);
    }

    private static double CostOf(string source, ColumnKind kind, IReadOnlyList<SourceRange> cell, bool isFirst, char level)
    {
        if (cell.Count == 0) return kind == ColumnKind.Text || kind is ColumnKind.Units or ColumnKind.Number && isFirst ? NoCell : kind == ColumnKind.Deadline ? NoCell / 2 : 0;
        var text = TextOf(source, cell);
        return kind switch
        {
            ColumnKind.Units => OfUnits(text, level),
            ColumnKind.Text => (text[^1] is ',' or '、' ? OpenText : 0) + cell.Count(p => PrintedLine.Compact(source, p) is var piece && CellShapes.IsNames(piece) && CellEnds.IsWholeList(piece)) * NamesInText,
            ColumnKind.Deadline => CellShapes.IsTime(text) ? 0 : OddName,
            ColumnKind.Number => RowNumbers.TryRead(text, out _, out _, out _) ? 0 : OddName,
            _ => CellShapes.IsNames(text) ? OddName : 0,
        };
    }

    private static double OfUnits(string list, char level)
    {
        var cost = list[^1] is '、' or ',' ? OpenList : 0;
        var rest = list.AsSpan().TrimEnd("、,;");
        while (!rest.IsEmpty)
        {
            var end = CellEnds.EndOfName(rest);
            var name = end < 0 ? rest : rest[..end];
            if (!NameShapes.LooksLikeUnit(name) || name.Length < 3 || name.ContainsAny("。《“%")) cost += OddName;
            else if (StackedCellCosts.IsGlued(name, level)) cost += OddName;
            else if (!KnownNames.Contains(name) && !GroupNames.IsGroup(name)) cost += UnknownName;
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return cost;
    }

    private static string TextOf(string source, IReadOnlyList<SourceRange> pieces) => string.Concat(pieces.Select(p => PrintedLine.Compact(source, p)));
}
