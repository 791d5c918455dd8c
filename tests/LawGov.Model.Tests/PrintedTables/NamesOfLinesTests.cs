using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Tables whose lists have a line for each name, and strips between columns.</summary>
public class NamesOfLinesTests
{
    [Theory]
    [InlineData("县财政局/县教育局/县公安局/县民政局/县司法局", true)]
    [InlineData("县财政局/县教育局/县公安局/县民政局", false)] // three seams show nothing
    [InlineData("县财政局/县教育局/县公安局/县民政局/县司法局/县农业局、/县水利局", true)]
    [InlineData("县财政局/县教育局/县公安局/县民政局/县司法局/县农业局、/县审计局、/县水利局", false)]
    [InlineData("县财政/局、县教育/局、县公安/局、县民政局/县司法局/修路", false)]
    public void Names_stand_one_below_the_other(string lines, bool expected)
    {
        var words = new List<StackedWord>();
        var text = "";
        foreach (var line in lines.Split('/'))
        {
            words.Add(new StackedWord(new SourceRange(text.Length, text.Length + line.Length), text.Length, text.Length + line.Length, true, true));
            text += line;
        }

        NamesOfLines.AreWhole(words, text).ShouldBe(expected);
    }

    [Theory]
    [InlineData("5500055", 0, 7, 0, 2, 3)]
    [InlineData("5510155", 0, 7, 1, 3, 1)] // the fewest, though a longer run has hardly more
    [InlineData("5511055", 0, 7, 0, 4, 1)]
    [InlineData("5522255", 0, 7, 1, 0, 0)]
    [InlineData("5522255", 0, 7, 2, 2, 3)]
    [InlineData("0022200", 2, 5, 1, 0, 0)]
    [InlineData("000", 2, 2, 1, 0, 0)]
    public void The_clearest_run_of_places_parts_two_columns(string covered, int from, int to, int most, int start, int length)
    {
        var run = EmptyStrips.ClearestRun([.. covered.Select(c => c - '0')], from, to, most);
        run.Length.ShouldBe(length);
        if (length > 0) run.Start.ShouldBe(start);
    }
}
