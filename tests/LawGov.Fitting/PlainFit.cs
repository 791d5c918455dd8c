namespace LawGov.Fitting;

/// <summary>What features say for each answer: the greatest likelihood of sentences with known answers (multinomial logit), kept small by a ridge, found by accelerated descent.</summary>
public sealed class PlainFit
{
    /// <summary>How strongly weights are drawn towards zero, where all sentences together weigh 1.</summary>
    public const double Ridge = 3e-4;

    /// <summary>Sentences of matters outside weigh as much as those of so many articles.</summary>
    public const double Outside = 10;

    private const int Rounds = 400;
    private readonly int _answers;
    private readonly (int[] Features, double Value, int Answer, double Weight)[] _rows;

    private PlainFit(int features, int answers, (int[] Features, double Value, int Answer, double Weight)[] rows)
    {
        _answers = answers;
        _rows = rows;
        Weights = new double[features * answers];
        Bias = new double[answers];
    }

    /// <summary>The weights, feature by feature.</summary>
    public double[] Weights { get; private set; }

    /// <summary>What speaks for each answer before a word is read.</summary>
    public double[] Bias { get; private set; }

    /// <summary>Fits the weights.</summary>
    /// <param name="features">The features.</param>
    /// <param name="sentences">The sentences; those of each article weigh the same, however many there are.</param>
    /// <param name="answers">How many answers there are; an answer is the number of an article, or 0.</param>
    public static PlainFit Of(PlainFeatures features, IReadOnlyList<PlainSentence> sentences, int answers)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(sentences);
        var mass = new double[answers];
        foreach (var sentence in sentences) mass[sentence.Article] += sentence.Weight;
        var all = mass.Skip(1).Count(m => m > 0) + Outside;
        var rows = sentences.Select(s =>
        {
            var (f, value) = features.Of(s.Text);
            return (f, value, s.Article, s.Weight / mass[s.Article] * (s.Article == 0 ? Outside : 1) / all);
        });
        var fit = new PlainFit(features.Count, answers, [.. rows]);
        fit.Descend();
        return fit;
    }

    /// <summary>Nesterov's descent, begun anew where a step leads up.</summary>
    private void Descend()
    {
        // The curvature of one sentence is at most half of the squared length of its features, which groups make a little longer than 1.
        var step = 1 / ((_rows.Max(r => r.Value * r.Value * r.Features.Length) / 2) + 0.5 + Ridge);
        var (weights, bias) = (Weights, Bias);
        var momentum = 1.0;
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[weights.Length];
            var slopeOfBias = new double[_answers];
            AddSlopes(weights, bias, slope, slopeOfBias);
            for (var i = 0; i < slope.Length; i++) slope[i] = weights[i] - (step * (slope[i] + (Ridge * weights[i])));
            for (var a = 0; a < _answers; a++) slopeOfBias[a] = bias[a] - (step * slopeOfBias[a]);
            var next = (1 + Math.Sqrt(1 + (4 * momentum * momentum))) / 2;
            var push = (momentum - 1) / next;
            (weights, Weights) = (Ahead(slope, Weights, push), slope);
            (bias, Bias) = (Ahead(slopeOfBias, Bias, push), slopeOfBias);
            momentum = next;
        }
    }

    private static double[] Ahead(double[] now, double[] before, double push)
    {
        var ahead = new double[now.Length];
        for (var i = 0; i < now.Length; i++) ahead[i] = now[i] + (push * (now[i] - before[i]));
        return ahead;
    }

    private void AddSlopes(double[] weights, double[] bias, double[] slope, double[] slopeOfBias)
    {
        var p = new double[_answers];
        foreach (var (features, value, answer, weight) in _rows)
        {
            bias.CopyTo(p, 0);
            foreach (var f in features)
                for (var a = 0; a < _answers; a++) p[a] += value * weights[(f * _answers) + a];
            var greatest = p.Max();
            var total = 0.0;
            for (var a = 0; a < _answers; a++) total += p[a] = Math.Exp(p[a] - greatest);
            for (var a = 0; a < _answers; a++) p[a] = weight * ((p[a] / total) - (a == answer ? 1 : 0));
            for (var a = 0; a < _answers; a++) slopeOfBias[a] += p[a];
            foreach (var f in features)
                for (var a = 0; a < _answers; a++) slope[(f * _answers) + a] += value * p[a];
        }
    }
}
