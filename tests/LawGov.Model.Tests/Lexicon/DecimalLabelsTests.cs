using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>Decimal numbers at the start of a line: how deep, how long, and what is prose.</summary>
public class DecimalLabelsTests
{
    [Theory]
    [InlineData("3总体要求", "3", 1)]
    [InlineData("3.1组建队伍", "3.1", 3)] // 组 is a measure, 组建 a verb
    [InlineData("3.1.2公示", "3.1.2", 5)]
    [InlineData("1.2.3.4公示", "1.2.3.4", 7)]
    [InlineData("12.10公示", "12.10", 5)]
    [InlineData("99公示", "99", 2)]
    public void Read(string line, string numbers, int length)
    {
        Span<int> found = stackalloc int[DecimalLabels.MostLevels];
        var levels = DecimalLabels.Read(line, found, out var read);
        string.Join('.', found[..levels].ToArray()).ShouldBe(numbers);
        read.ShouldBe(length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("3.")]
    [InlineData("3.1")]
    [InlineData("0公示")]
    [InlineData("3.0版本")]
    [InlineData("100公示")] // three digits are no label
    [InlineData("3.100公示")]
    [InlineData("1.2.3.4.5公示")]
    [InlineData("2.5%以上")]
    [InlineData("3.2万元")]
    [InlineData("3个")]
    [InlineData("3.1A")]
    [InlineData("3.1一级")]
    [InlineData("公示")]
    public void Not_read(string line)
    {
        Span<int> found = stackalloc int[DecimalLabels.MostLevels];
        DecimalLabels.Read(line, found, out _).ShouldBe(0);
    }
}
