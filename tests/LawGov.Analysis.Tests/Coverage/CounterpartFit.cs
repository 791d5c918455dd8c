namespace LawGov.Analysis.Tests.Coverage;

/// <summary>A logistic regression by gradient descent, to see what the model would be, and do, without some of the labels.</summary>
internal sealed class CounterpartFit
{
    private const int Rounds = 1500;
    private const double Rate = 0.3;
    private const double Shrinkage = 0.02;
    private readonly double[] _weights;
    private readonly double _intercept;

    private CounterpartFit(double[] weights, double intercept) => (_weights, _intercept) = (weights, intercept);

    /// <summary>Fits the likelihood of <paramref name="answers"/> given <paramref name="rows"/>.</summary>
    public static CounterpartFit Of(IReadOnlyList<double[]> rows, IReadOnlyList<bool> answers)
    {
        var columns = rows[0].Length;
        var mean = Enumerable.Range(0, columns).Select(c => rows.Average(r => r[c])).ToArray();
        var spread = Enumerable.Range(0, columns).Select(c => Math.Sqrt(rows.Average(r => Math.Pow(r[c] - mean[c], 2)))).Select(s => s == 0 ? 1 : s).ToArray();
        var scaled = rows.Select(r => r.Select((x, c) => (x - mean[c]) / spread[c]).ToArray()).ToList();
        var weights = new double[columns];
        var intercept = 0.0;
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[columns];
            var shift = 0.0;
            for (var i = 0; i < scaled.Count; i++)
            {
                var error = Logistic(intercept + scaled[i].Select((x, c) => x * weights[c]).Sum()) - (answers[i] ? 1 : 0);
                shift += error;
                for (var c = 0; c < columns; c++) slope[c] += error * scaled[i][c];
            }

            intercept -= Rate * shift / scaled.Count;
            for (var c = 0; c < columns; c++) weights[c] -= Rate * ((slope[c] / scaled.Count) + (Shrinkage * weights[c]));
        }

        var raw = weights.Select((w, c) => w / spread[c]).ToArray();
        return new CounterpartFit(raw, intercept - raw.Select((w, c) => w * mean[c]).Sum());
    }

    public double Likelihood(double[] row) => Logistic(_intercept + row.Select((x, c) => x * _weights[c]).Sum());

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
