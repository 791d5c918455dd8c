using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;

namespace LawGov.Benchmarks.Peers;

/// <summary>This library: every item ranked, and the decision that it has no counterpart, on the whole document.</summary>
internal sealed class LawGovPeer(NationalOutline outline) : IPeer
{
    private readonly OutlineIndex _index = new(outline);

    public void Answer(IReadOnlyList<PlanItem> items, Span<PeerAnswer> answers)
    {
        using var memory = new CoverageMemory();
        var ranked = RankedItem.RankAll(items, _index, memory);
        var matcher = new ItemMatcher(_index, CoverageOptions.Default, DocumentPrior.Of(ranked));
        for (var i = 0; i < ranked.Count; i++)
        {
            var match = matcher.Match(ranked[i]);
            answers[i] = match.Primary is null ? new PeerAnswer(-1, 0) : new PeerAnswer(ranked[i].Best[0].Provision, match.Likelihood.Value);
            if (match.Primary is { } number) answers[i] = answers[i] with { Article = IndexOf(number) };
        }
    }

    private int IndexOf(int number)
    {
        for (var i = 0; i < _index.Articles.Count; i++)
            if (_index.Articles[i].Number == number) return i;
        return -1;
    }
}
