namespace LawGov.Model.PrintedTables;

/// <summary>Finds the strip of a page that stays empty between two columns.</summary>
internal static class EmptyStrips
{
    /// <summary>The longest run of places that the fewest lines cover; of no length where each is covered by more than <paramref name="most"/>.</summary>
    public static (int Start, int Length) ClearestRun(int[] covered, int from, int to, int most)
    {
        var best = (Start: 0, Length: 0);
        var start = from;
        for (var place = from; place < to; place++)
        {
            if (covered[place] > most)
            {
                start = place + 1;
                continue;
            }

            if (covered[place] < most)
            {
                // What was found so far is covered by more.
                (best, start, most) = (default, place, covered[place]);
            }

            if (place + 1 - start > best.Length) best = (start, place + 1 - start);
        }

        return best;
    }
}
