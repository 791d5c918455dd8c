namespace LawGov.Analysis.Matching;

/// <summary>What a ranking says for and against the text having a counterpart in the set at all; all numbers on a logarithmic scale except shares.</summary>
/// <param name="Best">Score of the best provision of the set.</param>
/// <param name="Terms">What the fixed expressions say for it.</param>
/// <param name="Explained">Share of what is distinctive in the text that it also says, 0 to 1.</param>
/// <param name="Outside">Score of the best matter outside the set.</param>
/// <param name="TitleFor">What the text's title says for the best provision.</param>
/// <param name="TitleAgainst">The most that the title says for any matter outside.</param>
/// <param name="HeadingFor">What the heading above says for the best provision.</param>
/// <param name="HeadingAgainst">The most that the heading says for any matter outside.</param>
internal readonly record struct CounterpartSignals(
    double Best, double Terms, double Explained, double Outside, double TitleFor, double TitleAgainst, double HeadingFor, double HeadingAgainst)
{
    /// <summary>How far the best provision is ahead of the best matter outside; negative when it is behind.</summary>
    public double Lead => Best - Outside;

    /// <summary>Reads the signals off a ranking.</summary>
    /// <param name="ranked">The ranking of all provisions of an index, best first.</param>
    public static CounterpartSignals Of(ReadOnlySpan<ProvisionMatch> ranked)
    {
        ProvisionMatch best = default;
        float outside = 0, title = 0, heading = 0;
        var found = false;
        foreach (ref readonly var match in ranked)
        {
            if (match.IsOutside)
            {
                outside = Math.Max(outside, match.Score);
                title = Math.Max(title, match.Title);
                heading = Math.Max(heading, match.Heading);
            }
            else if (!found)
            {
                best = match;
                found = true;
            }
        }

        return new CounterpartSignals(
            Scale(best.Score), Scale(best.Terms), best.Explained, Scale(outside), Scale(best.Title), Scale(title), Scale(best.Heading), Scale(heading));
    }

    private static double Scale(float value) => Math.Log(1 + value);
}
