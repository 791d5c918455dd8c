using System.Globalization;
using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class CharFoldingTests
{
    [Fact]
    public void Letters_without_case_stay_as_they_are()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            if (CharUnicodeInfo.GetUnicodeCategory((char)c) == UnicodeCategory.OtherLetter) CharFolding.Fold((char)c).ShouldBe((char)c);
    }

    [Theory]
    [InlineData('\u33FF', '\u33FF')]
    [InlineData('Ａ', 'a')]
    [InlineData('＋', '+')]
    [InlineData('　', '\0')]
    [InlineData('《', '\0')]
    [InlineData('。', '.')]
    [InlineData('〔', '(')]
    [InlineData('\uFEFF', '\0')]
    [InlineData('\uF8FF', '\uF8FF')]
    public void One_character_folds_to_one_or_none(char c, char folded)
    {
        CharFolding.Fold(c).ShouldBe(folded);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("政务公开", 4)]
    [InlineData(" “政 务”\n", 2)]
    public void The_length_of_a_text_is_that_of_what_it_folds_to(string text, int expected) => CharFolding.Length(text).ShouldBe(expected);

    [Fact]
    public void Nothing_but_itself_folds_to_a_Chinese_character()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var folded = CharFolding.Fold((char)c);
            if (CharFolding.IsChinese((char)c) || CharFolding.IsChinese(folded)) folded.ShouldBe((char)c);
        }
    }
}
