namespace LawGov.Analysis.Tests;

public sealed class PooledListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(PooledList<int>.Least)]
    [InlineData(PooledList<int>.Least + 1)]
    [InlineData(40 * PooledList<int>.Least)]
    public void What_was_added_stands_in_its_order(int count)
    {
        using var list = new PooledList<string>();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < count; i++) list.Add($"{i}");
            list.Count.ShouldBe(count);
            for (var i = 0; i < count; i++) list[i].ShouldBe($"{i}");
            list.Slice(count / 2, count - (count / 2)).ToArray().ShouldBe(Enumerable.Range(count / 2, count - (count / 2)).Select(i => $"{i}"));
            list.Dispose();
            list.Count.ShouldBe(0);
        }
    }

    [Fact]
    public void One_is_changed_in_place()
    {
        using var list = new PooledList<int>();
        list.Add(1);
        list.Add(2);
        list[0] = 5;
        list.Slice(0, 2).ToArray().ShouldBe([5, 2]);
    }
}
