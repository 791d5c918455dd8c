using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class GramTableTests
{
    [Fact]
    public void Pairs_are_numbered_in_the_order_in_which_they_come()
    {
        var table = new GramTable();
        table.IdOf('行', '政').ShouldBe(0);
        table.IdOf('政', '行').ShouldBe(1);
        table.IdOf('行', '政').ShouldBe(0);
        table.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData('档', '案', 1, 1)] // ln(1 + 10 / 1)
    [InlineData('档', '案', 5, 1)]
    [InlineData('建', '立', 5, 0.3)] // of a stock phrase
    [InlineData('2', '0', 1, 0)]
    [InlineData('第', '1', 1, 1)] // one digit alone tells something
    [InlineData('1', '条', 1, 1)]
    public void A_pair_weighs_by_its_rarity(char first, char second, int passages, double share)
    {
        var table = new GramTable();
        var id = table.IdOf(first, second);
        for (var i = 0; i < passages; i++) table.CountPassage(id);
        table.Weigh(10);
        table.WeightOf(id).ShouldBe((float)(share * Math.Log(1 + (10.0 / passages))), 1e-5f);
    }

    [Fact]
    public void A_pair_that_came_later_is_the_rarest()
    {
        var table = new GramTable();
        table.CountPassage(table.IdOf('甲', '乙'));
        table.Weigh(10);
        table.WeightOf(table.IdOf('丙', '丁')).ShouldBe(MathF.Log(11), 1e-5f);
        table.WeightOf(table.IdOf('建', '立')).ShouldBe(0.3f * MathF.Log(11), 1e-5f);
    }

    [Fact]
    public void A_pair_that_no_passage_has_weighs_as_if_one_had()
    {
        var table = new GramTable();
        var id = table.IdOf('甲', '乙');
        table.Weigh(10);
        table.WeightOf(id).ShouldBe(MathF.Log(11), 1e-5f);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(501, true)]
    public void A_pair_of_so_many_passages_is_everywhere(int passages, bool everywhere)
    {
        var table = new GramTable();
        var id = table.IdOf('甲', '乙');
        for (var i = 0; i < passages; i++) table.CountPassage(id);
        table.IsEverywhere(id).ShouldBe(everywhere);
    }
}
