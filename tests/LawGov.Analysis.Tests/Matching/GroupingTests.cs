using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class GroupingTests
{
    [Theory]
    [InlineData("", 2, "|")]
    [InlineData("0", 1, "0")]
    [InlineData("1 0 1 2 1", 4, "1|0 2 4|3|")]
    [InlineData("2 2 2", 3, "||0 1 2")]
    public void Rows_of_one_number_stand_together_in_their_order(string keys, int count, string expected)
    {
        var grouping = new Grouping([.. keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)], count);

        string.Join('|', Enumerable.Range(0, count).Select(key => string.Join(' ', grouping.RowsOf(key).ToArray()))).ShouldBe(expected);
    }
}
