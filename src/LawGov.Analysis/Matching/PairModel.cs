namespace LawGov.Analysis.Matching;

/// <summary>Tells how likely it is that two passages demand something in common, from what they share and from what else competes for each of them.</summary>
/// <remarks>A logistic regression over six readable numbers, fitted on labelled pairs of documents (how, and with what result: <c>docs/accuracy.md</c>). Thread-safe.</remarks>
internal static class PairModel
{
    private const double Intercept = -2.22;
    private const double Cosine = 1.46;
    private const double Contained = 0.2;
    private const double Strength = 0.47;
    private const double Concepts = 0.85;
    private const double GreaterShare = 2.36;
    private const double SmallerShare = 2.06;

    /// <summary>Keeps the logarithm of nothing finite.</summary>
    private const double CosineFloor = 0.01;
    private const double ContainedFloor = 0.02;

    /// <summary>The likelihood, 0 to 1.</summary>
    /// <param name="pair">What they share.</param>
    /// <param name="rowShare">The pair's weight beside the best of its row, 0 to 1.</param>
    /// <param name="columnShare">The pair's weight beside the best of its column, 0 to 1.</param>
    public static double Likelihood(in PassagePair pair, double rowShare, double columnShare)
    {
        var sum = Intercept
            + (Cosine * Math.Log(pair.Cosine + CosineFloor)) + (Contained * Math.Log(pair.Contained + ContainedFloor))
            + (Strength * Math.Log(1 + pair.Strength)) + (Concepts * Math.Log(1 + pair.Concepts))
            + (GreaterShare * Math.Max(rowShare, columnShare)) + (SmallerShare * Math.Min(rowShare, columnShare));
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The likelihood of each pair, in their order.</summary>
    public static double[] Likelihoods(IReadOnlyList<PassagePair> pairs, int countA, int countB)
    {
        var rows = new double[countA];
        var columns = new double[countB];
        foreach (var pair in pairs)
        {
            rows[pair.A] = Math.Max(rows[pair.A], pair.Weight);
            columns[pair.B] = Math.Max(columns[pair.B], pair.Weight);
        }

        var result = new double[pairs.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var pair = pairs[i];
            result[i] = Likelihood(pair, Share(pair.Weight, rows[pair.A]), Share(pair.Weight, columns[pair.B]));
        }

        return result;
    }

    /// <summary>One added below: among pairs that all weigh next to nothing, none is the best.</summary>
    private static double Share(double weight, double best) => weight / (best + 1);
}
