using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class PairGridTests
{
    [Theory]
    // None, one, a full row, pairs that would all stand at one place, rows that must not be mixed up.
    [InlineData("", 8)]
    [InlineData("2 7", 8)]
    [InlineData("1 1, 1 2, 1 3, 1 4, 1 5, 1 6, 1 7", 8)]
    [InlineData("1 7, 2 7, 3 7, 4 7, 5 7, 6 7, 7 7", 8)]
    [InlineData("3 4, 4 3, 3 3, 4 4, 7 1, 1 7, 2 5", 8)]
    [InlineData("1 64, 2 63, 3 65, 1 127, 2 128, 129 129", 130)]
    public void Every_pair_is_found_and_no_other(string pairs, int symbols)
    {
        var map = new SymbolMap();
        foreach (var pair in pairs.Split(", ", StringSplitOptions.RemoveEmptyEntries)) map.Add(int.Parse(pair.Split(' ')[0]), int.Parse(pair.Split(' ')[1]));
        CheckAll(map, symbols);
    }

    [Theory]
    [InlineData(300, 5_000, 1)]
    [InlineData(300, 60_000, 2)]
    [InlineData(1_500, 20_000, 3)]
    public void Many_pairs_are_found_too(int symbols, int count, int seed)
    {
        var map = new SymbolMap();
        var next = (uint)seed;
        for (var i = 0; i < count; i++)
        {
            next = (next * 1_664_525) + 1_013_904_223;
            map.Add(1 + (int)((next >> 8) % (symbols - 1)), (int)((next >> 3) % symbols));
        }

        CheckAll(map, symbols);
    }

    private static void CheckAll(SymbolMap map, int symbols)
    {
        var grid = new PairGridBuilder(map, symbols).Build();
        for (var first = 1; first < symbols; first++)
            for (var second = 0; second < symbols; second++)
                if (grid.Find(first, second) != map.Find(first, second)) grid.Find(first, second).ShouldBe(map.Find(first, second), $"{first} {second}");
    }
}
