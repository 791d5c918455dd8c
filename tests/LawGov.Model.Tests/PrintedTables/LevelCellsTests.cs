using System.Runtime.InteropServices;
using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Which of two columns of units the pieces of a row stand in.</summary>
public class LevelCellsTests
{
    /// <summary>Lines apart by /, the two columns by |; a row that could be read otherwise begins with ?.</summary>
    [Theory]
    // Where no line holds both, the first column has them.
    [InlineData("|县水利局", "县水利局|")]
    [InlineData("县水利局、|/|县财政局", "县水利局、|/县财政局|")]
    [InlineData("县水利局|县财政局", "县水利局|县财政局")]
    // A name that goes on says whose cell is the taller.
    [InlineData("县水利局|县财政/局|", "县水利局|县财政/|局")]
    [InlineData("县水利|县财政局/|局", "县水利|县财政局/局|")]
    [InlineData("县水利局|县财政局、/县公安局|", "县水利局|县财政局、/|县公安局")]
    [InlineData("县水利局、|县财政局/|县公安局", "县水利局、|县财政局/县公安局|")]
    [InlineData("县公安局、|/县水利局|县财政局/县林业局|", "?|县公安局、/县水利局|县财政局/|县林业局")]
    public void Pieces_settle(string lines, string expected)
    {
        var rows = new LinesOfTable("UU", lines).Lines;
        var isDoubtful = LevelCells.Settle(CollectionsMarshal.AsSpan(rows), 0, 1);
        ((isDoubtful ? "?" : "") + string.Join('/', rows.Select(l => string.Join('|', l.Texts)))).ShouldBe(expected);
    }

    /// <summary>The pieces move with their texts.</summary>
    [Fact]
    public void Pieces_move_with_their_texts()
    {
        var rows = new LinesOfTable("UU", "县水利局|县财政/局|").Lines;
        LevelCells.Settle(CollectionsMarshal.AsSpan(rows), 0, 1);
        rows[1].Cells.Select(c => c.Count).ShouldBe([0, 1]);
    }
}
