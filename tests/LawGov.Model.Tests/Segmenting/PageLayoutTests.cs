using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

/// <summary>How a text breaks its lines, judged by their lengths.</summary>
public class PageLayoutTests
{
    [Theory]
    [InlineData("30*9", false)]
    [InlineData("30*10", true)]
    [InlineData("20*10", true)]
    [InlineData("19*10", false)] // no page is so narrow
    [InlineData("62*10", true)]
    [InlineData("63*10", false)] // nor so wide in one column
    [InlineData("30*49 63*1", true)] // one line of fifty may be longer
    [InlineData("30*48 63*1", false)]
    [InlineData("30*5 10*16", true)] // more than a fifth is full
    [InlineData("30*5 10*20", false)]
    [InlineData("30*5 10*19", true)]
    [InlineData("30*2 24*4 10*10", true)] // a line of four fifths is full
    [InlineData("30*2 23*4 10*10", false)]
    public void Text_of_a_page_has_many_lines_near_its_width_and_none_beyond(string lines, bool isWrapped)
    {
        var layout = Of(lines);
        layout.IsWrapped.ShouldBe(isWrapped);
        if (!isWrapped) layout.ShouldBe(default);
    }

    [Theory]
    [InlineData("30*20", 30)]
    [InlineData("30*19 32*1", 30)] // one line in twenty does not count
    [InlineData("30*18 32*2", 32)]
    public void The_width_is_that_of_the_longest_but_few(string lines, int width) => Of(lines).Width.ShouldBe(width);

    [Theory]
    [InlineData(24, true)]
    [InlineData(23, false)]
    public void A_full_line_has_four_fifths_of_the_width(int length, bool isFull) => new PageLayout(true, 30, false).IsFull(length).ShouldBe(isFull);

    [Theory]
    [InlineData("30*20", false)]
    [InlineData("30*20 10,*3", true)]
    [InlineData("30*20 10、*3", true)]
    [InlineData("30*20 10,*2", false)]
    [InlineData("30*20 10;*3", false)]
    [InlineData("30*20 24,*3", false)] // full
    [InlineData("30*20 23,*3", true)]
    [InlineData("30*296 10,*3", true)]
    [InlineData("30*297 10,*3", false)] // one in a hundred
    public void Lines_that_stop_early_behind_a_comma_are_pieces(string lines, bool isRagged) => Of(lines).IsRagged.ShouldBe(isRagged);

    [Theory]
    [InlineData(10, 22, ',', "建", true)]
    [InlineData(10, 23, ',', "建", false)] // too long together
    [InlineData(10, 10, '、', "建", true)]
    [InlineData(10, 10, '。', "建", true)]
    [InlineData(10, 10, ';', "建", true)]
    [InlineData(10, 10, '”', "建", true)]
    [InlineData(10, 10, '》', "建", true)]
    [InlineData(10, 10, ')', "建", true)]
    [InlineData(10, 10, '桥', "建", false)]
    [InlineData(10, 10, '桥', "“", true)]
    [InlineData(10, 10, '桥', "(", true)]
    public void Pieces_of_one_line_break_at_a_mark(int length, int next, char last, string first, bool isOne)
    {
        var text = first.PadRight(next, '桥');
        new PageLayout(true, 30, true).IsOneLine(length, text, last).ShouldBe(isOne);
        new PageLayout(true, 30, false).IsOneLine(length, text, last).ShouldBeFalse();
    }

    [Fact]
    public void Rows_fields_and_blank_lines_tell_nothing_of_the_margin()
    {
        Of("30*9", "\n\n责任单位：" + new string('甲', 70)).IsWrapped.ShouldBeFalse();
        Of("30*10", "\n\n责任单位：" + new string('甲', 70)).IsWrapped.ShouldBeTrue();
        Of("30*10", "\n" + new string('甲', 70) + "\t乙\n" + new string('甲', 70) + "\t乙").IsWrapped.ShouldBeTrue();
    }

    /// <summary>30*9 are nine lines of thirty characters; a mark in front of the star is the last character of each.</summary>
    private static PageLayout Of(string lines, string more = "")
    {
        var written = new List<string>();
        foreach (var part in lines.Split(' '))
        {
            var (length, count) = (part.Split('*')[0], int.Parse(part.Split('*')[1], null));
            var mark = char.IsAsciiDigit(length[^1]) ? "" : length[^1..];
            written.AddRange(Enumerable.Repeat(new string('桥', int.Parse(length.TrimEnd(',', '、', ';'), null) - mark.Length) + mark, count));
        }

        using var compact = Normalizer.Normalize(string.Join('\n', written) + more);
        return PageLayout.Of(compact);
    }
}
