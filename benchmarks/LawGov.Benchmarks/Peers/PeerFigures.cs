using LawGov.Analysis.Outlines;

namespace LawGov.Benchmarks.Peers;

/// <summary>How often a peer is right.</summary>
/// <param name="Strict">Share of the labelled items whose article, or that they have none, is one a reader gave.</param>
/// <param name="Lenient">The same with the articles that are no error.</param>
/// <param name="None">F1 of finding the items without counterpart.</param>
/// <param name="Items">How many items have a label.</param>
internal sealed record PeerFigures(double Strict, double Lenient, double None, int Items)
{
    /// <summary>
    /// The figures of a peer. One without an answer "none" gets it in the way that suits it best: below the score, chosen on these very labels, with which it is right most often.
    /// </summary>
    public static PeerFigures Of(IPeer peer)
    {
        var answers = new List<(PeerAnswer Answer, IReadOnlyList<int?> Primary, IReadOnlyList<int?> Also)>();
        foreach (var plan in LabelledPlan.All)
        {
            var given = new PeerAnswer[plan.Items.Count];
            peer.Answer(plan.Items, given);
            for (var i = 0; i < given.Length; i++)
                if (plan.Labels[i] is { } label) answers.Add((given[i], label.Primary, label.Also));
        }

        return answers.Select(a => a.Answer.Score).Append(0).Distinct().Select(t => At(t, answers)).MaxBy(f => f.Strict)!;
    }

    private static PeerFigures At(double threshold, List<(PeerAnswer Answer, IReadOnlyList<int?> Primary, IReadOnlyList<int?> Also)> answers)
    {
        var articles = BuiltInOutlines.Outline2021.Articles.Select(a => a.Number).ToList();
        var (strict, lenient, found, wrong, missed) = (0, 0, 0, 0, 0);
        foreach (var (answer, primary, also) in answers)
        {
            int? got = answer.Article < 0 || answer.Score < threshold ? null : articles[answer.Article];
            strict += primary.Contains(got) ? 1 : 0;
            lenient += primary.Contains(got) || also.Contains(got) ? 1 : 0;
            found += got is null && primary.Contains(null) ? 1 : 0;
            wrong += got is null && !primary.Contains(null) && !also.Contains(null) ? 1 : 0;
            missed += got is not null && primary is [null] ? 1 : 0;
        }

        return new PeerFigures(strict / (double)answers.Count, lenient / (double)answers.Count, 2.0 * found / Math.Max(1, (2 * found) + wrong + missed), answers.Count);
    }
}
