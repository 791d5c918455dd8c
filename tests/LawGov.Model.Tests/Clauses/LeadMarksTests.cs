using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Marks by which a list says who leads.</summary>
public class LeadMarksTests
{
    [Theory]
    [InlineData("★县水利局", "县水利局", 1)]
    [InlineData("▲△县水利局", "县水利局", 2)]
    [InlineData("县水利局※", "县水利局", 0)]
    [InlineData("*县水利局*", "县水利局", 1)]
    [InlineData("☆县水利局", "县水利局", 1)]
    public void Marked(string written, string expected, int expectedBefore)
    {
        var name = written.AsSpan();
        LeadMarks.Strip(ref name, out var before).ShouldBeTrue();
        (name.ToString(), before).ShouldBe((expected, expectedBefore));
    }

    [Theory]
    [InlineData("县水利局")]
    [InlineData("县★水利局")] // inside
    [InlineData("★")] // no name
    [InlineData("")]
    public void Unmarked(string written)
    {
        var name = written.AsSpan();
        LeadMarks.Strip(ref name, out var before).ShouldBeFalse();
        (name.ToString(), before).ShouldBe((written, 0));
    }
}
