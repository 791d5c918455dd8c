namespace LawGov.Analysis.PlanComparison;

/// <summary>Tells which one-to-one pairs stand elsewhere among their neighbours: those outside a longest run of pairs in common order.</summary>
internal static class MovedPairs
{
    /// <summary>Numbers of the moved pairs.</summary>
    /// <param name="pairs">One-to-one pairs, in the order of the first document.</param>
    public static HashSet<(int A, int B)> Of(IReadOnlyList<(int A, int B)> pairs)
    {
        // Longest increasing subsequence by patience sorting: tails[n] is the pair that ends the best run of length n + 1.
        var tails = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var at = Place(tails, pairs, pairs[i].B);
            before[i] = at > 0 ? tails[at - 1] : -1;
            if (at == tails.Count) tails.Add(i);
            else tails[at] = i;
        }

        var moved = pairs.ToHashSet();
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i]) moved.Remove(pairs[i]);
        return moved;
    }

    private static int Place(List<int> tails, IReadOnlyList<(int A, int B)> pairs, int b)
    {
        var (low, high) = (0, tails.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[tails[middle]].B < b) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
