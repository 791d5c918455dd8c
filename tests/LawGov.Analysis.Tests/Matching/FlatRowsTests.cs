using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class FlatRowsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void Rows_keep_their_items_when_the_array_grows(int expected)
    {
        var rows = new FlatRows<int>(30, expected);
        for (var row = 0; row < 30; row++)
        {
            for (var i = 0; i < row; i++) rows.Add((100 * row) + i);
            rows.Open.Length.ShouldBe(row);
            if (row > 0) rows.Open[^1] = -row;
            rows.EndRow();
        }

        for (var row = 0; row < 30; row++)
            rows[row].ToArray().ShouldBe(Enumerable.Range(0, row).Select(i => i == row - 1 ? -row : (100 * row) + i));
        rows.Open.Length.ShouldBe(0);
    }
}
