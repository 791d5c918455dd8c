namespace LawGov.Analysis.Matching;

/// <summary>Length of each passage of one side: the sum of the weights of its pairs (mass), and the Euclidean norm.</summary>
internal sealed class SideWeights
{
    public SideWeights(GramTable table, IReadOnlyList<Passage> passages)
    {
        Mass = new double[passages.Count];
        Norm = new double[passages.Count];
        for (var i = 0; i < passages.Count; i++)
        {
            double mass = 0, squares = 0;
            foreach (var (gram, count) in passages[i].Grams)
            {
                var weight = (double)table.WeightOf(gram);
                mass += weight;
                squares += count * weight * count * weight;
            }

            Mass[i] = mass;
            Norm[i] = Math.Sqrt(squares);
        }
    }

    public double[] Mass { get; }

    public double[] Norm { get; }
}
