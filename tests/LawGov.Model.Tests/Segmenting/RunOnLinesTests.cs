using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

/// <summary>Lines of many paragraphs, and what such a line leaves to the next. Fifteen hundred and one characters are written as an ellipsis.</summary>
public class RunOnLinesTests
{
    private static readonly string Many = new('文', 1501);

    [Theory]
    [InlineData(60, 0, false)]
    [InlineData(61, 0, true)]
    [InlineData(61, 60, true)] // most of the text
    [InlineData(61, 61, false)]
    [InlineData(1500, 4000, false)]
    [InlineData(1501, 4000, true)]
    public void A_line_has_lost_its_breaks_by_its_length(int length, int others, bool isRunOn)
    {
        using var text = Normalizer.Normalize($"{new string('文', length)}\n{new string('字', others)}");
        RunOnLines.IsRunOn(text.Lines[0], text).ShouldBe(isRunOn);
        new RunOnLines(text).Contains(text.Lines[0]).ShouldBe(isRunOn);
    }

    [Theory]
    [InlineData("…\n…。", "~ ……。")]
    [InlineData("…。\n…。", "~ …。|~ …。")]
    [InlineData("…\n1.…。", "~ …|~ 1.·…。")]
    [InlineData("1.…\n…。2.建桥。", "~ 1.·……。|~ 2.·建桥。")]
    [InlineData("1.…。\n2.…。", "~ 1.·…。|~ 2.·…。")] // the numbers go on in the next line
    [InlineData("…\n建桥。\n…。", "~ …建桥。|~ …。")]
    [InlineData("…\n建桥\n…。", "~ …建桥…。")]
    public void A_paragraph_may_go_on_in_the_next_such_line(string text, string expected) => Blocks(text).ShouldBe(expected);

    [Theory]
    [InlineData("…\n建桥。\n修路。", "~ …建桥。|修路。")]
    [InlineData("…\n建桥\n修路。", "~ …建桥修路。")]
    [InlineData("…。\n建桥。", "~ …。|建桥。")]
    [InlineData("…\n1.建桥。\n修路。", "~ …|1.·建桥。|修路。")]
    [InlineData("…\n责任单位：市甲局\n修路。", "~ …|f 责任单位:市甲局|修路。")]
    public void Its_rest_may_stand_in_a_line_of_its_own(string text, string expected) => Blocks(text).ShouldBe(expected);

    private static string Blocks(string text) => BlockText.Of(text.Replace("…", Many, StringComparison.Ordinal)).Replace(Many, "…", StringComparison.Ordinal);
}
