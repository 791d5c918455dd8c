using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Labels of one character, at both ends of each run of the character set.</summary>
public class EnclosedNumbersTests
{
    [Theory]
    [InlineData('①', "Circled", 1)]
    [InlineData('⑳', "Circled", 20)]
    [InlineData('㉑', "Circled", 21)]
    [InlineData('㉟', "Circled", 35)]
    [InlineData('㊱', "Circled", 36)]
    [InlineData('㊿', "Circled", 50)]
    [InlineData('❶', "Circled", 1)]
    [InlineData('➀', "Circled", 1)]
    [InlineData('➉', "Circled", 10)]
    [InlineData('➊', "Circled", 1)]
    [InlineData('➓', "Circled", 10)]
    [InlineData('⓫', "Circled", 11)]
    [InlineData('⓴', "Circled", 20)]
    [InlineData('⓵', "Circled", 1)]
    [InlineData('⓾', "Circled", 10)]
    [InlineData('❿', "Circled", 10)]
    [InlineData('㈠', "ChineseParenthesis", 1)]
    [InlineData('㈩', "ChineseParenthesis", 10)]
    [InlineData('⒈', "ArabicDot", 1)]
    [InlineData('⒛', "ArabicDot", 20)]
    [InlineData('⑴', "ArabicParenthesis", 1)]
    [InlineData('⒇', "ArabicParenthesis", 20)]
    public void Read(char c, string kind, int number) => EnclosedNumbers.Read(c).ShouldBe(new Label(Enum.Parse<LabelKind>(kind), number, 1));

    [Theory]
    [InlineData('\u245F')]
    [InlineData('㉠')]
    [InlineData('㊰')]
    [InlineData('㋀')]
    [InlineData('➔')]
    [InlineData('⓪')]
    [InlineData('⓿')]
    [InlineData('⒜')]
    [InlineData('㈪')]
    [InlineData('1')]
    public void Not_read(char c) => EnclosedNumbers.Read(c).ShouldBe(default);

    [Fact]
    public void All_that_are_read_are_listed() =>
        Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => EnclosedNumbers.Read(c).Exists).Order().ShouldBe(EnclosedNumbers.All.Order());

    [Theory]
    [InlineData("㈠", "(一)")]
    [InlineData("㈩", "(十)")]
    [InlineData("⒈", "1")]
    [InlineData("⒛", "20")]
    [InlineData("⑴", "(1)")]
    [InlineData("①", null)]
    [InlineData("甲", null)]
    [InlineData("", null)]
    [InlineData("⒈⒈", null)]
    public void Plain_form(string label, string? plain) => EnclosedNumbers.Plain(label).ShouldBe(plain);
}
