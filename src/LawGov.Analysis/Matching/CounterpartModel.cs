namespace LawGov.Analysis.Matching;

/// <summary>Tells how likely it is that a text has a counterpart in the set at all, from what its ranking says for and against.</summary>
/// <remarks>
/// A logistic regression over nine readable numbers, fitted on labelled items (how, and with what result on items left out, is in <c>docs/accuracy.md</c>).
/// Stock phrases shared with an article are not enough: they weigh little in the scores, and a matter outside the set competes for every word. Thread-safe.
/// </remarks>
internal static class CounterpartModel
{
    /// <summary>The climate of a document of which nothing is known: between a plan that carries the outline out (about 2) and one about other matters (about 0).</summary>
    public const double NeutralClimate = 0.9;

    private const double Intercept = -2.04;
    private const double Best = 0.89;
    private const double Terms = 0.84;
    private const double Explained = 3.12;
    private const double Outside = -1.0;
    private const double TitleFor = 0.4;
    private const double TitleAgainst = -0.13;
    private const double HeadingFor = 0.25;
    private const double HeadingAgainst = -0.34;
    private const double Climate = 0.68;

    /// <summary>The likelihood, 0 to 1.</summary>
    /// <param name="signals">The signals of the text.</param>
    /// <param name="climate">
    /// Mean <see cref="CounterpartSignals.Lead"/> of all items of the same document: in a document that is mostly about other matters, a chance overlap is more likely
    /// than in one that carries the set out. <see cref="NeutralClimate"/> when nothing is known.
    /// </param>
    public static double Likelihood(in CounterpartSignals signals, double climate = NeutralClimate)
    {
        // Without any shared word there is nothing to weigh.
        if (signals.Best <= 0) return 0;
        var sum = Intercept
            + (Best * signals.Best) + (Terms * signals.Terms) + (Explained * signals.Explained) + (Outside * signals.Outside)
            + (TitleFor * signals.TitleFor) + (TitleAgainst * signals.TitleAgainst)
            + (HeadingFor * signals.HeadingFor) + (HeadingAgainst * signals.HeadingAgainst)
            + (Climate * climate);
        return 1 / (1 + Math.Exp(-sum));
    }
}
