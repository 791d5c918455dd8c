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
}
