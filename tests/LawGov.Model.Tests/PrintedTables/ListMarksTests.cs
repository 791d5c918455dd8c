using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Whether lists have marks, and where two lists are parted for sure.</summary>
public class ListMarksTests
{
    private const string Marked = "|县水利局、县林业局";

    private const string Plain = "|县水利局";

    [Theory]
    [InlineData(2, 14, true)] // one line in eight
    [InlineData(2, 15, false)]
    [InlineData(1, 0, false)] // a single list may be an accident
    [InlineData(2, 0, true)]
    [InlineData(0, 3, false)]
    public void Lists_have_marks(int marked, int plain, bool expected)
    {
        var table = new LinesOfTable("TU", string.Join('/', Enumerable.Repeat(Marked, marked).Concat(Enumerable.Repeat(Plain, plain))));
        ListMarks.Are(table, table.Lines).ShouldBe(expected);
    }

    [Theory]
    [InlineData("县水利局、县林业局|/县水利局、县林业局|")] // names in texts
    [InlineData("|各县(市、区)/|各乡(镇、街道)")] // marks inside brackets
    public void Marks_elsewhere_say_nothing(string lines)
    {
        var table = new LinesOfTable("TU", lines);
        ListMarks.Are(table, table.Lines).ShouldBeFalse();
    }

    [Theory]
    [InlineData("县水利局", "县财政局", true)]
    [InlineData("县水利局", "各乡镇", true)]
    [InlineData("县水利局", "县财政局、县公安局", true)]
    [InlineData("县公安局、县水利局", "县财政和", true)] // the next name is cut
    [InlineData("县公安局、县水利局", "县财", false)] // so short a piece may be a rest
    [InlineData("县水利局", "财政局", false)]
    [InlineData("县水利局、", "县财政局", false)]
    [InlineData("县发展和改革委员", "县财政局", true)] // a known name begins below
    [InlineData("县发展和改", "县财政局", false)]
    [InlineData("各县市", "区政府", false)]
    [InlineData("各县市", "县政府", false)]
    [InlineData("各乡镇人民政府", "县财政局", true)]
    public void Lists_are_parted(string above, string below, bool expected) => ListMarks.ArePartedBy(above, below).ShouldBe(expected);
}
