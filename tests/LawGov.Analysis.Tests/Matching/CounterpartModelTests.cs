using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class CounterpartModelTests
{
    private static readonly CounterpartSignals Plain = new(Best: 3, Terms: 2, Explained: 0.3, Outside: 2, TitleFor: 1, TitleAgainst: 1, HeadingFor: 1, HeadingAgainst: 1);

    [Fact]
    public void MoreEvidenceForRaisesTheLikelihood()
    {
        var likelihood = CounterpartModel.Likelihood(Plain);
        CounterpartModel.Likelihood(Plain with { Best = 4 }).ShouldBeGreaterThan(likelihood);
        CounterpartModel.Likelihood(Plain with { Terms = 3 }).ShouldBeGreaterThan(likelihood);
        CounterpartModel.Likelihood(Plain with { Explained = 0.6 }).ShouldBeGreaterThan(likelihood);
        CounterpartModel.Likelihood(Plain with { TitleFor = 2 }).ShouldBeGreaterThan(likelihood);
        CounterpartModel.Likelihood(Plain with { HeadingFor = 2 }).ShouldBeGreaterThan(likelihood);
        CounterpartModel.Likelihood(Plain, climate: 2).ShouldBeGreaterThan(likelihood);
    }

    [Fact]
    public void MoreEvidenceAgainstLowersIt()
    {
        var likelihood = CounterpartModel.Likelihood(Plain);
        CounterpartModel.Likelihood(Plain with { Outside = 4 }).ShouldBeLessThan(likelihood);
        CounterpartModel.Likelihood(Plain with { TitleAgainst = 3 }).ShouldBeLessThan(likelihood);
        CounterpartModel.Likelihood(Plain with { HeadingAgainst = 3 }).ShouldBeLessThan(likelihood);
        CounterpartModel.Likelihood(Plain, climate: -1).ShouldBeLessThan(likelihood);
    }

    [Fact]
    public void WithoutAnySharedWordThereIsNoCounterpart() => CounterpartModel.Likelihood(default, climate: 10).ShouldBe(0);

    [Fact]
    public void TheBestOutsideCompetesWhereverItStandsInTheRanking()
    {
        ProvisionMatch[] ranked =
        [
            new(0, 20, 20, 5, 0.5f, 2, 1, false), new(1, 10, 10, 2, 0.2f, 0, 0, false), new(2, 5, 5, 1, 0.1f, 3, 0, true), new(3, 1, 1, 0, 0, 0, 4, true),
        ];
        var signals = CounterpartSignals.Of(ranked);
        signals.Best.ShouldBe(Math.Log(21), 1e-6);
        signals.Outside.ShouldBe(Math.Log(6), 1e-6);
        signals.TitleAgainst.ShouldBe(Math.Log(4), 1e-6);
        signals.HeadingAgainst.ShouldBe(Math.Log(5), 1e-6);
        signals.Lead.ShouldBe(Math.Log(21) - Math.Log(6), 1e-6);
    }
}
