using System.Text.RegularExpressions;
using LawGov.Readers.Layout;

namespace LawGov.Readers.Spreadsheets;

/// <summary>Turns a sheet into paragraphs and a table: what stands alone in its row above the header is a title, and below the last row a note.</summary>
internal static partial class SheetBlocks
{
    /// <summary>Adds the blocks of a sheet.</summary>
    /// <param name="blocks">Where to.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="name">Name of the sheet, which stands for a title where the sheet has none; empty when it is not to be used.</param>
    /// <param name="number">Number of the sheet, from 1.</param>
    /// <param name="limits">The bounds of the table.</param>
    /// <param name="budget">Counts the cells.</param>
    public static void Add(List<Block> blocks, Sheet sheet, string name, int number, ReadLimits limits, CellBudget budget)
    {
        var rows = sheet.Rows.ToList();
        var first = rows.FindIndex(r => r.Value.Count > 1);
        if (first < 0) first = rows.Count;
        var last = rows.FindLastIndex(r => r.Value.Count > 1);
        if (first == 0 && rows.Count > 0 && name.Length > 0 && !IsUsualName().IsMatch(name)) blocks.Add(new ParagraphBlock("", name, new SourcePlace(0, number)));
        AddParagraphs(blocks, rows.Take(first), number);
        if (last >= first && Table(sheet, rows[first..(last + 1)], number, limits, budget) is { } table) blocks.Add(table);
        AddParagraphs(blocks, rows.Skip(Math.Max(first, last + 1)), number);
    }

    private static void AddParagraphs(List<Block> blocks, IEnumerable<KeyValuePair<int, SortedDictionary<int, string>>> rows, int number)
    {
        foreach (var (row, cells) in rows)
            foreach (var (column, text) in cells)
                foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    blocks.Add(new ParagraphBlock("", line, new SourcePlace(0, number, row, column)));
    }

    private static TableBlock? Table(Sheet sheet, List<KeyValuePair<int, SortedDictionary<int, string>>> rows, int number, ReadLimits limits, CellBudget budget)
    {
        var covered = Covered(sheet, rows, budget);
        var builder = new TableBuilder(limits, budget);
        foreach (var (row, cells) in rows)
        {
            builder.StartRow();
            var open = covered.GetValueOrDefault(row);
            foreach (var column in cells.Keys.Concat(open ?? []).Distinct().Order())
            {
                if (open?.Contains(column) == true) builder.AddCovered(column);
                else builder.Add(column, CellText.Join(cells[column].Split('\n')), new SourcePlace(0, number, row, column));
            }
        }

        return builder.Build();
    }

    // Of each row, the columns at which a cell of a row above still goes on.
    private static Dictionary<int, HashSet<int>> Covered(Sheet sheet, List<KeyValuePair<int, SortedDictionary<int, string>>> rows, CellBudget budget)
    {
        var result = new Dictionary<int, HashSet<int>>();
        var numbers = rows.ConvertAll(r => r.Key);
        foreach (var merge in sheet.Merges)
        {
            var at = numbers.BinarySearch(merge.Top + 1);
            for (var i = at < 0 ? ~at : at; i < numbers.Count && numbers[i] <= merge.Bottom; i++)
            {
                budget.Spend(1);
                if (!result.TryGetValue(numbers[i], out var columns)) result.Add(numbers[i], columns = []);
                columns.Add(merge.Left);
            }
        }

        return result;
    }

    [GeneratedRegex(@"^(?:Sheet|工作表|表)\s*\d*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsUsualName();
}
