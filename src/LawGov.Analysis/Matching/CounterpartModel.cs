namespace LawGov.Analysis.Matching;

/// <summary>
/// Weighs the provisions that fit a text best against each other and against the answer "none of them": a probability for each, all with "none" adding up to 1.
/// </summary>
/// <remarks>
/// A choice model (conditional logit): each answer has a sum of a few readable numbers, and its probability is in proportion to the exponential of that sum. Fitted on
/// labelled items; how, and with what result on documents left out, is in <c>docs/accuracy.md</c>. Thread-safe.
/// </remarks>
internal static class CounterpartModel
{
    /// <summary>The prior of a document of which nothing is known: between a plan that carries the outline out (about 2) and one about other matters (about 0).</summary>
    public const double NeutralPrior = 0.9;

    /// <summary>How many of the best provisions are weighed; those behind them are out of the question.</summary>
    public const int Candidates = 6;

    private const double Share = 0.63;
    private const double Terms = 1.50;
    private const double Explained = 14.28;
    private const double Title = 0.95;
    private const double Heading = 0.61;
    private const double OutsideScore = 1.44;
    private const double OutsideExplained = 9.46;
    private const double OutsideTitle = 0.35;
    private const double OutsideHeading = 0.71;
    private const double Prior = -0.57;

    /// <summary>Weighs the answers.</summary>
    /// <param name="ranked">The best provisions of the set, best first; those behind the first <see cref="Candidates"/> are not looked at.</param>
    /// <param name="outside">What matters outside the set say.</param>
    /// <param name="prior">
    /// Mean lead of provisions over matters outside, over all items of the same document: in a document that is mostly about other matters, a chance overlap is more likely
    /// than in one that carries the set out. <see cref="NeutralPrior"/> when nothing is known.
    /// </param>
    /// <param name="probabilities">Takes the probability of each provision weighed, in the order of <paramref name="ranked"/>, as far as it reaches.</param>
    /// <returns>The likelihood, 0 to 1, that the text has a counterpart in the set at all: what is left of 1 without "none".</returns>
    public static double Weigh(ReadOnlySpan<ProvisionMatch> ranked, in OutsideEvidence outside, double prior, Span<double> probabilities)
    {
        probabilities.Clear();
        var count = Math.Min(ranked.Length, Candidates);
        // Without any shared word there is nothing to weigh.
        if (count == 0 || ranked[0].Score <= 0) return 0;
        Span<double> sums = stackalloc double[Candidates];
        for (var i = 0; i < count; i++) sums[i] = For(ranked[i], ranked[0].Score);
        var none = Against(outside, prior);
        var greatest = none;
        foreach (var sum in sums[..count]) greatest = Math.Max(greatest, sum);
        var total = Math.Exp(none - greatest);
        for (var i = 0; i < count; i++)
        {
            // A provision that shares no word with the text is no answer.
            sums[i] = ranked[i].Score > 0 ? Math.Exp(sums[i] - greatest) : 0;
            total += sums[i];
        }

        var likelihood = 0.0;
        for (var i = 0; i < count; i++)
        {
            var probability = sums[i] / total;
            likelihood += probability;
            if (i < probabilities.Length) probabilities[i] = probability;
        }

        return Math.Min(1, likelihood);
    }

    /// <summary>How far a provision is ahead of the matters outside, on a logarithmic scale; negative when it is behind.</summary>
    public static double Lead(float best, in OutsideEvidence outside) => Scale(best) - Scale(outside.Score);

    /// <summary>The five numbers that speak for a provision, in the order of the coefficients.</summary>
    internal static void Signals(in ProvisionMatch match, float bestScore, Span<double> into)
    {
        into[0] = match.Score / bestScore;
        into[1] = Scale(match.Terms);
        into[2] = match.Explained;
        into[3] = Scale(match.Title);
        into[4] = Scale(match.Heading);
    }

    /// <summary>The five numbers that speak for "none", in the order of the coefficients.</summary>
    internal static void Signals(in OutsideEvidence outside, double prior, Span<double> into)
    {
        into[0] = Scale(outside.Score);
        into[1] = outside.Explained;
        into[2] = Scale(outside.Title);
        into[3] = Scale(outside.Heading);
        into[4] = prior;
    }

    private static double For(in ProvisionMatch match, float bestScore)
    {
        Span<double> x = stackalloc double[5];
        Signals(match, bestScore, x);
        return (Share * x[0]) + (Terms * x[1]) + (Explained * x[2]) + (Title * x[3]) + (Heading * x[4]);
    }

    private static double Against(in OutsideEvidence outside, double prior)
    {
        Span<double> x = stackalloc double[5];
        Signals(outside, prior, x);
        return (OutsideScore * x[0]) + (OutsideExplained * x[1]) + (OutsideTitle * x[2]) + (OutsideHeading * x[3]) + (Prior * x[4]);
    }

    /// <summary>Most signals of most provisions are 0, and so is the logarithm then.</summary>
    private static double Scale(float value) => value == 0 ? 0 : Math.Log(1 + value);
}
