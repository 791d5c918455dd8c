using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Rows without numbers that blank lines part.</summary>
public class GapRowsTests
{
    /// <summary>Starts of rows; - where blank lines do not tell.</summary>
    [Theory]
    [InlineData("|县政府办、县/修路。|/|工商联/~植树。|县林业局/~养花。|县园林局/~|县水利/清淤。|局", 4, "0 3 4 5")]
    [InlineData("修路。|县水利局/~植树。|县林业局/~养花。|县园林局", 3, "-")] // too few
    [InlineData("修路。|县水利局/~植树。|县林业局/~养花。|/~|县园林局/~清淤。|县水利局", 4, "-")] // stretches that are no rows
    [InlineData("修路。|县水利局/植树。|县林业局/~养花。|县园林局/~种草。|县林业局/~清淤。|县水利局/护岸。|县水利局", 6, "-")] // several rows in a stretch
    [InlineData("修路。|县水利局/~植树。|县林业局/^养花。|县园林局/~种草。|县林业局/~清淤。|县水利局", 5, "0 1 3 4")] // the end of a page is no row where it costs
    public void Starts(string lines, int cells, string expected)
    {
        var table = new LinesOfTable("TU", lines);
        (GapRows.Find(table, table.Lines, cells, _ => 1) is { } starts ? string.Join(' ', starts) : "-").ShouldBe(expected);
    }

    [Fact]
    public void The_end_of_a_page_is_one_where_nothing_speaks_against_it()
    {
        var table = new LinesOfTable("TU", "修路。|县水利局/~植树。|县林业局/^养花。|县园林局/~种草。|县林业局");
        GapRows.Find(table, table.Lines, 4, _ => 0).ShouldBe([0, 1, 2, 3]);
    }
}
