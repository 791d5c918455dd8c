namespace LawGov.Model.PrintedTables;

/// <summary>The lines of one cell stand together, so that a text behind lines without any is another one, unless the end of a page lies between.</summary>
internal static class TextRuns
{
    /// <summary>No row is looked at over more lines.</summary>
    private const int MostLines = 60;

    /// <summary>Whether a text begins at line <paramref name="at"/> behind lines without text.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="at">Index of the line.</param>
    /// <param name="texts">For each line how many lines before it hold text.</param>
    public static bool Resumes(IReadOnlyList<GridLine> lines, int at, int[] texts)
    {
        if (at < 2 || texts[at + 1] == texts[at] || texts[at] != texts[at - 1] || texts[at] == 0) return false;
        for (var i = at; i > 0 && i > at - MostLines; i--)
        {
            if (lines[i].IsPageTop) return false;
            if (texts[i] > texts[i - 1]) return true;
        }

        return false;
    }
}
