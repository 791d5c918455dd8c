namespace LawGov.Analysis.Matching;

/// <summary>Accumulates, over an inverted index, what each passage of one side shares with those of the other, and chooses the most alike of row and column.</summary>
internal sealed class SharedWeights
{
    private readonly GramTable _table;
    private readonly IReadOnlyList<Passage> _a;
    private readonly SideWeights _sideA;
    private readonly SideWeights _sideB;
    private readonly int _columns;
    private readonly int[] _postingStart;
    private readonly GramCount[] _postings;
    private readonly List<int> _touched = [];

    public SharedWeights(GramTable table, IReadOnlyList<Passage> a, SideWeights sideA, IReadOnlyList<Passage> b, SideWeights sideB)
    {
        _table = table;
        _a = a;
        _sideA = sideA;
        _sideB = sideB;
        _columns = b.Count;
        _postingStart = new int[table.Count + 1];
        foreach (var passage in b)
            foreach (var gram in passage.Grams) _postingStart[gram.Gram + 1]++;
        for (var g = 0; g < table.Count; g++) _postingStart[g + 1] += _postingStart[g];
        _postings = new GramCount[_postingStart[^1]];
        var next = _postingStart[..^1];
        for (var j = 0; j < b.Count; j++)
            foreach (var (gram, count) in b[j].Grams) _postings[next[gram]++] = new GramCount(j, count);
    }

    /// <summary>The couples that are among the <paramref name="nearest"/> of their row or of their column, ordered by row, then column.</summary>
    public List<(int A, int B, double Cosine)> Choose(int nearest, double leastShared, CancellationToken cancellationToken)
    {
        var chosen = new List<(int A, int B, double Cosine)>();
        var columns = new PriorityQueue<(int A, double Cosine), double>[_columns];
        var inRow = new HashSet<(int, int)>();
        var row = new List<(int B, double Cosine)>();
        var best = new PriorityQueue<double, double>(nearest + 1);
        var products = new double[_columns];
        var masses = new double[_columns];
        for (var a = 0; a < _a.Count; a++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadRow(a, products, masses, leastShared, row);
            foreach (var (b, cosine) in row) Offer(columns[b] ??= new(), a, cosine, nearest);
            var least = LeastOf(row, nearest, best);
            foreach (var (b, cosine) in row)
            {
                if (cosine < least) continue;
                chosen.Add((a, b, cosine));
                inRow.Add((a, b));
            }
        }

        for (var b = 0; b < _columns; b++)
        {
            if (columns[b] is null) continue;
            foreach (var ((a, cosine), _) in columns[b].UnorderedItems)
                if (inRow.Add((a, b))) chosen.Add((a, b, cosine));
        }

        chosen.Sort((x, y) => x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B));
        return chosen;
    }

    /// <summary>The cosine of the last one among the nearest; those that are as near as it are chosen too.</summary>
    private static double LeastOf(List<(int B, double Cosine)> row, int nearest, PriorityQueue<double, double> best)
    {
        if (row.Count <= nearest) return double.NegativeInfinity;
        best.Clear();
        foreach (var (_, cosine) in row)
        {
            if (best.Count < nearest) best.Enqueue(cosine, cosine);
            else if (best.Peek() < cosine) best.EnqueueDequeue(cosine, cosine);
        }

        return best.Peek();
    }

    private static void Offer(PriorityQueue<(int A, double Cosine), double> column, int a, double cosine, int nearest)
    {
        if (column.Count < nearest) column.Enqueue((a, cosine), cosine);
        else if (column.Peek().Cosine < cosine) column.EnqueueDequeue((a, cosine), cosine);
    }

    /// <summary>Only the columns that share a pair are looked at, so that long plans with little in common cost little.</summary>
    private void ReadRow(int a, double[] products, double[] masses, double leastShared, List<(int B, double Cosine)> row)
    {
        row.Clear();
        _touched.Clear();
        foreach (var (gram, count) in _a[a].Grams)
        {
            double weight = _table.WeightOf(gram);
            var product = weight * weight * count;
            for (var p = _postingStart[gram]; p < _postingStart[gram + 1]; p++)
            {
                if (masses[_postings[p].Gram] == 0) _touched.Add(_postings[p].Gram);
                products[_postings[p].Gram] += product * _postings[p].Count;
                masses[_postings[p].Gram] += weight;
            }
        }

        foreach (var b in _touched)
        {
            if (masses[b] >= leastShared) row.Add((b, products[b] / (_sideA.Norm[a] * _sideB.Norm[b])));
            products[b] = 0;
            masses[b] = 0;
        }
    }
}
