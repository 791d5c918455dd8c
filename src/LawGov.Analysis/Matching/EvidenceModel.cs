namespace LawGov.Analysis.Matching;

/// <summary>Tells how likely it is that a sentence reports on a task, from what they share and from what else competes for each of them.</summary>
/// <remarks>A logistic regression over six readable numbers, fitted on labelled plans and reports (how, and with what result: <c>docs/accuracy.md</c>). Thread-safe.</remarks>
internal static class EvidenceModel
{
    private const double Intercept = 5.79;
    private const double Cosine = 2.42;
    private const double Contained = 0.57;
    private const double Strength = 0.79;
    private const double GreaterShare = 0.84;
    private const double SmallerShare = 0.96;

    /// <summary>Keeps the logarithm of nothing finite.</summary>
    private const double CosineFloor = 0.01;
    private const double ContainedFloor = 0.02;

    /// <summary>The likelihood of each couple of task and sentence, in their order.</summary>
    public static double[] Likelihoods(IReadOnlyList<PassagePair> pairs, int tasks, int sentences)
    {
        var rows = new double[tasks];
        var columns = new double[sentences];
        foreach (var pair in pairs)
        {
            rows[pair.A] = Math.Max(rows[pair.A], pair.Strength);
            columns[pair.B] = Math.Max(columns[pair.B], pair.Strength);
        }

        return [.. pairs.Select(p => Likelihood(p, p.Strength / (rows[p.A] + 1), p.Strength / (columns[p.B] + 1)))];
    }

    private static double Likelihood(in PassagePair pair, double rowShare, double columnShare)
    {
        var sum = Intercept
            + (Cosine * Math.Log(pair.Cosine + CosineFloor)) + (Contained * Math.Log(pair.Contained + ContainedFloor)) + (Strength * Math.Log(1 + pair.Strength))
            + (GreaterShare * Math.Max(rowShare, columnShare)) + (SmallerShare * Math.Min(rowShare, columnShare));
        return 1 / (1 + Math.Exp(-sum));
    }
}
