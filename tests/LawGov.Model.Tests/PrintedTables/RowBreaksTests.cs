using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Where the rows of a table end whose cells are set side by side.</summary>
public class RowBreaksTests
{
    /// <summary>Starts of rows; one that breaks a cell is marked with ?.</summary>
    [Theory]
    // Cells at the top of their rows.
    [InlineData("nTU", "1|修路。|县水利局/2|植树。|县林业局", "0 1")]
    [InlineData("nTU", "1|修路+|县水利局/|和桥。|/2|植树。|县林业局", "0 2")]
    [InlineData("nTU", "1|修路。|县水利局/|架桥。|/2|植树。|县林业局", "0 2")]
    [InlineData("nTU", "1|修路。|县水利局", "0")]
    [InlineData("nTU", "|修路。|县水利局/|植树。|县林业局", "0 1")]
    // Numbers in the middle of their rows.
    [InlineData("nTU", "|修路+|县水利/1|和桥。|局/|植树+|县林业和/2|种草。|草原局", "0 2")]
    [InlineData("nTU", "|修路+|/1|和桥+|县水利局/|和站。|/|植树+|/2|种草+|县林业局/|养花。|", "0 3")]
    // The top line of the second row would cut a text, the line above it does not.
    [InlineData("nTU", "1|修路。|县水利局/|植树+|县林业和/2|种草。|草原局/3|养花。|县园林局", "0 1 3")]
    // A cut nobody can avoid is doubtful.
    [InlineData("nTU", "1|修路+|县水利/2|植树。|局/3|养花。|县园林局", "0 1? 2")]
    [InlineData("nTU", "1|修路+|县水利局/2|植树。|县林业局/3|养花。|县园林局", "0 1 2")]
    // Without numbers.
    [InlineData("TU", "修路。|县水利局/植树。|县林业局", "0 1")]
    [InlineData("TU", "修路+|县水利局、/和桥。|县财政局/植树。|县林业局", "0 2")]
    [InlineData("TU", "修路|县水利局/植树|县林业局", "0 1")] // a text that stops before the edge of its column
    [InlineData("TU", "修路+|县水利局/植树|县林业局", "0")]
    [InlineData("TU", "修路|县水利局、县财政局/植树|县林业局、县公安局/养花|县园林局", "0 1 2")] // lists with marks do
    [InlineData("TU", "修路+|县水利局、县财政局/植树+|县林业局、县公安局/养花|县园林局", "0 1 2")]
    [InlineData("TU", "修路+|县水利局/|县财政局/植树|县林业局/|县公安局", "0 2")] // the text begins anew
    [InlineData("TU", "修路+|县水利局/|县财政局/^植树|县林业局/|县公安局", "0")]
    [InlineData("TU", "修路。|县水利局/|县财政局/植树。|县林业局", "0 2")] // no row without a text
    [InlineData("TU", "修路|县水利局/~植树|县林业局", "0 1")] // a blank line
    // Between numbers in the middle the rows end where they are most evenly filled.
    [InlineData("nTU", "|修路和|/1|架桥。|县水利局/|清淤。|/|植树和|/2|种草。|县林业局/|养花。|", "0 2")]
    [InlineData("nTU", "|修路。|/1|架桥。|县水利局/|清淤。|/|植树。|/2|种草。|县林业局/|养花。|", "0 2")]
    [InlineData("nTU", "|修路。|/|架桥。|/1|清淤。|县水利局/|植树。|/2|种草。|县林业局", "0 4")]
    [InlineData("nTU", "1|修路。|县水利局/|架桥。|/|清淤。|/2|种草。|县林业局/|养花。|", "0 3")]
    [InlineData("nTU", "1|修路。|县水利局/|架桥。|/~|清淤。|/2|种草。|县林业局/|养花。|", "0 3")]
    [InlineData("nTU", "1|修路+|县水利局/|架桥+|/|清淤。|/2|种草。|县林业局/|养花。|", "0 3")]
    [InlineData("nTU", "1||县水利局/|修路。|/2||县林业局/|植树。|", "0 2")]
    [InlineData("nTU", "|修路。|县水利局/1||/|植树。|县林业局/2||", "0 2")]
    [InlineData("nTUd", "1|修路。|县水利局|2024年/|||6月底/2|植树。|县林业局|长期", "0 2")]
    [InlineData("nTUd", "1|修路。|县水利局|2024年/2|植树。|县林业局|6月底前/3|养花。|县园林局|长期", "0 1 2")]
    [InlineData("nTUU", "1|修路。|县水利局、|县财政局/||县交通局|/2|植树。|县林业局|县公安局", "0 2")]
    [InlineData("nTUU", "1|修路。|县水利局、|县财政局/2|植树。|县林业局|县公安局/3|养花。|县园林局|", "0 1? 2")]
    // A cut name is cut below a whole one as well.
    [InlineData("nTU", "1|修路。|国网县供电公/||司/2|植树。|县林业局", "0 2")]
    [InlineData("TU", "修路。|国网县供电公/架桥。|司、县交通局/植树。|县林业局", "0 2")]
    [InlineData("TUd", "修路。|县水利局|6月/|县财政局|/植树。|县林业局|9月/|县公安局|", "0 2")]
    [InlineData("UT", "县水利局|修路。/县财政局|/县林业局|植树。/|种草。", "0 2")]
    [InlineData("nU", "1|县水利局/|县财政局/2|县林业局/|县公安局", "0 2")]
    public void Rows(string kinds, string lines, string expected)
    {
        var table = new LinesOfTable(kinds, lines);
        var starts = new RowBreaks(table, table.Lines).Find(out var unsure);
        string.Join(' ', starts.Select(s => $"{s}{(unsure.Contains(s) ? "?" : "")}")).ShouldBe(expected);
    }
}
