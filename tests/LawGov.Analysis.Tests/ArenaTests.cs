namespace LawGov.Analysis.Tests;

public sealed class ArenaTests
{
    [Theory]
    [InlineData(new[] { 1, 2, 3 })]
    // Rows that end a block, that do not fit behind another, that are longer than a block.
    [InlineData(new[] { Arena<int>.Least - 1, 1, 1 })]
    [InlineData(new[] { 0, 5 * Arena<int>.Least, 0, 3 })]
    [InlineData(new[] { 700, 700, 700, 700 })]
    public void No_row_changes_another(int[] lengths)
    {
        using var arena = new Arena<int>();
        var rows = lengths.Select((length, i) => arena.Take(Enumerable.Repeat(i + 1, length).ToArray())).ToList();
        var open = arena.Take(2);
        open.AsSpan().Fill(-1);
        for (var i = 0; i < lengths.Length; i++)
        {
            rows[i].Count.ShouldBe(lengths[i]);
            rows[i].ShouldAllBe(number => number == i + 1);
        }
    }

    [Fact]
    public void After_it_was_disposed_of_it_begins_anew()
    {
        var arena = new Arena<int>();
        for (var round = 0; round < 3; round++)
        {
            arena.Take([1, 2, 3]).ShouldBe([1, 2, 3]);
            arena.Take(0).Count.ShouldBe(0);
            arena.Dispose();
        }
    }
}
