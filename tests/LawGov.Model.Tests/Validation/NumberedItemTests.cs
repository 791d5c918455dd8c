using LawGov.Model.Lexicon;
using LawGov.Model.Validation;

namespace LawGov.Model.Tests.Validation;

public class NumberedItemTests
{
    [Theory]
    [InlineData("一", "")]
    [InlineData("一/1", "")]
    [InlineData("1/(2)", "1")]
    [InlineData("2/一/1", "2")]
    [InlineData("annex/28", "annex")]
    [InlineData("annex2/一/3", "annex2")]
    [InlineData("28", "")]
    public void The_text_that_a_path_belongs_to(string path, string edition) => NumberedItem.EditionOf(path).ShouldBe(edition);

    [Theory]
    [InlineData("一/28", nameof(LabelKind.ArabicDot))]
    [InlineData("28", nameof(LabelKind.ArabicDot))]
    [InlineData("一/28#2", nameof(LabelKind.ArabicDot))]
    [InlineData("一/(2)", nameof(LabelKind.ArabicParenthesis))]
    [InlineData("(二)", nameof(LabelKind.ChineseParenthesis))]
    [InlineData("一/", nameof(LabelKind.None))]
    [InlineData("一/#2", nameof(LabelKind.None))]
    [InlineData("", nameof(LabelKind.None))]
    public void The_kind_of_the_last_label(string path, string kind) => NumberedItem.KindOf(path).ToString().ShouldBe(kind);
}
