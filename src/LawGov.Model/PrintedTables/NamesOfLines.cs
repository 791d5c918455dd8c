namespace LawGov.Model.PrintedTables;

/// <summary>Tells whether a table sets each name of a list on a line of its own.</summary>
internal static class NamesOfLines
{
    /// <summary>Fewer lines that follow one another show nothing.</summary>
    private const int Fewest = 4;

    /// <summary>One list with marks to so many such lines may be an accident.</summary>
    private const int ToOneList = 4;

    /// <summary>Whether whole names stand one below the other with no mark between, and lists with marks hardly occur.</summary>
    public static bool AreWhole(List<StackedWord> words, string text)
    {
        var (apart, lists) = (0, 0);
        var above = "".AsSpan();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].StartsLine) continue;
            var last = i;
            while (!words[last].EndsLine && last + 1 < words.Count) last++;
            var line = text.AsSpan(words[i].Start, words[last].End - words[i].Start);
            if (line[^1] == '、' && CellShapes.IsNames(line)) lists++;
            else if (!above.IsEmpty && IsName(above) && IsName(line) && CellEnds.StandApart(above, line)) apart++;
            above = line;
        }

        return apart >= Fewest && apart >= lists * ToOneList;
    }

    private static bool IsName(ReadOnlySpan<char> line) => CellShapes.IsNames(line) && CellEnds.EndOfName(line) < 0;
}
