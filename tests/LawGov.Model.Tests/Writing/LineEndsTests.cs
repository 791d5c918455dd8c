using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class LineEndsTests
{
    [Theory]
    [InlineData("甲\n乙", 2)]
    [InlineData("甲\r乙", 2)]
    [InlineData("甲\r\n乙", 3)] // both together end one line
    [InlineData("甲\n\r乙", 2)]
    [InlineData("甲\r\r乙", 2)]
    [InlineData("甲\f\n乙", 2)]
    [InlineData("甲\r", 2)]
    [InlineData("甲\r\n", 3)]
    public void The_next_line_starts_behind_the_end_of_this_one(string text, int start) => LineEnds.Behind(text, 1).ShouldBe(start);

    [Theory]
    [InlineData("\n\r\f\v\u0085\u2028\u2029", true)]
    [InlineData(" \t\u200B\u3000|", false)]
    public void Characters_that_end_a_line(string characters, bool expected) => characters.ShouldAllBe(c => LineEnds.Any.Contains(c) == expected);

    [Theory]
    [InlineData("修路\n修桥", 0, 2)]
    [InlineData("修路\r\n修桥", 1, 2)]
    [InlineData("修路\n修桥", 2, 2)] // the mark itself
    [InlineData("修路\n修桥", 3, 5)]
    [InlineData("修路", 2, 2)]
    [InlineData("", 0, 0)]
    public void A_line_ends_at_its_mark_or_with_the_text(string text, int at, int end) => LineEnds.EndFrom(text, at).ShouldBe(end);
}
