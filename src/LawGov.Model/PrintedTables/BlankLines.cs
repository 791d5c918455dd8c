namespace LawGov.Model.PrintedTables;

/// <summary>Tells whether blank lines part the cells of a stacked table.</summary>
internal static class BlankLines
{
    /// <summary>Of the lines at least so many percent follow a blank one.</summary>
    private const int FewestBlanks = 25;

    /// <summary>Whether they do.</summary>
    public static bool PartCells(List<StackedWord> words)
    {
        var (lines, blanks) = (0, 0);
        foreach (var word in words)
        {
            if (word.StartsLine) lines++;
            if (word.IsBehindBlank) blanks++;
        }

        return blanks * 100 >= lines * FewestBlanks;
    }
}
