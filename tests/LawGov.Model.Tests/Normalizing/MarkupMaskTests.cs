using LawGov.Model.Normalizing;
using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Normalizing;

/// <summary>Tags in a text: what takes their place, and which of them make it a web page.</summary>
public class MarkupMaskTests
{
    [Theory]
    [InlineData("无标签", "无标签")]
    [InlineData("3<5且7>5", "3<5且7>5")]
    [InlineData("甲<b>乙", "甲<b>乙")] // without a closing tag an angle bracket may be one of prose
    [InlineData("甲<b>乙</b>", "甲<b>乙</b>")]
    [InlineData("</b>甲<b>乙", "</b>甲<b>乙")]
    [InlineData("甲<br>乙", "甲\n乙")]
    [InlineData("<br>甲", "\n甲")]
    [InlineData("</b>甲<p>", "甲\n")]
    [InlineData("</b>甲<TD>", "甲\n")]
    [InlineData("</b>甲<Div>", "甲\n")]
    [InlineData("</b>甲<SPAN>", "甲")]
    [InlineData("<td>甲</td>", "\n甲\n")]
    [InlineData("<span>甲</span>", "甲")]
    [InlineData("甲<BR/>乙", "甲\n乙")]
    [InlineData("<p>甲</p>乙", "\n甲\n乙")]
    [InlineData("<div>甲</div>", "\n甲\n")]
    [InlineData("甲<span>乙</span>丙", "甲乙丙")]
    [InlineData("<p>甲\n乙</p>", "\n甲 乙\n")] // a line break of the source is a space of the page
    [InlineData("甲<br>乙\n丙", "甲\n乙\n丙")] // and one of a text where only single tags stand
    [InlineData("|甲|乙<br>丙|\n", "|甲|乙 丙|\n")] // no row of Markdown is cut
    [InlineData("\n|甲|乙<br>丙|\n", "\n|甲|乙 丙|\n")]
    [InlineData("|甲|\n乙<br>丙", "|甲|\n乙\n丙")] // the row is that above
    [InlineData("甲<br>乙|丙", "甲\n乙|丙")]
    [InlineData("|甲<p>乙</p>|", "|甲\n乙\n|")]
    [InlineData("<p>甲<!-- 乙 --></p>", "\n甲\n")]
    [InlineData("<p>甲<script>乙</script></p>", "\n甲\n")]
    [InlineData("<p>甲<style>乙</style></p>", "\n甲\n")]
    [InlineData("<p>甲&nbsp;乙</p>", "\n甲 乙\n")]
    [InlineData("<p>&lt;甲&gt;&amp;&quot;</p>", "\n<甲>&\"\n")]
    [InlineData("<p>&ldquo;甲&rdquo;&middot;&hellip;&mdash;</p>", "\n“甲”·…—\n")]
    [InlineData("<p>甲&ensp;乙&emsp;丙&thinsp;丁&zwnj;戊</p>", "\n甲 乙 丙 丁 戊\n")]
    [InlineData("<p>&apos;&lsquo;甲&rsquo;&bull;&ndash;&times;&permil;</p>", "\n'‘甲’•–×‰\n")]
    [InlineData("<p>&#0000065;</p>", "\nA\n")]
    [InlineData("<p>&#00000065;</p>", "\n&#00000065;\n")] // no entity is so long
    [InlineData("<p>&#X41;&#xZZ;&#65536;&#-5;</p>", "\nA&#xZZ;&#65536;&#-5;\n")]
    [InlineData("<p>&#xFF08;&#40;&#65289;</p>", "\n（(）\n")]
    [InlineData("<p>&#xD800;</p>", "\n&#xD800;\n")] // half a character is none
    [InlineData("<p>&#0;&#;&;</p>", "\n&#0;&#;&;\n")]
    [InlineData("<p>&nothing;</p>", "\n&nothing;\n")]
    [InlineData("<p>&#65289</p>", "\n&#65289\n")] // without its end
    public void Tags_give_way_to_what_they_mean(string text, string expected)
    {
        var masked = MarkupMask.Apply(text, out _);
        masked.Length.ShouldBe(text.Length, "every offset stays one of the source");
        masked.Replace("\u200B", "", StringComparison.Ordinal).ShouldBe(expected);
    }

    [Theory]
    [InlineData(3999, ' ')]
    [InlineData(4000, '\n')] // a longer line is no row of Markdown
    public void A_row_of_Markdown_is_looked_for_so_far_back(int length, char expected)
    {
        var before = $"\n|{new string('文', length - 1)}";
        MarkupMask.Apply($"{before}<br>甲|", out _)[before.Length].ShouldBe(expected);
    }

    [Theory]
    [InlineData("<p>甲</p>", 0, 3)]
    [InlineData("甲\n<div class=\"a\">乙</div>", 2, 15)]
    [InlineData("<table><tr><td>甲</td></tr></table>", 11, 4)]
    public void The_first_tag_that_only_a_page_has_is_told(string text, int start, int length)
    {
        MarkupMask.Apply(text, out var page);
        page.ShouldBe(new SourceSpan(start, length));
    }

    [Theory]
    [InlineData("甲<br>乙")]
    [InlineData("甲<span>乙</span>")]
    [InlineData("甲<p乙")]
    [InlineData("3<5，</乙")]
    public void Single_tags_make_no_page(string text)
    {
        MarkupMask.Apply(text, out var page);
        page.ShouldBeNull();
    }

    [Fact]
    public void A_page_given_as_text_is_reported_once_and_a_row_of_Markdown_is_not()
    {
        PolicyDocumentParser.Default.Parse("<p>某区工作方案</p><p>1.建桥。（区交通局负责）</p>").Diagnostics.Count(d => d.Code == "LG1004").ShouldBe(1);
        PolicyDocumentParser.Default.Parse("|序号|任务|责任单位|\n|---|---|---|\n|1|建桥，<br>修路。|区交通局|").Diagnostics.ShouldNotContain(d => d.Code == "LG1004");
    }
}
