using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class SymbolMapTests
{
    [Fact]
    public void Pairs_are_numbered_in_the_order_in_which_they_come()
    {
        var map = new SymbolMap();

        map.Add(1, 2).ShouldBe(0);
        map.Add(2, 1).ShouldBe(1);
        map.Add(1, 2).ShouldBe(0);
        map.Count.ShouldBe(2);
        map.PairOf(1).ShouldBe((2, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(20_000)]
    public void Every_pair_is_found_however_far_the_map_grew(int expected)
    {
        var map = new SymbolMap(expected);
        for (var i = 0; i < 10_000; i++) map.Add(1 + (i / 100), i % 100).ShouldBe(i);

        for (var i = 0; i < 10_000; i++) map.Find(1 + (i / 100), i % 100).ShouldBe(i);
        map.Find(101, 0).ShouldBe(SymbolMap.Missing);
        map.Find(1, 100).ShouldBe(SymbolMap.Missing);
    }

    [Fact]
    public void The_greatest_symbols_have_a_place()
    {
        var map = new SymbolMap();
        map.Find(ushort.MaxValue, ushort.MaxValue).ShouldBe(SymbolMap.Missing);

        map.Add(ushort.MaxValue, ushort.MaxValue).ShouldBe(0);

        map.Find(ushort.MaxValue, ushort.MaxValue).ShouldBe(0);
        map.PairOf(0).ShouldBe((ushort.MaxValue, ushort.MaxValue));
    }
}
