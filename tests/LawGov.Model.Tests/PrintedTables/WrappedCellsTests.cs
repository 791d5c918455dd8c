using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Whether the lines of a stacked table are pieces of wrapped cells.</summary>
public class WrappedCellsTests
{
    private const string Wrapped = "1/修缮沿河步道增设/照明。/县水利/局/2/架设桥梁清理河/道。/县财政/局/3/植树造林绿化荒/山。/县林业/局";

    /// <param name="lines">Lines apart by /.</param>
    /// <param name="page">Length of a full line of the page.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="expected">Whether cells are wrapped.</param>
    [Theory]
    [InlineData(Wrapped, 0, 3, true)]
    [InlineData(Wrapped, 24, 3, true)] // so narrow a page says nothing
    [InlineData("1/修路。/县水利局/2/架桥。/县财政局/3/植树。/县林业局", 0, 3, false)] // one cell a line
    [InlineData("修路。/县水利局/架桥。/县财政局", 0, 2, false)]
    [InlineData("修缮步/道。/县水利/局", 0, 2, true)] // four lines
    [InlineData("修缮步/道。/县局", 0, 2, false)]
    [InlineData("1 修路。 县水利局/2 架桥。 县财政局/3 植树。 县林业局", 0, 3, true)] // every line is a row
    [InlineData("1 修路。 县水利局/2 架桥。 县财政局", 0, 3, false)]
    [InlineData("修路。 县水利局/架桥。 县财政局/植树。 县林业局", 0, 2, false)] // two cells a line may be anything
    public void Cells_are_wrapped(string lines, int page, int columns, bool expected) => AreIn(lines, page, columns).ShouldBe(expected);

    /// <summary>Lines as long as the page were cut by its margin.</summary>
    [Theory]
    [InlineData(25, 22, true)]
    [InlineData(25, 23, false)]
    [InlineData(24, 23, true)]
    public void Margin_of_the_page(int page, int longest, bool expected) => AreIn(Wrapped + "/4/" + new string('路', longest) + "/面。/县公安/局" + string.Concat(Enumerable.Repeat("/养护堤/岸。", 8)), page, 3).ShouldBe(expected);

    /// <summary>Where many names are cut the columns are narrow, however large the letters of the page.</summary>
    [Fact]
    public void Letters_of_the_table_are_smaller() => AreIn(Wrapped + "/4/" + new string('路', 25) + "/面。/县公安/局", 25, 3).ShouldBeTrue();

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void Widest_column(int longest, bool expected) => AreIn(Wrapped + "/4/" + new string('路', longest) + "/面。/县公安/局", 0, 3).ShouldBe(expected);

    private static bool AreIn(string lines, int page, int columns) => WrappedCells.AreIn(WordsOfTable.Of(lines, out var text), text, page, columns);
}
