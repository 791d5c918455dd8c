namespace LawGov.Fitting;

/// <summary>The coefficients of the choice among articles and none, fitted on labelled items: the greatest likelihood of the accepted answers, kept small by a ridge.</summary>
public sealed class ChoiceFit
{
    /// <summary>
    /// How strongly coefficients are drawn towards zero, in units of one standard deviation of their number: chosen among 1, 5, 10 and 20 by the labelled documents left out in turn.
    /// </summary>
    public const double Ridge = 5;

    private const int Rounds = 25;
    private const double SmallestStep = 1e-5;

    private ChoiceFit(double[] weights) => Weights = weights;

    /// <summary>The coefficients: those for an article, then those for none.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>Fits the coefficients.</summary>
    /// <param name="choices">The labelled items.</param>
    public static ChoiceFit Of(IReadOnlyList<LabelledChoice> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        const int n = LabelledChoice.Signals;
        var spread = Spread(choices);
        var weights = new double[n];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[n];
            var curve = new double[n, n];
            foreach (var choice in choices) Add(choice, spread, weights, slope, curve);
            for (var i = 0; i < n; i++)
            {
                slope[i] += Ridge * weights[i];
                curve[i, i] += Ridge;
            }

            var step = LinearSystem.Solve(curve, slope);
            for (var i = 0; i < n; i++) weights[i] -= step[i];
            if (step.All(s => Math.Abs(s) < SmallestStep)) break;
        }

        return new ChoiceFit([.. weights.Select((w, i) => w / spread[i])]);
    }

    /// <summary>The probability of each answer.</summary>
    public double[] Probabilities(LabelledChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return Softmax([.. choice.Rows.Select(r => r.Select((x, i) => x * Weights[i]).Sum())]);
    }

    /// <summary>Adds one item's slope and curvature of the negative logarithm of the likelihood.</summary>
    private static void Add(LabelledChoice choice, double[] spread, double[] weights, double[] slope, double[,] curve)
    {
        var accepted = choice.Answers.Select(a => choice.Label.Primary.Contains(a)).ToList();
        if (!accepted.Contains(true)) return;
        var n = weights.Length;
        var rows = choice.Rows.Select(r => r.Select((x, i) => x / spread[i]).ToArray()).ToList();
        var probabilities = Softmax([.. rows.Select(r => r.Select((x, i) => x * weights[i]).Sum())]);
        var right = probabilities.Where((_, a) => accepted[a]).Sum();
        var mean = new double[n];
        for (var a = 0; a < rows.Count; a++)
        {
            var excess = probabilities[a] - (accepted[a] ? probabilities[a] / right : 0);
            for (var i = 0; i < n; i++)
            {
                mean[i] += probabilities[a] * rows[a][i];
                slope[i] += excess * rows[a][i];
            }
        }

        for (var a = 0; a < rows.Count; a++)
            for (var i = 0; i < n; i++)
                for (var j = 0; j < n; j++) curve[i, j] += probabilities[a] * (rows[a][i] - mean[i]) * (rows[a][j] - mean[j]);
    }

    private static double[] Spread(IReadOnlyList<LabelledChoice> choices)
    {
        var rows = choices.SelectMany(c => c.Rows).ToList();
        return [.. Enumerable.Range(0, LabelledChoice.Signals).Select(i =>
        {
            var mean = rows.Average(r => r[i]);
            return Math.Max(1e-6, Math.Sqrt(rows.Average(r => Math.Pow(r[i] - mean, 2))));
        })];
    }

    private static double[] Softmax(double[] sums)
    {
        var greatest = sums.Max();
        var powers = sums.Select(s => Math.Exp(s - greatest)).ToList();
        var total = powers.Sum();
        return [.. powers.Select(p => p / total)];
    }
}
