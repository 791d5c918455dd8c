using LawGov.Analysis.Rendering;

namespace LawGov.Analysis.Tests.Rendering;

public class LineBreakingTests
{
    [Theory]
    [InlineData("", 10, 2, "")]
    [InlineData("one two three", 13, 2, "one two three")]
    [InlineData("one two three", 12, 2, "one two|  three")]
    [InlineData("加强行政执法监督", 16, 2, "加强行政执法监督")]
    [InlineData("加强行政执法监督", 15, 2, "加强行政执法监|  督")]
    [InlineData("加强监督，完善制度", 8, 2, "加强监|  督，完|  善制度")]
    [InlineData("加强“监督”制度", 6, 2, "加强|  “监|  督”|  制度")]
    [InlineData("abcdefghijkl", 5, 1, "abcde| fghi| jkl")]
    [InlineData("  - 一", 6, 1, "  - 一")]
    [InlineData("区司法局、区公安局、各街镇", 16, 0, "区司法局、|区公安局、各街镇")]
    [InlineData("加强监督、指导，完善制度", 14, 0, "加强监督、指|导，完善制度")]
    [InlineData("加强监督、指导工作，完善", 14, 0, "加强监督、指导|工作，完善")]
    [InlineData("甲、加强行政执法监督工作", 16, 0, "甲、加强行政执法|监督工作")]
    public void Lines_end_where_the_language_allows(string text, int columns, int indent, string expected)
    {
        var lines = LineBreaking.Wrap(text, columns, indent).ToList();
        string.Join('|', lines).ShouldBe(expected);
        lines.ShouldAllBe(l => DisplayWidth.Of(l) <= columns);
    }

    [Theory, InlineData(60), InlineData(400)]
    public void A_layout_has_columns_for_a_bar(int columns) => new TextLayout { Columns = columns }.Columns.ShouldBe(columns);

    [Fact]
    public void A_layout_too_narrow_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => new TextLayout { Columns = 59 });
}
