namespace LawGov.Analysis.Matching;

/// <summary>Finds which passages of two sides have something in common, by an inverted index over their pairs of characters.</summary>
/// <remarks>
/// For each passage the <see cref="Nearest"/> most alike of the other side are measured clause by clause, so that the time grows with the number of passages
/// and with how many share a pair, not with the number of all couples. The result is the same with the sides swapped.
/// </remarks>
internal sealed class PassageAligner
{
    /// <summary>How many of the other side are looked at more closely; an item has rarely more than ten counterparts.</summary>
    private const int Nearest = 24;

    /// <summary>Less than the weight of one rare pair in common is chance.</summary>
    private const double LeastShared = 1.5;

    private readonly GramTable _table;
    private readonly IReadOnlyList<Passage> _a;
    private readonly IReadOnlyList<Passage> _b;
    private readonly double[] _conceptWeights;

    public PassageAligner(GramTable table, IReadOnlyList<Passage> a, IReadOnlyList<Passage> b, int conceptCount)
    {
        _table = table;
        _a = a;
        _b = b;
        _conceptWeights = new double[conceptCount];
        foreach (var passage in a.Concat(b))
            foreach (var concept in passage.Concepts) _conceptWeights[concept]++;
        for (var c = 0; c < conceptCount; c++)
            if (_conceptWeights[c] > 0) _conceptWeights[c] = Math.Log(1 + ((a.Count + b.Count) / _conceptWeights[c]));
    }

    /// <summary>The couples with something in common, in the order of the first side, then of the second.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public List<PassagePair> Align(CancellationToken cancellationToken)
    {
        var sideA = new SideWeights(_table, _a);
        var sideB = new SideWeights(_table, _b);
        var shared = new SharedWeights(_table, _a, sideA, _b, sideB);
        var chosen = shared.Choose(Nearest, LeastShared, cancellationToken);
        var meter = new PassageMeter(_table);
        var pairs = new List<PassagePair>(chosen.Count);
        // Marked once for each passage of A; B's clauses are compared with it, A's against B in a second pass ordered by B.
        var ofB = new PassageShare[chosen.Count];
        var current = -1;
        for (var i = 0; i < chosen.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (chosen[i].A != current) meter.Against(_a[current = chosen[i].A]);
            ofB[i] = meter.Measure(_b[chosen[i].B]);
        }

        var byB = Enumerable.Range(0, chosen.Count).OrderBy(i => chosen[i].B).ToArray();
        var ofA = new PassageShare[chosen.Count];
        current = -1;
        foreach (var i in byB)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (chosen[i].B != current) meter.Against(_b[current = chosen[i].B]);
            ofA[i] = meter.Measure(_a[chosen[i].A]);
        }

        for (var i = 0; i < chosen.Count; i++)
        {
            var (a, b, cosine) = chosen[i];
            var (massA, massB) = (sideA.Mass[a], sideB.Mass[b]);
            var shorter = massA < massB ? ofA[i] : massB < massA ? ofB[i] : ofA[i].Wording > ofB[i].Wording ? ofA[i] : ofB[i];
            pairs.Add(new PassagePair(a, b, Math.Min(1, cosine), shorter.Wording, Demanded(massA, massB, ofA[i], ofB[i]), Math.Sqrt(ofA[i].Best * ofB[i].Best), SharedConcepts(_a[a].Concepts, _b[b].Concepts)));
        }

        return pairs;
    }

    private static double Demanded(double massA, double massB, in PassageShare ofA, in PassageShare ofB) =>
        massA < massB ? ofA.Demanded : massB < massA ? ofB.Demanded : Math.Max(ofA.Demanded, ofB.Demanded);

    private double SharedConcepts(int[] a, int[] b)
    {
        double sum = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] < b[j]) i++;
            else if (a[i] > b[j]) j++;
            else
            {
                sum += _conceptWeights[a[i++]];
                j++;
            }
        }

        return sum;
    }
}
