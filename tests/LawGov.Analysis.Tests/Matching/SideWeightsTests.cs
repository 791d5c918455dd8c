using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class SideWeightsTests
{
    [Fact]
    public void Mass_adds_up_different_pairs_and_norm_counts_repeats()
    {
        var table = new GramTable();
        var reader = new PassageReader(table);
        var passages = new[] { reader.Read("天地天地", []), reader.Read("", []), reader.Read("宇宙", []) };
        table.Weigh(1);
        var weights = new SideWeights(table, passages);
        // 天地 twice, 地天 once, each of one passage: ln 2.
        double one = MathF.Log(2);
        weights.Mass.ShouldBe([2 * one, 0, one], 1e-6);
        weights.Norm.ShouldBe([Math.Sqrt(5) * one, 0, one], 1e-6);
    }
}
