using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Rows of a stacked table whose words would make two cells as well if they were cut at another line.</summary>
public class ColumnSeamsTests
{
    /// <param name="kinds">What the columns contain.</param>
    /// <param name="lines">The words.</param>
    /// <param name="bounds">First word of each column, and behind the last one.</param>
    /// <param name="expected">Whether a seam may lie elsewhere.</param>
    [Theory]
    [InlineData("UU", "县水利局/县财政局/县公安局", "0 1 3", true)] // the second name may stand in either cell
    [InlineData("UU", "县水利局/县财政局/县公安局", "0 2 3", true)]
    [InlineData("UU", "县水利局、/县财政局/县公安局", "0 2 3", false)]
    [InlineData("UU", "县水利局/县财政局、/县公安局", "0 1 3", false)]
    [InlineData("UU", "县水利局/县财政局", "0 1 2", false)]
    [InlineData("UU", "县水利局", "0 1 1", false)]
    [InlineData("UU", "县水利/局/县财政局", "0 2 3", false)]
    [InlineData("TU", "修缮沿河步道。/县水利局", "0 1 2", false)]
    [InlineData("TU", "修缮沿河步道，增设/照明。/县水利局/县财政局", "0 2 4", false)]
    [InlineData("dU", "2024年6月/县水利局", "0 1 2", false)] // a time limit is no list
    public void Doubtful(string kinds, string lines, string bounds, bool expected)
    {
        var words = WordsOfTable.Of(lines, out var text);
        var columns = LinesOfTable.KindsOf(kinds);
        new ColumnSeams(columns, words, new StackedScorer(columns, words, text, null)).AreDoubtful([.. bounds.Split(' ').Select(int.Parse)]).ShouldBe(expected);
    }
}
