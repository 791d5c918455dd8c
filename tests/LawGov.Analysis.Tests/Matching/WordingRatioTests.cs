using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class WordingRatioTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("推进 “放管服”改革，优化（服务）。", "推进放管服改革优化服务")]
    [InlineData("ＡＢc\t1", "abc1")]
    public void Letters_are_folded_and_marks_left_out(string text, string letters) => WordingRatio.LettersOf(text).ShouldBe(letters);

    [Theory]
    [InlineData("甲乙丙丁", "甲乙丙丁", 1, true)]
    [InlineData("", "", 1, true)]
    [InlineData("甲乙丙丁", "甲乙丙戊", 0.75, true)] // three of four letters in common: 6 of 8
    [InlineData("甲乙丙丁", "甲乙丙戊", 0.76, false)]
    [InlineData("甲乙丙丁", "丁丙乙甲", 0.25, true)] // in common order there is one
    [InlineData("甲乙丙丁", "丁丙乙甲", 0.26, false)]
    [InlineData("甲乙", "甲乙丙丁", 2 / 3d, true)] // 4 of 6
    [InlineData("甲乙", "甲乙丙丁", 0.67, false)]
    [InlineData("甲甲甲甲", "甲乙丙丁", 0.25, true)] // a letter counts as often as both have it
    [InlineData("甲甲甲甲", "甲乙丙丁", 0.26, false)]
    [InlineData("甲乙", "丙丁", 0.01, false)]
    public void The_ratio_is_twice_what_is_common_over_all(string a, string b, double least, bool reaches)
    {
        WordingRatio.Reaches(a, b, least).ShouldBe(reaches);
        WordingRatio.Reaches(b, a, least).ShouldBe(reaches);
    }

    [Theory]
    [InlineData(3000, 3000, true)]
    [InlineData(3001, 3000, false)]
    public void Long_wordings_are_compared_up_to_a_bound(int lengthA, int lengthB, bool reaches) =>
        WordingRatio.Reaches(Text(lengthA, 'A'), Text(lengthB, 'B'), 0.5).ShouldBe(reaches);

    [Fact]
    public void Equal_wordings_are_alike_however_long() => WordingRatio.Reaches(Text(9000, 'A'), Text(9000, 'A'), 1).ShouldBeTrue();

    private static string Text(int length, char last) => string.Concat(Enumerable.Range(0, length - 1).Select(i => (char)('一' + (i % 97)))) + last;
}
