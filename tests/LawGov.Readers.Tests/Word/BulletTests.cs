using LawGov.Readers.Tests.Kit;
using static LawGov.Readers.Tests.Kit.WordFile;

namespace LawGov.Readers.Tests.Word;

public class BulletTests
{
    [Theory]
    [InlineData("l", "Wingdings", "• 甲")]
    [InlineData("Ø", "Wingdings", "• 甲")]
    [InlineData("§", "Wingdings 2", "• 甲")]
    [InlineData("ab", "Webdings", "• 甲")]
    [InlineData("o", "Courier New", "• 甲")]
    [InlineData("o", null, "• 甲")]
    [InlineData("\uF0B7", "Symbol", "• 甲")]
    [InlineData("\uF06E", null, "• 甲")]
    [InlineData("\uF06E\uF06E", "宋体", "• 甲")]
    [InlineData("－", "宋体", "－ 甲")]
    [InlineData("注：", "仿宋_GB2312", "注： 甲")]
    [InlineData("※", null, "※ 甲")]
    [InlineData("", "Symbol", "甲")]
    [InlineData(" ", "Symbol", "甲")]
    public void Shows_a_mark_and_never_a_letter_that_its_font_draws_as_one(string text, string? font, string expected)
    {
        var fonts = font is null ? "" : $"<w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/></w:rPr>";
        Read.Word(new WordFile().List(Level(0, "bullet", text, fonts)).P("甲", 1, 0)).Text.ShouldBe(expected);
    }
}
