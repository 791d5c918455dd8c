using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Labels at the start of a text: each form, its bounds, and what only looks like one.</summary>
public class LabelsTests
{
    [Theory]
    [InlineData("第一部分总则", "Part", 1, 4)]
    [InlineData("第一编总则", "Part", 1, 3)]
    [InlineData("第一篇总则", "Part", 1, 3)]
    [InlineData("第二章总则", "Chapter", 2, 3)]
    [InlineData("第2章总则", "Chapter", 2, 3)]
    [InlineData("第三节总则", "ChapterSection", 3, 3)]
    [InlineData("第四条总则", "Article", 4, 3)]
    [InlineData("第999条总则", "Article", 999, 5)]
    [InlineData("一、总则", "ChineseComma", 1, 2)]
    [InlineData("十二.总则", "ChineseComma", 12, 3)]
    [InlineData("(一)总则", "ChineseParenthesis", 1, 3)]
    [InlineData("〔一〕总则", "ChineseParenthesis", 1, 3)]
    [InlineData("【一】总则", "ChineseParenthesis", 1, 3)]
    [InlineData("[一]总则", "ChineseParenthesis", 1, 3)]
    [InlineData("(一)、总则", "ChineseParenthesis", 1, 4)]
    [InlineData("(1)总则", "ArabicParenthesis", 1, 3)]
    [InlineData("(999)总则", "ArabicParenthesis", 999, 5)]
    [InlineData("1)总则", "ArabicParenthesis", 1, 2)]
    [InlineData("1.总则", "ArabicDot", 1, 2)]
    [InlineData("1、总则", "ArabicDot", 1, 2)]
    [InlineData("1.、总则", "ArabicDot", 1, 3)]
    [InlineData("1..总则", "ArabicDot", 1, 3)]
    [InlineData("1.2016年底前完成", "ArabicDot", 1, 2)] // glued to a year
    [InlineData("1.2016-2020年", "ArabicDot", 1, 2)]
    [InlineData("14.12月10日前", "ArabicDot", 14, 3)] // glued to a month
    [InlineData("14.3月底前", "ArabicDot", 14, 3)]
    [InlineData("1).总则", "ArabicParenthesis", 1, 3)]
    [InlineData("1)、总则", "ArabicParenthesis", 1, 3)]
    [InlineData("999999.总则", "ArabicDot", 999999, 7)]
    [InlineData("1000、总则", "ArabicDot", 1000, 5)]
    [InlineData("11。完善制度并且落实到位", "ArabicDot", 11, 3)] // a misread full stop
    [InlineData("①总则", "Circled", 1, 1)]
    [InlineData("①、总则", "Circled", 1, 2)]
    [InlineData("⒈.总则", "ArabicDot", 1, 2)]
    [InlineData("--总则", "Dash", 0, 2)]
    [InlineData("---总则", "Dash", 0, 3)]
    [InlineData("●总则", "Dash", 0, 1)]
    [InlineData("★1.总则", "ArabicDot", 1, 3)]
    [InlineData("◎1.总则", "ArabicDot", 1, 3)]
    [InlineData("◇1.总则", "ArabicDot", 1, 3)]
    [InlineData("▪1.总则", "ArabicDot", 1, 3)]
    [InlineData("➢1.总则", "ArabicDot", 1, 3)]
    [InlineData("➤1.总则", "ArabicDot", 1, 3)]
    [InlineData("★★1.总则", "ArabicDot", 1, 4)]
    [InlineData("★★★1.总则", "Dash", 0, 1)] // more marks are no marks of a label
    [InlineData("●一是总则", "Dash", 0, 1)]
    [InlineData("-1.总则", "ArabicDot", 1, 3)] // in a list of Markdown
    [InlineData("-1.", "ArabicDot", 1, 3)]
    [InlineData("-★1.总则", "ArabicDot", 1, 4)]
    [InlineData("★-1.总则", "ArabicDot", 1, 4)]
    [InlineData("-(一)总则", "ChineseParenthesis", 1, 4)]
    [InlineData("3.2024.08.31前", "ArabicDot", 3, 2)]
    [InlineData("3.2024/8/31前", "ArabicDot", 3, 2)]
    [InlineData("一是总则", "Inline", 1, 2)]
    public void Read(string text, string kind, int number, int length) => Labels.Read(text).ShouldBe(new Label(Enum.Parse<LabelKind>(kind), number, length));

    [Theory]
    [InlineData("")]
    [InlineData("总则")]
    [InlineData("第一")]
    [InlineData("第部分")]
    [InlineData("第一部门")]
    [InlineData("第一名")]
    [InlineData("第1000条总则")]
    [InlineData("一")]
    [InlineData("一级市场")]
    [InlineData("一、二级市场")] // a list of grades
    [InlineData("一、二类")]
    [InlineData("一、二、三线")]
    [InlineData("(一")]
    [InlineData("(一总则")]
    [InlineData("()总则")]
    [InlineData("(0)总则")]
    [InlineData("(1000)总则")]
    [InlineData("(总则)")]
    [InlineData("1")]
    [InlineData("1总则")]
    [InlineData("0.总则")]
    [InlineData("1.5%以上")]
    [InlineData("4.13月底前")]
    [InlineData("4.5月均")]
    [InlineData("3.0版")]
    [InlineData("1.2016元")]
    [InlineData("1000)总则", "ArabicParenthesis", 1000, 5)]
    [InlineData("1000.5")]
    [InlineData("1000.A")]
    [InlineData("1000.")]
    [InlineData("1000000.总则")]
    [InlineData("11。完善制度并且落")] // too little behind what may be the end of a sentence
    [InlineData("-总则")]
    [InlineData("*总则")]
    [InlineData("※总则")]
    [InlineData("△总则")]
    [InlineData("☆总则")]
    public void Not_read(string text, string kind = "None", int number = 0, int length = 0) => Labels.Read(text).ShouldBe(new Label(Enum.Parse<LabelKind>(kind), number, length));

    [Theory]
    [InlineData("第四条之一总则", 1, 5)]
    [InlineData("第四条之十二总则", 12, 6)]
    [InlineData("第四条之总则", 0, 3)]
    [InlineData("第四条之", 0, 3)]
    [InlineData("第四条", 0, 3)]
    public void An_article_may_be_put_in_between(string text, int inserted, int length)
    {
        var label = Labels.Read(text);
        (label.Kind, label.Number, label.Inserted, label.Length).ShouldBe((LabelKind.Article, 4, inserted, length));
    }

    [Fact]
    public void Divisions_are_told_from_items()
    {
        LabelKind[] divisions = [LabelKind.Part, LabelKind.Chapter, LabelKind.ChapterSection, LabelKind.ChineseComma, LabelKind.Article, LabelKind.Decimal1, LabelKind.Decimal2, LabelKind.Decimal3, LabelKind.Decimal4, LabelKind.Worded, LabelKind.WordedBelow, LabelKind.ChineseParenthesis];
        Enum.GetValues<LabelKind>().Where(k => new Label(k, 1, 1).IsDivision).ShouldBe(divisions);
        Enum.GetValues<LabelKind>().Where(k => new Label(k, 1, 1).IsDecimal).ShouldBe([LabelKind.Decimal1, LabelKind.Decimal2, LabelKind.Decimal3, LabelKind.Decimal4]);
    }
}
