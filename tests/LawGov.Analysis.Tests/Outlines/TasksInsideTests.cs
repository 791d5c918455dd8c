using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Outlines;

/// <summary>Which tasks stand inside a span.</summary>
public class TasksInsideTests
{
    [Theory]
    [InlineData("0-10 10-20 20-30", 0, 30, "0 1 2")]
    [InlineData("0-10 10-20 20-30", 10, 30, "1 2")]
    [InlineData("0-10 10-20 20-30", 10, 29, "1")] // the last reaches over its end
    [InlineData("0-10 10-20 20-30", 11, 30, "2")] // the second begins before it
    [InlineData("0-10 10-20 20-30", 20, 30, "2")]
    [InlineData("0-10 10-20 20-30", 21, 30, "")]
    [InlineData("0-10 10-20 20-30", 30, 40, "")]
    [InlineData("0-10 10-20 20-30", 0, 9, "")]
    [InlineData("10-40 15-20 20-30", 10, 35, "1 2")] // one that reaches over the end hides no other
    [InlineData("20-30 0-10 10-20", 0, 20, "1 2")] // in the order of the text whatever their order in the list
    [InlineData("0-10 0-5 5-10", 0, 10, "0 1 2")]
    [InlineData("", 0, 10, "")]
    public void Tasks(string tasks, int start, int end, string expected)
    {
        var list = tasks.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((t, i) => new PolicyTask { Path = $"{i}", Text = "", Span = SourceSpan.FromBounds(int.Parse(t.Split('-')[0]), int.Parse(t.Split('-')[1])) }).ToValueList();
        var inside = new TasksInside(list);
        var span = SourceSpan.FromBounds(start, end);
        string.Join(' ', inside.Of(span).Select(t => t.Path)).ShouldBe(expected);
        (inside.FirstOf(span)?.Path ?? "").ShouldBe(expected.Split(' ')[0]);
    }
}
