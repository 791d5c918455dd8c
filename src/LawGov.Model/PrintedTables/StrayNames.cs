using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>Finds names of columns that a page has put behind cells of the first rows: 配合单位 and 完成时限 at the end of the page whose header begins 序号, 任务, 牵头单位.</summary>
internal static class StrayNames
{
    private const int MostNames = 4;

    /// <summary>The columns they name, in the order of the text; none that <paramref name="names"/> contain.</summary>
    public static List<PrintedColumn> Find(List<StackedWord> words, string text, List<string> names)
    {
        var found = new List<PrintedColumn>();
        var known = new HashSet<string>(names);
        foreach (var word in words)
        {
            if (!word.StartsLine || !word.EndsLine || found.Count == MostNames) continue;
            var name = text.AsSpan(word.Start, word.Length);
            if (ColumnNames.Read(name).Kind is var kind and (ColumnKind.Units or ColumnKind.Deadline or ColumnKind.Other) && known.Add(name.ToString())) found.Add(new PrintedColumn(kind, 0, [word.Range]));
        }

        return found;
    }
}
