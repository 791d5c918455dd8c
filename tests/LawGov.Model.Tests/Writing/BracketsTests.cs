using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

/// <summary>Brackets of all kinds, which sources mix, one inside another.</summary>
public class BracketsTests
{
    [Theory]
    [InlineData("(a)", 2)]
    [InlineData("(a)b)", 2)]
    [InlineData("(云发(2001)11号)为", 12)]
    [InlineData("(云发〔2001〕11号]为", 12)]
    [InlineData("(a", -1)]
    [InlineData("((a)", -1)]
    [InlineData("", -1)]
    public void Close_of_the_first(string text, int expected) => Brackets.CloseOf(text).ShouldBe(expected);

    [Theory]
    [InlineData("区府办(政务服务办)", "区府办")]
    [InlineData("区府办(甲(乙))", "区府办")]
    [InlineData("区府办)", "区府办)")]
    [InlineData("(区府办)", "(区府办)")]
    [InlineData("区府办", "区府办")]
    public void Without_the_last(string text, string expected) => Brackets.WithoutLast(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("(皖政〔2021〕8号)", "皖政〔2021〕8号")]
    [InlineData("【8号】", "8号")]
    [InlineData("()", "()")]
    [InlineData("皖政〔2021〕8号", "皖政〔2021〕8号")]
    public void Unbracketed(string text, string expected) => Brackets.Unbracket(text).ToString().ShouldBe(expected);
}
