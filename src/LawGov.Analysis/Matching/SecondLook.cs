namespace LawGov.Analysis.Matching;

/// <summary>
/// Weighs the answers again with <see cref="PlainWords"/> where the first look finds no provision likely: where it does, plain words have nothing to add but harm.
/// </summary>
internal static class SecondLook
{
    /// <summary>From this probability of a provision the first look stands.</summary>
    public const double Decided = 0.4;

    private const double Provision = 0.60;
    private const double None = 0.66;
    private const double NoneAlways = -1.22;

    /// <summary>The most that words may say against a provision, and for or against none, on a logarithmic scale.</summary>
    private const double Bound = 8;

    /// <summary>Weighs the answers again where the first look is undecided.</summary>
    /// <param name="words">What plain words say, of the same provisions.</param>
    /// <param name="text">The text.</param>
    /// <param name="ranked">The provisions that the first look weighed.</param>
    /// <param name="likelihood">The likelihood of a counterpart as the first look found it.</param>
    /// <param name="probabilities">The probability of each provision in <paramref name="ranked"/>; takes the new ones.</param>
    /// <returns>The likelihood of a counterpart.</returns>
    public static double Weigh(PlainWords words, ReadOnlySpan<char> text, ReadOnlySpan<ProvisionMatch> ranked, double likelihood, Span<double> probabilities)
    {
        foreach (var probability in probabilities)
            if (probability >= Decided) return likelihood;
        if (likelihood <= 0) return likelihood;
        Span<double> sums = stackalloc double[words.Answers];
        words.Look(text, sums);
        var all = LogSumOfExponentials(sums[..^1]);
        var none = (1 - likelihood) * Math.Exp((None * Math.Clamp(sums[^1] - all, -Bound, Bound)) + NoneAlways);
        var total = none;
        for (var i = 0; i < Math.Min(ranked.Length, probabilities.Length); i++)
        {
            probabilities[i] *= Math.Exp(Provision * Math.Max(-Bound, sums[ranked[i].Provision] - all));
            total += probabilities[i];
        }

        for (var i = 0; i < probabilities.Length; i++) probabilities[i] /= total;
        return Math.Clamp(1 - (none / total), 0, 1);
    }

    private static double LogSumOfExponentials(ReadOnlySpan<double> values)
    {
        var greatest = double.NegativeInfinity;
        foreach (var value in values) greatest = Math.Max(greatest, value);
        var sum = 0.0;
        foreach (var value in values) sum += Math.Exp(value - greatest);
        return greatest + Math.Log(sum);
    }
}
