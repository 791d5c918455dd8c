using LawGov.Model.Diagnostics;

namespace LawGov.Model.Tests.Diagnostics;

public class LineCounterTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("甲\n乙", 1, 1, 2)]
    [InlineData("甲\n乙", 2, 2, 1)]
    [InlineData("甲\r乙", 2, 2, 1)]
    [InlineData("甲\r\n乙", 2, 1, 3)]
    [InlineData("甲\r\n乙", 3, 2, 1)]
    [InlineData("甲\r\r乙", 3, 3, 1)]
    [InlineData("甲\n\r乙", 3, 3, 1)]
    [InlineData("甲\r", 2, 2, 1)]
    [InlineData("甲\n", 5, 2, 4)]
    public void A_line_feed_a_carriage_return_and_both_together_end_one_line(string text, int place, int line, int column) =>
        new LineCounter(text).At(place).ShouldBe((line, column));

    [Fact]
    public void Places_in_any_order_have_the_lines_they_have_alone()
    {
        const string text = "甲\r\n乙\r丙\n\n丁\r\n";
        var lines = new LineCounter(text);
        foreach (var place in new[] { 0, 2, 3, 3, 8, 10, 1, 2, 5, 4, 11, 0 }) lines.At(place).ShouldBe(new LineCounter(text).At(place), $"at {place}");
    }

    [Fact]
    public void An_excerpt_never_ends_in_half_a_character()
    {
        var bag = new DiagnosticBag("甲");
        bag.Add(ReadingDiagnostics.UnpairedClause, default, "𠮷"[..1]);
        bag.Add(ReadingDiagnostics.UnpairedClause, default, new string('甲', 39) + "𠮷乙");
        bag.ToList().ShouldAllBe(d => !d.Message.Any(char.IsSurrogate));
    }
}
