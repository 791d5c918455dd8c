using LawGov.Readers.Numbering;

namespace LawGov.Readers.Tests.Numbering;

public class EnglishNumbersTests
{
    [Theory]
    [InlineData(0, null, null)]
    [InlineData(1, "One", "First")]
    [InlineData(12, "Twelve", "Twelfth")]
    [InlineData(19, "Nineteen", "Nineteenth")]
    [InlineData(20, "Twenty", "Twentieth")]
    [InlineData(21, "Twenty-one", "Twenty-first")]
    [InlineData(38, "Thirty-eight", "Thirty-eighth")]
    [InlineData(99, "Ninety-nine", "Ninety-ninth")]
    [InlineData(100, null, null)]
    public void Writes_numbers_in_words(int value, string? cardinal, string? ordinal)
    {
        EnglishNumbers.Cardinal(value).ShouldBe(cardinal);
        EnglishNumbers.Ordinal(value).ShouldBe(ordinal);
    }
}
