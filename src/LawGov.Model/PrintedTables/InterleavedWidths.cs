using LawGov.Model.Clauses;

namespace LawGov.Model.PrintedTables;

/// <summary>How wide the columns of a table are whose lines hold the pieces of neighbouring cells.</summary>
internal static class InterleavedWidths
{
    /// <summary>Percent of the widest lines of text that a line has to reach to be one without doubt.</summary>
    public const int ShareOfText = 70;

    private const int Narrowest = 4;

    /// <summary>Widths by column: of text the longest pieces, of the others the longest that surely stand there.</summary>
    /// <param name="source">The source.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="text">Index of the column of text.</param>
    /// <param name="lines">The lines; none is blank.</param>
    public static int[] Measure(string source, List<PrintedColumn> columns, int text, List<PrintedLine> lines)
    {
        var widths = new int[columns.Count];
        var pieces = lines.ConvertAll(l => LinePieces.Of(source, l, 0).ConvertAll(p => PrintedLine.Compact(source, p.Range).Length));
        var longest = pieces.ConvertAll(l => l.Max());
        longest.Sort();
        widths[text] = longest[(int)((longest.Count - 1) * 0.9)];
        // A column of remarks is mostly empty, and then the others are all there is.
        var behind = Enumerable.Range(text + 1, columns.Count - 1 - text).ToList();
        if (!MeasureBehind(pieces, widths, text, behind) && behind.RemoveAll(c => columns[c].Kind == ColumnKind.Other) > 0) MeasureBehind(pieces, widths, text, behind);
        for (var c = 0; c < columns.Count; c++)
            if (widths[c] == 0) widths[c] = Math.Max(Narrowest, widths[text] / 2);
        return widths;
    }

    /// <summary>Takes the widths from lines of a full piece of text and one piece for each column behind it; false where there is no such line.</summary>
    private static bool MeasureBehind(List<List<int>> pieces, int[] widths, int text, List<int> behind)
    {
        var isFound = false;
        foreach (var lengths in pieces)
        {
            var first = lengths.FindIndex(l => l * 100 >= widths[text] * ShareOfText);
            if (first < 0 || lengths.Count - 1 - first != behind.Count) continue;
            isFound = true;
            for (var i = 0; i < behind.Count; i++) widths[behind[i]] = Math.Max(widths[behind[i]], lengths[first + 1 + i]);
        }

        return isFound;
    }
}
