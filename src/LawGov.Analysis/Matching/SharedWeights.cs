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
        var chosen = new Dictionary<(int A, int B), double>();
        var columns = new NearestCouples?[_columns];
        var row = new List<(int B, double Cosine)>();
        var ofRow = new NearestCouples(nearest, _a.Count, _columns);
        var products = new double[_columns];
        var masses = new double[_columns];
        for (var a = 0; a < _a.Count; a++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadRow(a, products, masses, leastShared, row);
            ofRow.Clear();
            foreach (var (b, cosine) in row)
            {
                ofRow.Offer(a, b, cosine);
                (columns[b] ??= new NearestCouples(nearest, _a.Count, _columns)).Offer(a, b, cosine);
            }

            foreach (var (_, b, cosine) in ofRow.Chosen) chosen.Add((a, b), cosine);
        }

        foreach (var column in columns)
            if (column is not null)
                foreach (var (a, b, cosine) in column.Chosen) chosen[(a, b)] = cosine;
        return [.. chosen.Select(c => (c.Key.A, c.Key.B, c.Value)).OrderBy(c => c.A).ThenBy(c => c.B)];
    }

    /// <summary>Only the columns that share a pair are looked at, so that long plans with little in common cost little.</summary>
    private void ReadRow(int a, double[] products, double[] masses, double leastShared, List<(int B, double Cosine)> row)
    {
        row.Clear();
        _touched.Clear();
        foreach (var (gram, count) in _a[a].Grams)
        {
            if (_table.IsEverywhere(gram)) continue;
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
