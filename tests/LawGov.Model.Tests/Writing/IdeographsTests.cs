using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class IdeographsTests
{
    [Theory]
    [InlineData('一', true)]
    [InlineData('㐀', true)]
    [InlineData('龥', true)]
    [InlineData('㏿', false)]
    [InlineData('(', false)]
    [InlineData('、', false)]
    [InlineData('【', false)]
    [InlineData('”', false)]
    [InlineData('7', false)]
    [InlineData('\t', false)]
    public void Marks_brackets_letters_and_digits_are_none(char c, bool expected) => Ideographs.Contains(c).ShouldBe(expected);
}
