using LawGov.Analysis.Matching;

namespace LawGov.Analysis.PlanComparison;

/// <summary>Finds the items that stayed in nearly the same words, each with one counterpart.</summary>
internal static class KeptItems
{
    public static List<Alignment> Find(
        IReadOnlyList<ComparedItem> a, IReadOnlyList<ComparedItem> b, IEnumerable<PassagePair> alike, double minimumRatio, CancellationToken cancellationToken)
    {
        var kept = Equal(a, b);
        var (takenA, takenB) = (kept.Select(k => k.A).ToHashSet(), kept.Select(k => k.B).ToHashSet());
        foreach (var pair in alike.OrderByDescending(p => p.Cosine).ThenBy(p => Distance(p, a.Count, b.Count)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (takenA.Contains(pair.A) || takenB.Contains(pair.B) || !WordingRatio.Reaches(a[pair.A].Letters, b[pair.B].Letters, minimumRatio)) continue;
            takenA.Add(pair.A);
            takenB.Add(pair.B);
            kept.Add(new Alignment(pair.A, pair.B, Math.Max(minimumRatio, pair.Cosine), 1, IsKept: true));
        }

        return kept;
    }

    /// <summary>Items of equal letters, where several are equal the first with the first.</summary>
    private static List<Alignment> Equal(IReadOnlyList<ComparedItem> a, IReadOnlyList<ComparedItem> b)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var j = 0; j < b.Count; j++)
        {
            if (!places.TryGetValue(b[j].Letters, out var queue)) places.Add(b[j].Letters, queue = new());
            queue.Enqueue(j);
        }

        var kept = new List<Alignment>();
        for (var i = 0; i < a.Count; i++)
            if (places.TryGetValue(a[i].Letters, out var queue) && queue.TryDequeue(out var j)) kept.Add(new Alignment(i, j, 1, 1, IsKept: true));
        return kept;
    }

    /// <summary>How far apart two items stand in their documents; the same with the sides swapped.</summary>
    private static double Distance(PassagePair pair, int countA, int countB) => Math.Abs(((pair.A + 0.5) / countA) - ((pair.B + 0.5) / countB));
}
