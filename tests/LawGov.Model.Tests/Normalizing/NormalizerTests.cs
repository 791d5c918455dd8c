using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Normalizing;

/// <summary>What is left of the lines of a text, and what they are besides.</summary>
public class NormalizerTests
{
    [Theory]
    [InlineData("建 桥，修路", "建桥,修路")]
    [InlineData("建\u3000桥", "建桥")]
    [InlineData("\u3000\u3000建桥", "建桥")]
    [InlineData("建\u200B桥", "建桥")]
    [InlineData("建\u00A0桥", "建桥")]
    [InlineData("建\t桥", "建桥")]
    [InlineData("web app 建设", "web app建设")]
    [InlineData("web\u3000app", "web app")]
    [InlineData("web  app", "web app")]
    [InlineData("web 2", "web2")]
    [InlineData("2 web", "2web")]
    [InlineData("建web app", "建web app")]
    [InlineData("web 建", "web建")]
    [InlineData("web*app", "web*app")]
    [InlineData("（一）建桥；ＡＢ", "(一)建桥;AB")]
    [InlineData("建桥 |\n修路 |", "建桥¶修路")] // a bar behind each cell
    [InlineData("建桥|修路", "建桥|修路")]
    [InlineData("|建桥", "|建桥")]
    [InlineData("建桥\r\n修路", "建桥¶修路")]
    [InlineData("建桥\r修路", "建桥¶修路")]
    [InlineData("建桥\f修路", "建桥¶修路")]
    [InlineData("建桥\n\n修路", "建桥¶¶修路")]
    [InlineData("建桥\n", "建桥¶")]
    [InlineData("\n建桥", "¶建桥")]
    public void Characters_are_folded_and_white_space_is_dropped(string text, string expected) => LineText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("# 建桥", "h 建桥")]
    [InlineData("## 建桥", "h 建桥")]
    [InlineData("###### 建桥", "h 建桥")]
    [InlineData("####### 建桥", "#######建桥")]
    [InlineData(" \u3000## 建桥", "h 建桥")]
    [InlineData("建#桥", "建#桥")]
    [InlineData("> 建桥", "建桥")] // quoted
    [InlineData(">> 建桥>路", "建桥>路")]
    [InlineData("> ## 建桥", "h 建桥")]
    [InlineData("> ####### 建桥", "#######建桥")]
    [InlineData("#", "h")]
    [InlineData("**建桥**", "b 建桥")]
    [InlineData("**建**桥", "建桥")]
    [InlineData("建**桥**", "建桥")]
    [InlineData("** 建桥 **", "b 建桥")]
    [InlineData("****", "")]
    [InlineData("  **建桥**  ", "b 建桥")]
    [InlineData("*建桥*", "*建桥*")]
    [InlineData("建*桥", "建*桥")]
    [InlineData("建|桥", "建|桥")]
    [InlineData("|", "")]
    [InlineData("建桥|", "建桥")]
    [InlineData("# **建桥**", "hb 建桥")]
    [InlineData("   ", "e")]
    [InlineData("— 12 —", "m")]
    [InlineData("第3页", "m")]
    [InlineData("\u3000", "")]
    public void Marks_of_Markdown_are_dropped(string text, string expected) => LineText.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("建 桥", "建桥", 0, 0)]
    [InlineData("建 桥", "建桥", 1, 2)]
    [InlineData("web app", "web app", 3, 3)] // the space is of the text
    [InlineData("**建桥**", "建桥", 1, 3)]
    [InlineData("|甲|乙|\n|丙|丁|", "甲\t乙丙\t丁", 1, 2)] // the tab is the bar
    [InlineData("|甲|乙|\n|丙|丁|", "甲\t乙丙\t丁", 3, 7)]
    public void Every_character_knows_its_place(string text, string chars, int offset, int source)
    {
        using var compact = Normalizer.Normalize(text);
        compact.Chars.ToString().ShouldBe(chars);
        compact.ToSource(offset).ShouldBe(source);
    }

    [Theory]
    [InlineData("建 桥\n修路", 0, 4, 0, 6)]
    [InlineData("建 桥\n修路", 0, 2, 0, 3)]
    [InlineData("建 桥\n修路 ", 4, 4, 7, 0)] // at the end
    [InlineData("建 桥\n修路", 2, 2, 4, 0)] // nothing
    [InlineData("建 桥\n修路", 3, 2, 5, 0)]
    [InlineData("  ", 0, 0, 0, 0)]
    public void Ranges_become_spans_of_the_source(string text, int start, int end, int from, int length)
    {
        using var compact = Normalizer.Normalize(text);
        compact.ToSpan(start, end).ShouldBe(new SourceSpan(from, length));
    }

    [Theory]
    [InlineData("建（桥 ）修", 0, 4, "建（桥）")]
    [InlineData("建（桥 ）修", 1, 3, "（桥")]
    [InlineData("建 桥 修", 1, 3, "桥修")]
    [InlineData("建桥", 1, 1, "")]
    [InlineData("建桥", 2, 1, "")]
    public void The_original_is_that_of_the_source_without_what_was_dropped(string text, int start, int end, string expected)
    {
        using var compact = Normalizer.Normalize(text);
        compact.Original(start, end).ShouldBe(expected);
    }

    [Theory]
    [InlineData("市教育局", 0, 4, "市教育局", true)]
    [InlineData("市 教育局", 0, 4, "市教育局", false)] // cut by a space
    [InlineData("市教育局", 0, 4, "市财政局", false)]
    [InlineData("和 市教育局", 1, 5, "市教育局", true)]
    public void A_name_that_is_there_is_not_copied(string text, int start, int end, string likely, bool isSame)
    {
        using var compact = Normalizer.Normalize(text);
        var found = compact.Original(start, end, likely);
        found.ShouldBe(compact.Original(start, end));
        ReferenceEquals(found, likely).ShouldBe(isSame);
    }

    [Theory]
    [InlineData("建桥", 1, false, false)]
    [InlineData("建 桥", 1, true, true)]
    [InlineData("建\n桥", 1, false, true)]
    [InlineData("建\r桥", 1, false, true)]
    [InlineData("**建**桥", 1, true, true)]
    public void A_gap_is_where_something_was_dropped(string text, int offset, bool withinLine, bool acrossLines)
    {
        using var compact = Normalizer.Normalize(text);
        compact.IsGap(offset, acrossLines: false).ShouldBe(withinLine);
        compact.IsGap(offset, acrossLines: true).ShouldBe(acrossLines);
    }

    [Theory]
    [InlineData("甲局乙局", 0, 4, false)]
    [InlineData("甲局 乙局", 0, 4, true)]
    [InlineData("甲局 乙局", 0, 2, false)]
    [InlineData("甲局 乙局", 2, 4, false)]
    [InlineData("甲局\n乙局", 1, 3, true)]
    [InlineData("甲局\n乙局", 1, 1, false)]
    public void Text_of_one_piece_has_no_gap_inside(string source, int start, int end, bool expected)
    {
        using var compact = Normalizer.Normalize(source, default);
        compact.HasGaps(start, end).ShouldBe(expected);
    }

    [Fact]
    public void The_first_character_of_each_line_starts_it()
    {
        using var compact = Normalizer.Normalize("建桥\n\n修路架灯\n种");
        Enumerable.Range(0, 7).Where(compact.StartsLine).ShouldBe([0, 2, 6]);
        Enumerable.Range(0, 7).ShouldAllBe(i => !compact.IsPrinted(i));
    }

    [Fact]
    public void A_text_of_many_pieces_keeps_every_place()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => $"{(char)('一' + i)} "));
        using var compact = Normalizer.Normalize(text);
        for (var i = 0; i < 200; i++) compact.ToSource(i).ShouldBe(2 * i);
        for (var i = 199; i >= 0; i -= 7) compact.ToSource(i).ShouldBe(2 * i);
        compact.Original(3, 197).Length.ShouldBe(194);
    }
}
