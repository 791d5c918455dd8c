using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Labels without their mark: only the number that is missed, and only before text.</summary>
public class LostMarksTests
{
    [Theory]
    [InlineData("10组建队伍", "ArabicDot", 10, 2)]
    [InlineData("3规范收费", "ArabicDot", 3, 1)]
    [InlineData("三加强培训", "ChineseComma", 3, 1)]
    [InlineData("(三推行公示", "ChineseParenthesis", 3, 2)]
    [InlineData("五)开展培训", "ChineseParenthesis", 5, 2)]
    [InlineData("(3推行公示", "ArabicParenthesis", 3, 2)]
    [InlineData("3)推行公示", "ArabicParenthesis", 3, 2)]
    public void Read(string text, string kind, int number, int length)
    {
        var expected = Enum.Parse<LabelKind>(kind);
        LostMarks.Read(text, expected, number, _ => true).ShouldBe(new Label(expected, number, length));
        LostMarks.Read(text, expected, number + 1, _ => true).ShouldBe(default, "another number is missed");
    }

    [Theory]
    [InlineData("", "ArabicDot", 3)]
    [InlineData("3", "ArabicDot", 3)]
    [InlineData("3规", "ArabicDot", 3)] // one character is no text
    [InlineData("(3规范收费", "ArabicDot", 3)]
    [InlineData("3)规范收费", "ArabicDot", 3)]
    [InlineData("3个工作日", "ArabicDot", 3)]
    [InlineData("(三)推行公示", "ChineseParenthesis", 3)] // both brackets are there
    [InlineData("三推行公示", "ChineseParenthesis", 3)]
    [InlineData("(三加强", "ChineseComma", 3)]
    [InlineData("三)加强", "ChineseComma", 3)]
    [InlineData("①加强", "Circled", 1)]
    [InlineData("规范收费", "ArabicDot", 3)]
    public void Not_read(string text, string kind, int number) => LostMarks.Read(text, Enum.Parse<LabelKind>(kind), number, _ => true).ShouldBe(default);

    [Fact]
    public void A_Chinese_number_has_white_space_or_the_start_of_a_heading_behind_it()
    {
        LostMarks.Read("三农工作要点", LabelKind.ChineseComma, 3, _ => false).ShouldBe(default);
        LostMarks.Read("二级学院负责", LabelKind.ChineseComma, 2, _ => false).ShouldBe(default);
        LostMarks.Read("三加强培训", LabelKind.ChineseComma, 3, _ => false).ShouldBe(new Label(LabelKind.ChineseComma, 3, 1));
        LostMarks.Read("四保障措施", LabelKind.ChineseComma, 4, _ => false).ShouldBe(new Label(LabelKind.ChineseComma, 4, 1));
    }

    [Theory]
    [InlineData("加强", true)]
    [InlineData("组建", true)]
    [InlineData("组", false)]
    [InlineData("人员", true)]
    [InlineData("人", false)]
    [InlineData("余项", false)]
    [InlineData("多项", false)]
    [InlineData("多措", true)]
    [InlineData("多", true)]
    [InlineData("年", false)]
    [InlineData("月", false)]
    [InlineData("号", false)]
    [InlineData("时", false)]
    [InlineData("秒", false)]
    [InlineData("万", false)]
    [InlineData("亿", false)]
    [InlineData("米", false)]
    [InlineData("一级", false)]
    [InlineData("A", false)]
    [InlineData("(", false)]
    [InlineData("", false)]
    public void Text_starts_with_no_measure(string text, bool expected) => LostMarks.StartsText(text).ShouldBe(expected);

    [Theory]
    [InlineData("3，规范收费", "ArabicDot", 3, true, 2)]
    [InlineData("3，规范收费", "ArabicDot", 3, false, 2)]
    [InlineData("三，加强培训", "ChineseComma", 3, false, 2)] // the comma says what a gap would
    [InlineData("三，3个月", "ChineseComma", 3, true, 0)]
    [InlineData("3，5年", "ArabicDot", 3, true, 0)]
    [InlineData("三)推行", "ChineseParenthesis", 3, false, 2)]
    public void A_comma_was_typed_for_the_mark(string text, string kind, int number, bool isApart, int length) =>
        LostMarks.Read(text.Replace('，', ','), Enum.Parse<LabelKind>(kind), number, _ => isApart).Length.ShouldBe(length);
}
