using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>The lines that say that a row is there.</summary>
public class RowAnchorsTests
{
    /// <summary>First and last line of each anchor; <paramref name="cost"/> is what ending a row costs before any line.</summary>
    [Theory]
    [InlineData("nTU", "1|修路|县水利局/|和桥|县财政局/2|植树|县林业局", 0, "0-0 2-2")]
    [InlineData("nTU", "1|修路|/2.|架桥|县水利局/(3)|植树|", 0, "0-0 1-1 2-2")]
    [InlineData("nTU", "甲|修路|县水利局/乙|植树|县林业局", 0, "0-0 1-1")] // no numbers: units
    [InlineData("TU", "修路|县水利局/植树|县林业局", 0, "0-0 1-1")]
    [InlineData("TU", "修路|县水利局/植树|县林业局", 0.1, "0-1")] // the text goes on
    [InlineData("TU", "修路|县水利局、/植树|县林业局", 0, "0-1")] // the list goes on
    [InlineData("TU", "修路|县水/植树|利局", 0, "0-1")]
    [InlineData("TU", "修路|/植树|县林业局/种草|", 0, "1-1")]
    [InlineData("TUU", "修路|县水利局|/植树||县林业局", 0, "0-0")] // the first column of units
    [InlineData("TU", "修路|县水利局、/桥|/植树|县林业局", 0, "0-0 2-2")] // lines of one cell stand together
    [InlineData("TU", "修路|县水利局、/桥|/^植树|县林业局", 0, "0-2")] // but for the end of a page
    [InlineData("TU", "修路|县水利局、/^桥|/植树|县林业局", 0, "0-2")]
    [InlineData("TU", "修路|县城市/~植树|县林业局", 0, "0-0 1-1")]
    public void Anchors(string kinds, string lines, double cost, string expected) => Find(kinds, lines, hasMarks: true, _ => cost).ShouldBe(expected);

    /// <summary>Where names stand one a line the time limits tell the rows.</summary>
    [Theory]
    [InlineData("修路|县水利局|2024年6月/和桥|县财政局|/植树|县林业局|2024年9月", false, "0-0 2-2")]
    [InlineData("修路|县水利局|2024年6月/和桥|县财政局|/植树|县林业局|2024年9月", true, "0-0 1-1 2-2")]
    [InlineData("修路|县水利局|2024/和桥|县财政局|年6月/植树|县林业局|2024年9月", false, "0-1 2-2")]
    [InlineData("修路|县水利局|2024年6月/植树|县林业局|", false, "0-0 1-1")] // one alone tells nothing
    public void Time_limits(string lines, bool hasMarks, string expected) => Find("TUd", lines, hasMarks, _ => 0).ShouldBe(expected);

    /// <summary>Names below each other are of one row where no row may start between them.</summary>
    [Theory]
    [InlineData(1, "0-0 1-2")]
    [InlineData(2, "0-1 2-2")]
    [InlineData(9, "0-2")]
    public void Names_are_parted_where_a_row_may_start(int start, string expected) =>
        Find("TU", "修路|县水利局/和桥|县财政局/植树|县林业局", hasMarks: true, line => line == start ? 0 : 1).ShouldBe(expected);

    private static string Find(string kinds, string lines, bool hasMarks, Func<int, double> costOf)
    {
        var table = new LinesOfTable(kinds, lines);
        return string.Join(' ', new RowAnchors(table, table.Lines, hasMarks, costOf).Find().Select(a => $"{a.First}-{a.Last}"));
    }
}
