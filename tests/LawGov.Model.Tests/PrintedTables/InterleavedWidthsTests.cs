using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Widths of the columns of a table whose lines hold the pieces of neighbouring cells.</summary>
public class InterleavedWidthsTests
{
    private const string Long = "修缮沿河步道增设夜间照明"; // twelve characters

    /// <summary>Lines apart by /; ten lines with the text alone stand behind them.</summary>
    [Theory]
    [InlineData("TUU", Long + " 县水利局 县财政局、县/" + Long + " 县局 各乡镇", "12 4 6")]
    [InlineData("nTU", "1 " + Long + " 县水利局/" + Long + " 县农业农村局", "6 12 6")]
    [InlineData("TU", Long + " 县水利局/修缮步道。 县农业农村局各科室", "12 4")] // a short text may be something else
    [InlineData("TU", "修缮沿河步道增设 县农业农村局各科室", "12 6")] // eight of twelve are too few
    [InlineData("TU", "修缮沿河步道增设夜 县农业农村局各科室", "12 9")] // nine are enough
    [InlineData("TUU", Long + " 县水利局/" + Long, "12 6 6")] // a line with a piece for each column is missing
    [InlineData("TUo", Long + " 县水利局/" + Long, "12 4 6")] // remarks are mostly empty
    [InlineData("TUo", Long + " 县水利局 重点/" + Long + " 县农业农村局", "12 4 2")]
    [InlineData("TUU", Long + " 县水利局 县财政局 各乡镇", "12 6 6")] // a piece too many
    public void Widths(string kinds, string lines, string expected) => Measure(kinds, lines + string.Concat(Enumerable.Repeat("/" + Long, 10))).ShouldBe(expected);

    /// <summary>What nothing says is half as wide as the text, and no column narrower than four.</summary>
    [Theory]
    [InlineData("修路", "2 4")]
    [InlineData("修缮步道增设照明", "8 4")]
    [InlineData("修缮步道增设照明等", "9 4")]
    [InlineData("修缮步道增设照明护栏", "10 5")]
    public void Unknown_widths(string line, string expected) => Measure("TU", line).ShouldBe(expected);

    /// <summary>One line in ten may be longer than the column.</summary>
    [Theory]
    [InlineData(10, "2 4")]
    [InlineData(11, "2 4")]
    [InlineData(5, "2 4")]
    public void A_long_line(int others, string expected) => Measure("TU", Long + string.Concat(Enumerable.Repeat("/修路", others))).ShouldBe(expected);

    private static string Measure(string kinds, string lines)
    {
        var source = lines.Replace('/', '\n');
        var columns = LinesOfTable.KindsOf(kinds).ConvertAll(k => new PrintedColumn(k, 0, []));
        var read = new List<PrintedLine>();
        for (var line = PrintedLine.At(source, 0); line is not null; line = line.Next(source)) read.Add(line);
        return string.Join(' ', InterleavedWidths.Measure(source, columns, kinds.IndexOf('T', StringComparison.Ordinal), read));
    }
}
